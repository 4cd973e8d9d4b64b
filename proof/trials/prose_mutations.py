"""The kinds of mutations of what prose says, made alike in both languages, so that comparing them finds nothing.

Each draws what the site promises to find; what it does not promise is on the verification page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

from proof.content.example import load
from proof.content.include import parse
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import LANGUAGES
from proof.prose.languages.repeats import ALIKE, LONG
from proof.prose.languages.text import CODE
from proof.prose.nearness import ANY, CLASS, NUMBER, PYTHON
from proof.prose.nearness import FILE as FIGURES
from proof.prose.since import HISTORY, VERSION
from proof.records.versions import read_versions
from proof.trials.mutation import LineEdit, LineEdits, Repository

_HEADING = re.compile(r"(?P<level>#+) .*\{ #(?P<id>[\w-]+) \}")
_DIGIT = re.compile(r"\d")
_LITERAL = re.compile(r"(?P<name>\w+=)?(?P<value>True|False|None|-?\d[\d.e-]*|'\w*'|\"\w*\")")
_TELLS = re.compile("por defecto|default")
_AFTER = re.compile(r"[^`.,;:]{0,30}`([^`]+)`")
_BEFORE = re.compile(r"`([^`]+)`[^`.;:]{0,30}$")
_FILE = re.compile(r"`(torch/[\w/]+\.py)`")
_NO_PROSE = re.compile(r"`[^`]+`|\]\([^)]*\)|\{ #[\w-]+ \}|<[^>]*>")
_BLOCK = re.compile(r"(?:[*#|!?><]| {2}|\d+\. )")  # what begins with it is no paragraph
_ERRORS = ("AttributeError", "IndexError", "KeyError", "NotImplementedError", "RuntimeError", "TypeError", "ValueError")
_WARNINGS = ("DeprecationWarning", "FutureWarning", "RuntimeWarning", "UserWarning")


@dataclass
class PagePart:
    """What stands under one heading of a page: its lines of prose, with their numbers, its examples, its last line."""

    id: str
    level: int
    prose: list[tuple[int, str]] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)
    end: int = 0


@dataclass(frozen=True)
class Spot:
    """A piece of a line of prose: its page, line and column, itself, and the place of its part on the page."""

    page: str
    line: int
    start: int
    text: str
    part: int


Finder = Callable[[str], Iterable[tuple[int, str]]]
"""The columns of what is looked for in a line, each with what is there."""


def a_default_in_prose(repository: Repository, random: Random) -> LineEdits | None:
    """The value of a default is another one."""
    spots = _in_both(repository, random, _defaults)
    literal = _LITERAL.fullmatch(spots[0].text) if spots else None
    if not spots or not literal:
        return None
    after = (literal["name"] or "") + _another(literal["value"], random)
    return tuple(_edit(repository, spot, after) for spot in spots)


def a_number_of_another_example(repository: Repository, random: Random) -> LineEdits | None:
    """A number is one that another example of the page has or prints, and none of its section.

    What a page says before its first section is of the whole page, and is not drawn; nor is what is declared to be said
    in the section, nor 0 and 1, which are of anything.
    """
    spots = _in_both(repository, random, _numbers)
    if not spots:
        return None
    parts, at = _page_parts(repository, spots[0].page), spots[0].part
    shown = [set(re.findall(r"\d+(?:\.\d+)?", _shown_by(repository, part))) for part in parts]
    near = shown[at] or set().union(*shown[max(0, at - 1) : at + 2])
    held = ANY | {float(one) for one in near | _declared(repository, spots[0]) if not one.isalpha()}
    others = sorted(one for one in set().union(*shown) if float(one) not in held)
    if parts[at].level < 2 or not others:
        return None
    other = random.choice(others)
    written = (other.replace(".", ","), other)
    return tuple(_edit(repository, spot, after) for spot, after in zip(spots, written, strict=True))


def another_exception(repository: Repository, random: Random) -> LineEdits | None:
    """The class of an exception, or of a warning, is another one that no example of its section gives.

    It is drawn where they give some: of others, nothing says what they would give. What is declared to happen there
    is not drawn.
    """
    spots = _in_both(repository, random, lambda line: ((one.start(), one[0]) for one in CLASS.finditer(line)))
    if not spots:
        return None
    part, warns = _page_parts(repository, spots[0].page)[spots[0].part], spots[0].text.endswith("Warning")
    shown = set(CLASS.findall(_shown_by(repository, part)))
    given = any(one.endswith("Warning") == warns for one in shown)
    held = {spots[0].text} | shown | _declared(repository, spots[0])
    others = sorted({*(_WARNINGS if warns else _ERRORS)} - held)
    if part.level < 2 or not given or not others:
        return None
    after = random.choice(others)
    return tuple(_edit(repository, spot, after) for spot in spots)


def another_version(repository: Repository, random: Random) -> LineEdits | None:
    """The version of which something is said is another one that the site knows.

    The pages about the versions that ran may speak of any of them, and are not drawn.
    """
    spots = _in_both(repository, random, lambda line: ((one.start(1), one[1]) for one in VERSION.finditer(line)))
    if not spots or "/versions/" in spots[0].page:
        return None
    told = {str(one["version"]) for one in read_yaml(repository.project.root / HISTORY, HISTORY) or []}
    known = {*told, *read_versions(repository.project).environments, repository.project.torch_pin}
    after = random.choice(sorted(known - {spots[0].text}))
    return tuple(_edit(repository, spot, after) for spot in spots)


def another_cited_file(repository: Repository, random: Random) -> LineEdits | None:
    """The file of PyTorch that something is cited from is another one that the site cites."""
    spots = _in_both(repository, random, _files)
    if not spots:
        return None
    cited = {file for page in repository.pages for line in repository.lines(page) for _, file in _files(line)}
    others = sorted(cited - {spots[0].text})
    if not others:
        return None
    after = random.choice(others)
    return tuple(_edit(repository, spot, after) for spot in spots)


def a_sentence_said_again(repository: Repository, random: Random) -> LineEdits | None:
    """A section ends with a sentence of another one.

    It is drawn from a text of a length that is not said alike by chance and that leads nowhere else; pages that say of
    each what they say of others are not drawn with one another.
    """
    source, target = (random.choice(_spanish(repository)) for _ in range(2))
    if any(folder in source and folder in target for folder in ALIKE):
        return None
    told = [_sentences_of(repository, page) for page in _both(source)]
    shared = sorted(key for key in told[0].keys() & told[1].keys() if len(re.findall(r"\w+", told[0][key])) >= LONG)
    ends = [{part.id: part.end for part in _page_parts(repository, page) if part.id} for page in _both(target)]
    sections = sorted(ends[0].keys() & ends[1].keys())
    if not shared or not sections:
        return None
    key, section = random.choice(shared), random.choice(sections)
    if (source, key[0]) == (target, section):
        return None
    edits = []
    for page, sentences, at in zip(_both(target), told, ends, strict=True):
        before = repository.lines(page)[at[section] - 1]
        edits.append(LineEdit(page, at[section], before, f"{before}\n\n{sentences[key]}."))
    return tuple(edits)


def _spanish(repository: Repository) -> list[str]:
    return [name for name in repository.pages if name.startswith("docs/es/")]


def _both(page: str) -> list[str]:
    return [page.replace("docs/es/", f"docs/{language}/") for language in LANGUAGES]


def _in_both(repository: Repository, random: Random, finder: Finder) -> list[Spot] | None:
    """A spot of a page in Spanish and that in English, which have the same place and, as code writes it, text."""
    both = [_spots(repository, page, finder) for page in _both(random.choice(_spanish(repository)))]
    shared = sorted(both[0].keys() & both[1].keys())
    key = random.choice(shared) if shared else None
    return [found[key] for found in both] if key else None


def _spots(repository: Repository, page: str, finder: Finder) -> dict[tuple[str, str, int], Spot]:
    """What is found on a page, by its section, itself without what separates its figures, and which of those it is."""
    found: dict[tuple[str, str, int], Spot] = {}
    for at, part in enumerate(_page_parts(repository, page)):
        for number, line in part.prose:
            for start, text in finder(line):
                key = (part.id, text.replace(",", "."))
                place = sum(key == other[:2] for other in found)
                found[*key, place] = Spot(page, number, start, text, at)
    return found


def _page_parts(repository: Repository, page: str) -> list[PagePart]:
    """The parts of a page, the first of which stands before any heading."""
    parts, fenced = [PagePart("", 0)], False
    lines = repository.lines(page)
    head = lines.index("---", 1) + 1 if lines[0] == "---" and "---" in lines[1:] else 0
    for number, line in enumerate(lines[head:], start=head + 1):
        fence = re.match(r"[> ]*```", line) is not None
        if (heading := _HEADING.fullmatch(line)) and not fenced:
            parts.append(PagePart(heading["id"], len(heading["level"])))
        if include := parse(line):
            parts[-1].examples += [include.of] if include.kind in ("example", "message") else []
        elif line.strip() and not fenced and not fence:
            parts[-1].prose.append((number, line))
        fenced ^= fence
        parts[-1].end = number if line.strip() else parts[-1].end
    return parts


def _shown_by(repository: Repository, part: PagePart) -> str:
    """The code of the examples of a part, with what they printed."""
    texts = []
    for example_id in part.examples:
        with suppress(Problem):  # another test says so
            texts.append(load(repository.project, example_id).code_and_output)
    return " ".join(texts)


def _declared(repository: Repository, spot: Spot) -> set[str]:
    """What is declared to be said in the section of a spot, though its examples do not have it."""
    declared = read_yaml(repository.project.root / FIGURES, FIGURES) or {}
    section = _page_parts(repository, spot.page)[spot.part].id
    return set(map(str, declared.get(f"{spot.page.split('/', 2)[2]}#{section}", {})))


def _edit(repository: Repository, spot: Spot, after: str) -> LineEdit:
    line = repository.lines(spot.page)[spot.line - 1]
    return LineEdit(spot.page, spot.line, line, line[: spot.start] + after + line[spot.start + len(spot.text) :])


def _blanked(line: str, pattern: re.Pattern[str]) -> str:
    """A line with what stands for inline code in the place of each letter of what is left out of it."""
    return pattern.sub(lambda found: CODE * len(found[0]), line)


def _numbers(line: str) -> Iterator[tuple[int, str]]:
    for pattern in (_NO_PROSE, PYTHON, VERSION):
        line = _blanked(line, pattern)
    return ((one.start(), one[0]) for one in NUMBER.finditer(line))


def _files(line: str) -> Iterator[tuple[int, str]]:
    return ((one.start(1), one[1]) for one in _FILE.finditer(line))


def _defaults(line: str) -> Iterator[tuple[int, str]]:
    for tells in _TELLS.finditer(line):
        places = (_AFTER.match(line, tells.end()), _BEFORE.search(line[: tells.start()]))
        if told := next((one for one in places if one and _LITERAL.fullmatch(one[1])), None):
            yield told.start(1), told[1]


def _another(value: str, random: Random) -> str:
    if _DIGIT.search(value):
        places = [match.start() for match in _DIGIT.finditer(value)]
        start = random.choice(places)
        other = random.choice([digit for digit in "123456789" if digit != value[start]])
        return value[:start] + other + value[start + 1 :]
    return random.choice([other for other in ("True", "False", "None", "0", "'weight'") if other != value])


def _sentences_of(repository: Repository, page: str) -> dict[tuple[str, int, int], str]:
    """The sentences of a page without links, by their section and their places in it and in their paragraph."""
    found = {}
    for part in _page_parts(repository, page):
        blocks: list[list[str]] = [[]]
        for (before, _), (number, line) in pairwise([(0, ""), *part.prose]):
            if number != before + 1 or _BLOCK.match(line):
                blocks.append([])
            blocks[-1].append(line)
        for at, block in enumerate(blocks):
            text = " ".join(block)
            if text and not _BLOCK.match(text) and "](" not in text:
                for place, sentence in enumerate(text.split(". ")):
                    found[part.id, at, place] = sentence.rstrip(".:")
    return found
