"""Whether each entry of the errors pages is as it must be, in both languages, and so ``data/declared/errors.yml``."""

from __future__ import annotations

from collections.abc import Iterator

from proof.content.error_pages import ErrorEntry, families, message_in, pattern
from proof.content.example import Example, load
from proof.content.message import FILE, Message, message_of, pieces, read_parts
from proof.problem import Problem
from proof.project import LANGUAGES, Project

LONGEST_HEADING = 60
_PREVENTS, _EXPLAINS = ("guides", "learn", "reference"), ("concepts", "learn")


def problems(project: Project) -> Iterator[Problem]:
    """What is not as an entry must be, in the pages of both languages and in ``data/declared/errors.yml``."""
    try:
        parts = read_parts(project)
    except Problem as problem:
        yield problem
        return
    shown: set[str] = set()
    for language in LANGUAGES:
        patterns: dict[tuple[str, ...], ErrorEntry] = {}
        for family in families(project, language):
            if not family.listed:
                message = "a family of errors begins with the table of its entries"
                yield Problem(family.page.name, None, message, f'add --8<-- "errors" to {family.page.name}')
            for entry in family.entries:
                yield from _entry_problems(project, entry)
                shown.add(entry.message)
                said = message_in(project, entry)
                if said is None:
                    continue
                same = tuple(pattern(said, parts.get(entry.message, ())))
                other = patterns.setdefault(same, entry)
                if other is not entry:
                    message = f"has the same message as {other.path}:{other.line}, but for the reader's parts"
                    yield entry.problem(message, f"make one entry of both, or mend {FILE}")
    yield from _unused_parts(project, parts, shown)


def _entry_problems(project: Project, entry: ErrorEntry) -> Iterator[Problem]:
    """What is wrong with one entry by itself; an example that is missing leaves its problem to the page's test."""
    if len(entry.heading) > LONGEST_HEADING:
        yield entry.problem(f"is longer than {LONGEST_HEADING} characters")
    if not any(link.startswith(_PREVENTS) for link in entry.links):
        yield entry.problem("links to no page of guides, learn or reference that prevents it")
    if not any(
        link.startswith(_EXPLAINS) and (len(entry.links) > 1 or link.startswith("concepts")) for link in entry.links
    ):
        yield entry.problem("links to no page of concepts or learn that explains it, besides the one that prevents it")
    examples = [one for one in entry.included if not one.startswith("message ")]
    if not examples or f"{examples[0]}_fix" not in examples:
        yield entry.problem("has no fix: its first example, <name>, fails, and another one, <name>_fix, is mended")
        return
    try:
        first, fix = load(project, examples[0]), load(project, f"{examples[0]}_fix")
    except Problem:
        return
    said = message_of(first)
    if said and entry.included[0] != f"message {first.id}":
        yield entry.problem(f"does not begin with the message of {first.id}", f'add --8<-- "message {first.id}"')
    elif entry.message and entry.message != first.id:
        yield entry.problem(f"has the message of {entry.message}, and its first example is {first.id}")
    yield from _not_mended(entry, fix, said)


def _not_mended(entry: ErrorEntry, fix: Example, said: Message | None) -> Iterator[Problem]:
    """A fix that raises, or warns of what the entry is about."""
    still = message_of(fix)
    if still and (not still.warns or (said and said.type == still.type)):
        yield entry.problem(f"has {fix.id}, which gives {still.type}: a fix neither raises nor warns")


def _unused_parts(project: Project, parts: dict[str, tuple[str, ...]], shown: set[str]) -> Iterator[Problem]:
    """Parts of messages that no entry shows, or that are not in them."""
    for example_id, own in parts.items():
        if example_id not in shown:
            message = f"no errors page shows the message of {example_id}"
            yield Problem(FILE, _line(project, example_id), message, f"remove it from {FILE}, or mend its name")
            continue
        try:
            said = message_of(load(project, example_id))
        except Problem:
            continue  # the page that shows it says so
        found = {piece for piece, is_own in pieces(said.text if said else "", own) if is_own}
        for part in own:
            if part not in found:
                message = f"{part!r} is not in the message of {example_id}"
                yield Problem(FILE, _line(project, example_id), message, f"mend the part in {FILE}")


def _line(project: Project, example_id: str) -> int | None:
    """The line of `FILE` that has the parts of an example."""
    topic, _, name = example_id.partition("/")
    current = ""
    for number, line in enumerate((project.root / FILE).read_text("utf-8").splitlines(), start=1):
        if line[:1].isalpha():
            current = line.partition(":")[0]
        elif current == topic and line.strip().startswith(f"{name}:"):
            return number
    return None
