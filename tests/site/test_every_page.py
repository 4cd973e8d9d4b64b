"""Every page that is built, opened once: it is light, each copy button copies what ran, and everybody can use it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from proof.content.example import sha256
from proof.content.selection import Selection
from proof.project import LANGUAGES, Project
from proof.records.ledger import Ledger
from tests.site.accessible import SCHEMES, WIDE, Judge, Met
from tests.site.browser import Served, copied
from tests.site.pages import address, addresses
from tests.site.watch import Watch
from tests.small import ROOT, Shared


def folder_of(address: str) -> str:
    """The folder of docs/ of a page's address, ``""`` for what is in none."""
    return re.sub(rf"^({'|'.join(LANGUAGES)})/", "", address).rpartition("/")[0].partition("/")[0]


FOLDERS = sorted({folder_of(one) for one in addresses(Project(ROOT), LANGUAGES[0])})


@pytest.fixture(scope="session")
def met(shared: Shared) -> Met:
    return Met(shared("met", Path.touch))


def ran_on(project: Project, language: str) -> dict[str, set[str]]:
    """By the address of each page of a language, the digests of the code that ran and that the page shows."""
    ledger = Ledger.read(project.ledger)
    entries = [ledger.entries[example_id, language] for example_id in project.example_ids()]
    assert entries or isinstance(project, Selection), "a page that changed may show none; the site may not"
    assert [one.id for one in entries if not one.pages] == []
    return {
        address(project, path, language): {one.code for one in entries if project.name(path) in one.pages}
        for path in project.pages(language)
    }


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_light_copies_what_ran_and_is_accessible(
    project: Project, chromium: Browser, site: Path, met: Met, language: str, folder: str
) -> None:
    """No request leaves the site, none fails, the policy refuses nothing, and nothing moves once it is shown; the copy
    buttons copy what ran there, all of it.

    axe-core's rules of WCAG 2.2 AA have nothing to say, in light and dark, at 1280 and 390 pixels; and no page scrolls
    sideways at 320 pixels, which is 1280 at 400 %, nor at 640, and code that does is reached by the keyboard.
    """
    ran, found, schemes = ran_on(project, language), [], SCHEMES
    served = Served(chromium, site, reduced_motion="reduce")
    watch, judge = Watch(served, site), Judge(served.page, met)
    try:
        for name in (one for one in addresses(project, language) if folder_of(one) == folder):
            judge.widen(WIDE)
            found += watch.goto(served.page, name)
            if name in ran and (ran[name] or served.page.locator("div.example").count()):
                texts = {sha256(text + "\n"): text for text in copied(served.page)}
                found += [f"{name} copies what did not run there: {texts[one]}" for one in texts.keys() - ran[name]]
                found += [f"{name} does not copy what ran: {one}" for one in ran[name] - texts.keys()]
            judge.begin(name)
            judge.judge_all(schemes)
            schemes = schemes[::-1]  # in which the next page opens
    finally:
        served.close()
    assert not found + judge.found, "\n".join(found + judge.found)
