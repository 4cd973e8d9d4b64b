"""Whether both languages of a section changed together, by what ``data/recorded/agreed.yml`` says of each.

The file has, for each section, a digest of its words in each language, as they were when both said the same. Only
words count: a change of spaces, markup or line ends is none. ``make agree`` brings the file up to date where both
languages changed. Where one did, it takes the name of that section and a reason, which the file keeps until the
other language follows, or until it expires: `LASTS` days after it was given, counted to the date of the commit that
is checked out, so that the same commit has the same verdict on any day and in any clone.

Who writes one language alone says so with a reason of its own, `WAITS`: the two are then not compared, and one problem
stands for whoever writes the other, whose first word there makes them be compared again.

What is agreed on and not committed yet is a draft: one that is new, or that changed in both languages since the commit,
may be polished in one of them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from proof.content.subject import unreadable
from proof.content.tutorial import FOLDER
from proof.files import read_yaml, write_whole, yaml_of
from proof.git import git
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import parity
from proof.prose.languages.text import Pair, Section

FILE = "data/recorded/agreed.yml"
LASTS = 60  # days that a reason stands
AT_ONCE = 0.1  # of the sections, how many may have a reason at a time
REASON = re.compile(r"(?P<kind>typo|wording|read|waits): (?P<text>.*\S)")
WAITS = "waits: for the other language"
_FOR_OTHERS = "and waits for its"
_HEAD = """# The words of each section, in digest, when both languages last said the same. Written by make agree, which
# refuses a section that changed in one language alone without a reason; its rules are in
# proof/prose/languages/freshness.py.
"""


Check = Callable[[list[Pair]], Iterable[Problem]]
"""What finds what is wrong with the languages of some documents."""


@dataclass(frozen=True)
class Agreement:
    """The digests of one section; and, if one language changed ``alone`` since, ``why`` and since when."""

    es: str
    en: str
    alone: str = ""
    why: str = ""
    since: str = ""


@dataclass(frozen=True)
class Now:
    """One section as it is: its digest and its place in each language."""

    digest: dict[str, str]
    place: dict[str, str]

    def changed(self, before: Agreement, published: Agreement | None) -> list[str]:
        """The languages that changed; both, where they did since what is committed, which is ``published``."""
        found = [language for language in LANGUAGES if self.digest[language] != getattr(before, language)]
        is_draft = published is None or all(self.digest[one] != getattr(published, one) for one in LANGUAGES)
        return list(LANGUAGES) if found and is_draft and not before.alone else found

    def waits_for(self, before: Agreement | None) -> str:
        """The language that is still to be written, empty where none is."""
        if before is None or not before.why.startswith("waits: ") or before.alone not in LANGUAGES:
            return ""
        other = next(language for language in LANGUAGES if language != before.alone)
        return other if self.digest[other] == getattr(before, other) else ""


def sections(pairs: Iterable[Pair]) -> dict[str, Now]:
    """Every section that is there in both languages, by ``file#id``."""
    found = {}
    for pair in pairs:
        for es, en in parity.pairs_of_sections(pair):
            both = {"es": es, "en": en}
            digest = {language: _digest_of_words(one) for language, one in both.items()}
            place = {language: f"{one.path}:{one.line}" for language, one in both.items()}
            found[f"{pair.place}#{es.id}"] = Now(digest, place)
    return found


def _digest_of_words(section: Section) -> str:
    words = [word for unit in section.units for word in (*re.findall(r"\w+", unit.prose.casefold()), *unit.codes)]
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:12]


def read(project: Project) -> dict[str, Agreement]:
    return _agreements(read_yaml(project.root / FILE, FILE) or {})


def published(project: Project) -> dict[str, Agreement]:
    """What is agreed on in the commit that is checked out; what the file says, where there is no such commit."""
    committed = git(project.root, "show", f"HEAD:./{FILE}")
    return read(project) if committed is None else _agreements(yaml_of(committed) or {})


def _agreements(entries: dict[str, Any]) -> dict[str, Agreement]:
    found = {}
    for number, (name, entry) in enumerate(entries.items(), start=1):
        try:
            found[name] = Agreement(**{key: str(value) for key, value in entry.items()})
        except (TypeError, AttributeError) as error:
            raise Problem(
                FILE, None, f"entry {number}, {name}: {error}", f"git checkout {FILE}, then make agree"
            ) from error
    return found


