"""Whether both languages of a section changed together, by what ``data/recorded/agreed.yml`` says of each.

The file has, for each section, a digest of its words in each language, as they were when both said the same. Only
words count: a change of spaces, markup or line ends is none. ``make agree`` brings the file up to date where both
languages changed. Where one did, it takes the name of that section and a reason, which the file keeps until the
other language follows, or until it expires: `LASTS` days after it was given, counted to the date of the commit that
is checked out, so that the same commit has the same verdict on any day and in any clone.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

import yaml

from proof.files import read_yaml, write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import parity
from proof.prose.languages.text import Pair, Section

FILE = "data/recorded/agreed.yml"
LASTS = 60  # days that a reason stands
AT_ONCE = 0.1  # of the sections, how many may have a reason at a time
REASON = re.compile(r"(?P<kind>typo|wording|read): (?P<text>.*\S)")
_HEAD = """# The words of each section, in digest, when both languages last said the same. Written by make agree, which
# refuses a section that changed in one language alone without a reason; proof/prose/languages/freshness.py says when.
"""


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

    def changed(self, before: Agreement) -> list[str]:
        return [language for language in LANGUAGES if self.digest[language] != getattr(before, language)]


def sections(pairs: Iterable[Pair]) -> dict[str, Now]:
    """Every section that is there in both languages, by ``file#id``."""
    found = {}
    for pair in pairs:
        for es, en in parity.pairs_of_sections(pair):
            both = {"es": es, "en": en}
            digest = {language: _digest(one) for language, one in both.items()}
            place = {language: f"{one.path}:{one.line}" for language, one in both.items()}
            found[f"{pair.place}#{es.id}"] = Now(digest, place)
    return found


def _digest(section: Section) -> str:
    words = [word for unit in section.units for word in (*re.findall(r"\w+", unit.prose.casefold()), *unit.codes)]
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:12]


def read(project: Project) -> dict[str, Agreement]:
    entries: dict[str, Any] = read_yaml(project.root / FILE, FILE) or {}
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
    before, now = read(project), sections(pairs)
    for name, section in now.items():
        if name not in before:
            yield _at(section, "es", f"nothing is agreed on {name} yet", "make agree")
            continue
        agreement, changed = before[name], section.changed(before[name])
        if len(changed) == 2:
            yield _at(section, "es", f"both languages of {name} changed", "read both, then make agree")
        elif changed:
            other = next(language for language in LANGUAGES if language not in changed)
            fix = f"change {section.place[other]} too, then make agree; or, if it says the same already: "
            fix += f'make agree SECTION="{name}" WHY="typo: …" or WHY="wording: …"'
            yield _at(
                section, changed[0], f"{name} changed in {changed[0]}, and not in {other} ({section.place[other]})", fix
            )
        if agreement.alone and (problem := _standing(name, agreement, section, today)):
            yield problem
    for name in before.keys() - now.keys():
        yield Problem(FILE, None, f"{name} is agreed on and is in no page", "make agree")
    if crowd := _too_many(before):
        yield crowd


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
    command = ["git", "log", "-1", "--format=%cs"]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    return date.fromisoformat(done.stdout.strip()) if done.returncode == 0 and done.stdout.strip() else None


def agree(pairs: Iterable[Pair], project: Project, today: date, name: str = "", why: str = "") -> list[Problem]:
    """Bring the agreements up to date and write them; returns what is refused, which stays as it was."""
    before, now = read(project), sections(pairs)
    reason = REASON.fullmatch(why)
    if name and name not in now:
        return [Problem(FILE, None, f"there is no section {name}", "write SECTION=file.md#id, as make check names it")]
    if bool(name) != bool(why) or (why and (reason is None or len(reason["text"].split()) < 2)):
        return [
            Problem(FILE, None, "a reason is for one section", 'make agree SECTION="file.md#id" WHY="typo: which one"')
        ]
    after, refused = {}, []
    for one, section in now.items():
        old, new = before.get(one), Agreement(**section.digest)
        changed = section.changed(old) if old else list(LANGUAGES)
        if old is None or len(changed) == 2 or (changed and old.alone and changed != [old.alone]):
            after[one] = new  # new, changed in both, or the other language has followed
        elif one == name and reason and reason["kind"] == "read" and old.alone and not changed:
            after[one] = new
        elif one == name and reason and reason["kind"] != "read" and changed:
            after[one] = Agreement(**section.digest, alone=changed[0], why=why, since=old.since or today.isoformat())
        else:
            after[one] = old
            if changed or one == name:
                what = f"changed in {changed[0]} alone" if changed else "has nothing that this reason is for"
                fix = f'make agree SECTION="{one}" WHY="typo: …" or "wording: …", or change the other language'
                refused.append(_at(section, (changed or ["es"])[0], f"{one} {what}", fix))
    if crowd := _too_many(after):
        return [crowd]
    lines = [f'"{one}": {_inline(agreement)}\n' for one, agreement in sorted(after.items())]
    write_whole(project.root / FILE, _HEAD + "".join(lines))
    return refused


def _inline(agreement: Agreement) -> str:
    entry = {key: value for key, value in asdict(agreement).items() if value}
    return yaml.safe_dump(entry, default_flow_style=True, allow_unicode=True, sort_keys=False, width=1000).strip()
