"""The search, asked what public reports paste: those whose section exists find it, worked and blind apart."""

from __future__ import annotations

from pathlib import Path

from proof.project import LANGUAGES, Project
from proof.records.searches import Searches, write_searches
from tests.site.browser import Served, places
from tests.site.pages import lost_sections
from tests.site.reports import Report, read_reports

REPORTS = read_reports()
# Of those that are asked, at least how many find a section that answers them among the first three.
LEAST = {"es": {"worked": 0.92, "blind": 0.80}, "en": {"worked": 0.95, "blind": 0.80}}


def asked(language: str, blind: bool) -> list[Report]:
    """The reports that some section answers. They are written in English; messages are pasted in it everywhere."""
    some = [one for one in REPORTS if one.at and one.blind == blind]
    return [one for one in some if language == LANGUAGES[1] or one.kind == "message"]


def test_reports_find_the_section_that_answers_them(project: Project, served: Served) -> None:
    """Pasted as the box of the search takes it, in one line. The figures of the language that they are written in are
    left for the page that shows them."""
    figures, missed = [], []
    for language in LANGUAGES:
        for name in ("worked", "blind"):
            reports = asked(language, name == "blind")
            found = places(served, language, [(" ".join(one.input.split()), one.at) for one in reports])
            first, three = (sum(place < most for place in found) for most in (1, 3))
            if language == LANGUAGES[1]:
                figures.append(Searches(language, name == "worked", len(reports), first, three))
            if three < LEAST[language][name] * len(reports):
                lost = [one.source for one, place in zip(reports, found, strict=True) if place >= 3]
                missed.append(f"{language}, {name}: of {len(reports)}, {first} first, {three} in three")
                missed += lost if name == "worked" else []  # what nobody saw stays unseen
    write_searches(project, "reports", figures)
    assert not missed, "\n".join(missed)


def test_a_report_is_there_once() -> None:
    sources = [one.source for one in REPORTS]
    assert len(sources) >= 200
    assert [source for source in sources if sources.count(source) > 1] == []


def test_about_a_third_of_the_reports_is_blind() -> None:
    assert 0.25 < sum(one.blind for one in REPORTS) / len(REPORTS) < 0.4


def test_what_answers_a_report_exists(site: Path) -> None:
    lost = [(one.source, lost_sections(site, one.at)) for one in REPORTS]
    assert [one for one in lost if one[1]] == []