def problems(pairs: Iterable[Pair], project: Project, today: date | None = None) -> Iterator[Problem]:
    """Sections that changed in one language alone, agreements that are missing or out of date, reasons that expired."""
    today = today or commit_date(project)
    before, now, committed = read(project), sections(pairs), published(project)
    for name, section in now.items():
        if name not in before:
            yield _at(section, "es", f"nothing is agreed on {name} yet", "make agree")
            continue
        agreement, changed = before[name], section.changed(before[name], committed.get(name))
        if other := section.waits_for(agreement):
            message = (
                f"{name} is written in {agreement.alone} ({section.place[agreement.alone]}), {_FOR_OTHERS} {other}"
            )
            yield _at(section, other, message, f"write {section.place[other]}, then make agree")
            continue
        if len(changed) == 2 or (changed and agreement.alone and changed != [agreement.alone]):
            yield _at(section, "es", f"both languages of {name} changed", "read both, then make agree")
        elif changed:
            other = next(language for language in LANGUAGES if language not in changed)
            fix = f"change {section.place[other]} too, then make agree; or, if it says the same already: "
            fix += f'make agree SECTION="{name}" WHY="typo: …" or WHY="wording: …"; or leave the other language to '
            fix += f"somebody else: make agree ONE={changed[0]}"
            yield _at(
                section, changed[0], f"{name} changed in {changed[0]}, and not in {other} ({section.place[other]})", fix
            )
        if agreement.alone and (problem := _standing(name, agreement, section, today)):
            yield problem
    for name in sorted(before.keys() - now.keys() - _unread_sections(project, before)):
        yield Problem(FILE, None, f"{name} is agreed on and is in no page", "make agree")
    if crowd := _too_many(before):
        yield crowd


def waits(problem: Problem) -> bool:
    """Whether it is left for whoever writes the other language."""
    return _FOR_OTHERS in problem.message


def _unread_sections(project: Project, names: Iterable[str]) -> set[str]:
    """Those of the sections whose file cannot be read, of which nobody knows whether they changed or went."""
    files = {problem.path for problem in unreadable(project)}
    files |= {f"{FOLDER}/{Path(path).stem}.ipynb" for path in files if path.startswith("notebooks/")}
    return {name for name in names if name.partition("#")[0] in files}


def _standing(name: str, agreement: Agreement, section: Now, today: date | None) -> Problem | None:
    """What is wrong with the reason that a section has."""
    reason = REASON.fullmatch(agreement.why)
    try:
        until = date.fromisoformat(agreement.since) + timedelta(days=LASTS)
    except ValueError:
        until = None
    if reason is None or until is None or agreement.alone not in LANGUAGES:
        return Problem(FILE, None, f"{name}: this is no reason: {agreement}", f"git checkout {FILE}, then make agree")
    if today and today > until:
        fix = f'read both; mend the other language, or: make agree SECTION="{name}" WHY="read: …"'
        return _at(section, agreement.alone, f"the reason for {name} expired on {until}: {agreement.why}", fix)
    return None


def _too_many(agreements: dict[str, Agreement]) -> Problem | None:
    reasons, most = sum(bool(one.alone) for one in agreements.values()), int(AT_ONCE * len(agreements))
    if reasons <= most:
        return None
    return Problem(
        FILE, None, f"{reasons} sections would have a reason to differ, of {most} at most", "settle one first"
    )


def _at(section: Now, language: str, message: str, fix: str) -> Problem:
    path, _, line = section.place[language].rpartition(":")
    return Problem(path, int(line), message, fix)


def commit_date(project: Project) -> date | None:
    """The date of the commit checked out; None where there is none, as in an archive."""
    day = git(project.root, "log", "-1", "--format=%cs")
    return date.fromisoformat(day) if day else None


def agree(
    pairs: list[Pair],
    project: Project,
    today: date,
    name: str = "",
    why: str = "",
    *,
    one: str = "",
    check: Check = lambda pairs: (),
) -> list[Problem]:
    """Bring the agreements up to date and write them; returns what is refused, which stays as it was.

    What changed in the language ``one`` alone is written down as waiting for the other. A section in which ``check``
    finds something is refused.
    """
    before, now, committed = read(project), sections(pairs), published(project)
    if found := _wrong_request(now, name, why, one):
        return [found]
    after = {gone: before[gone] for gone in _unread_sections(project, before)}
    refused = []
    for key, section in now.items():
        old, new = before.get(key), Agreement(**section.digest)
        changed = section.changed(old, committed.get(key)) if old else list(LANGUAGES)
        reason = REASON.fullmatch(why) if key == name else None
        since = old.since if old and old.since else today.isoformat()
        if old is None or len(changed) == 2 or (changed and old.alone and changed != [old.alone]):
            after[key] = new  # new, changed in both, or the other language has followed
        elif reason and reason["kind"] == "read" and old.alone and not changed:
            after[key] = new
        elif reason and reason["kind"] != "read" and changed:
            after[key] = Agreement(**section.digest, alone=changed[0], why=why, since=since)
        elif changed and (changed == [one] or section.waits_for(old)):
            after[key] = Agreement(**section.digest, alone=changed[0], why=WAITS, since=since)
        else:
            after[key] = old
            if changed:
                fix = f'make agree SECTION="{key}" WHY="typo: …" or "wording: …"; make agree ONE={changed[0]}, if '
                fix += "somebody else writes the other language; or change that one too"
                refused.append(_at(section, changed[0], f"{key} changed in {changed[0]} alone", fix))
            elif key == name:
                message = f"no word of {key} changed since both languages agreed on it: it needs no reason"
                refused.append(_at(section, "es", message, "make check"))
    for key, found_there in _open_findings(pairs, before, after, check).items():
        refused += found_there
        del after[key]
        after |= {key: before[key]} if key in before else {}
    if crowd := _too_many(after):
        return [crowd]
    lines = [f'"{key}": {_inline(agreement)}\n' for key, agreement in sorted(after.items())]
    write_whole(project.root / FILE, _HEAD + "".join(lines))
    return refused


def _wrong_request(now: dict[str, Now], name: str, why: str, one: str) -> Problem | None:
    """What is wrong with what somebody asks to be agreed on."""
    if name and name not in now:
        return Problem(FILE, None, f"there is no section {name}", "write SECTION=file.md#id, as make check names it")
    reason = REASON.fullmatch(why)
    if bool(name) != bool(why) or (why and (reason is None or len(reason["text"].split()) < 2)):
        message = "a reason is for one section, and says of which kind it is and, in two words or more, what changed"
        return Problem(FILE, None, message, 'make agree SECTION="file.md#id" WHY="typo: …"')
    if one and one not in LANGUAGES:
        return Problem(FILE, None, f"{one} is no language of the site", "make agree ONE=es, or ONE=en")
    return None


def with_waiting(pairs: list[Pair], agreements: dict[str, Agreement]) -> list[Pair]:
    """The documents, each with its sections that wait for their other language, which are not compared."""
    if not any(one.why.startswith("waits: ") for one in agreements.values()):
        return pairs
    names = [name.rpartition("#") for name, now in sections(pairs).items() if now.waits_for(agreements.get(name))]
    waiting = {pair.place: frozenset(id for place, _, id in names if place == pair.place) for pair in pairs}
    return [replace(pair, waiting=pair.waiting | waiting[pair.place]) for pair in pairs]


def _open_findings(
    pairs: list[Pair], before: dict[str, Agreement], after: dict[str, Agreement], check: Check
) -> dict[str, list[Problem]]:
    """What is found in the sections that are about to be agreed on, by their names."""
    noted = {name for name, agreement in after.items() if agreement != before.get(name)}
    changed = [pair for pair in pairs if any(name.startswith(f"{pair.place}#") for name in noted)]
    starts = sorted(
        (*_place_of(place), name) for name, one in sections(changed).items() for place in one.place.values()
    )
    found: dict[str, list[Problem]] = {}
    for problem in check(with_waiting(changed, after)) if changed else ():
        here = [name for path, line, name in starts if path == problem.path and line <= (problem.line or 0)]
        if here and here[-1] in noted:
            found.setdefault(here[-1], []).append(problem)
    return found


def _place_of(place: str) -> tuple[str, int]:
    path, _, line = place.rpartition(":")
    return path, int(line)


def _inline(agreement: Agreement) -> str:
    entry = {key: value for key, value in asdict(agreement).items() if value}
    return yaml.safe_dump(entry, default_flow_style=True, allow_unicode=True, sort_keys=False, width=1000).strip()
