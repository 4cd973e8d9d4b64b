"""The errors pages: what an entry must have, what is shown as its message, and how a pasted message finds it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import Served, SmallSite, build, include, search
from playwright.sync_api import Browser

from proof.audit import problems as unaccounted
from proof.content.errors import families
from proof.content.example import load
from proof.content.message import fragments, message_of
from proof.project import LANGUAGES, Project
from proof.prose.error_entries import problems
from proof.records.ledger import Ledger

HERE = Path(__file__).parent
PASTED: list[dict[str, Any]] = yaml.safe_load((HERE / "messages.yml").read_text("utf-8"))

FAILS = "int('one')  # raises: ValueError\n"
TRACE = "Traceback (most recent call last):\n  File \"fails.py\", line 1, in <module>\n    int('one')\n"
RAISED = TRACE + "ValueError: invalid literal for int() with base 10: 'one'\n"
WARNED = "warns.py:3: FutureWarning: `old` is deprecated.\n  It has two lines.\n  warn('…')\n1\n"
PARTS = "topic:\n  fails: [one]\n"
ENTRY = f"""## Un literal {{ #literal }}

--8<-- "message topic/fails"

{include("topic/fails")}
Porque no es un número.

{include("topic/mended")}
Guía: [uno](../guides/one.md#a). Concepto: [dos](../concepts/two.md).
"""
SILENT = (
    ENTRY.replace("#literal", "#silent")
    .replace('--8<-- "message topic/fails"\n\n', "")
    .replace("fails", "silent")
    .replace("mended", "also")
)


LISTED = '--8<-- "errors"'
Files = dict[str, str]


def small(
    small_site: SmallSite, entries: str = ENTRY + SILENT, listed: str = LISTED, more: Files | None = None
) -> Project:
    page = f"---\ntitle: Errores\ndescription: Errores\n---\n\n# Errores {{ #family }}\n\n{listed}\n\n{entries}"
    front = "---\ntitle: Uno\ndescription: Uno\n---\n\n# Uno { #one }\n\n## A { #a }\n"
    written = {"snippets/topic/fails.py": FAILS, "snippets/topic/fails.out": RAISED, "data/declared/errors.yml": PARTS}
    for name in ("mended", "silent", "also"):
        written |= {f"snippets/topic/{name}.py": f"print('{name}')\n", f"snippets/topic/{name}.out": f"{name}\n"}
    for language in LANGUAGES:
        for place in ("guides/one.md", "concepts/two.md"):
            written[f"docs/{language}/{place}"] = front
        written[f"docs/{language}/errors/family.md"] = page
    return small_site(LISTED, files=written | (more or {}))


def test_the_entries_are_as_they_must_be(project: Project) -> None:
    found = [str(problem) for problem in problems(project)]
    assert not found, "\n\n".join(found)


MESSAGE = '--8<-- "message topic/fails"'
GUIDE, CONCEPT = "[uno](../guides/one.md#a)", "[dos](../concepts/two.md)"
BROKEN = [
    (("", ""), ""),
    ((include("topic/mended"), ""), "has no fix"),
    ((include("topic/mended"), include("topic/other")), "ends with topic/other, which gives ValueError"),
    ((MESSAGE, ""), "does not begin with the message of topic/fails"),
    ((MESSAGE, '--8<-- "message topic/other"'), "does not begin with the message of topic/fails"),
    ((GUIDE, "uno"), "links to no page of guides, learn or reference"),
    ((CONCEPT, "dos"), "links to no page of concepts or learn"),
    ((GUIDE, "[uno](../learn/one.md)"), ""),
    ((f"{GUIDE}. Concepto: {CONCEPT}", "[uno](../learn/one.md)"), "besides the one that prevents it"),
    (("Un literal", "Un literal " * 6), "is longer than 60 characters"),
    ((ENTRY, ENTRY + ENTRY.replace("#literal", "#again")), "has the same message as docs/es/errors/family.md:10"),
]


@pytest.mark.parametrize(("change", "message"), BROKEN)
def test_an_entry_that_breaks_the_format_is_found(small_site: SmallSite, change: tuple[str, str], message: str) -> None:
    other = {"snippets/topic/other.py": FAILS, "snippets/topic/other.out": RAISED.replace("10", "2")}
    project = small(small_site, ENTRY.replace(*change), more=other)
    found = [str(problem) for problem in problems(project) if problem.path.startswith("docs/es")]
    assert len(found) == bool(message), "\n".join(found)
    assert all(message in one and re.match(r"docs/es/errors/family\.md:\d+: ", one) for one in found)


PARTS_BROKEN = [
    ("topic:\n  fails: [two]\n", "data/declared/errors.yml:2: 'two' is not in the message of topic/fails"),
    ("topic:\n  fails: [liter]\n", "'liter' is not in the message of topic/fails"),
    (
        "topic:\n  fails: [one]\n  none: [one]\n",
        "data/declared/errors.yml:3: no errors page shows the message of topic/none",
    ),
    ("topic: [one]\n", "topic is not example -> list of parts"),
    ("topic: [\n", "not YAML"),
]


@pytest.mark.parametrize(("parts", "message"), PARTS_BROKEN)
def test_parts_of_messages_that_are_not_so_are_found(small_site: SmallSite, parts: str, message: str) -> None:
    project = small(small_site)
    (project.root / "data/declared/errors.yml").write_text(parts, "utf-8")
    found = [str(problem) for problem in problems(project)]
    assert len(found) == 1
    assert message in found[0]
    assert "\n  mend: " in found[0]


def test_a_family_shows_the_table_of_its_entries(small_site: SmallSite) -> None:
    found = [str(problem) for problem in problems(small(small_site, listed=""))]
    assert len(found) == len(LANGUAGES)
    assert "a family of errors begins with the table" in found[0]


def test_a_message_of_what_says_nothing_fails_the_build(small_site: SmallSite, tmp_path: Path) -> None:
    project = small(small_site, ENTRY.replace(MESSAGE, '--8<-- "message topic/mended"') + include("topic/silent"))
    said = build(project, tmp_path / "out", "--strict")
    assert re.search(r"docs/es/errors/family.md:12: topic/mended neither raises nor warns as recorded", said)


def test_a_warning_is_a_message_and_is_read_whole(small_site: SmallSite) -> None:
    code = "from warnings import warn\n\nwarn('…')\n"
    files = {"snippets/topic/warns.py": code, "snippets/topic/warns.out": WARNED}
    said = message_of(load(small(small_site, more=files), "topic/warns"))
    assert said is not None
    assert (said.type, said.warns) == ("FutureWarning", True)
    assert said.text.startswith("FutureWarning: `old` is deprecated.")


def test_the_fragments_of_a_message_are_what_is_not_the_readers() -> None:
    assert fragments("no 'a.b' in a", ("a",)) == ["no '", ".b' in ", ""]
    assert fragments("weight of weights", ("weight",)) == ["", " of weights"]
    assert fragments("size [1, 2] not [2]", ("[2]", "[1, 2]")) == ["size ", " not ", ""]


def test_the_message_shown_is_the_recorded_one(small_site: SmallSite, tmp_path: Path) -> None:
    project = small(small_site)
    assert not build(project, tmp_path / "out", "--strict")
    page = tmp_path / "out/errors/family/index.html"
    html = page.read_text("utf-8")
    assert "int() with base 10: '<mark>one</mark>'" in html
    markdown = (tmp_path / "out/errors/family/index.md").read_text("utf-8")
    assert "```text\nValueError: invalid literal for int() with base 10: 'one'\n```" in markdown
    assert "[Un literal](#literal)" in markdown
    everything = (tmp_path / "out/index.md").read_text("utf-8")
    assert "errors/family/index.md#literal)" in everything
    assert "Ninguna entrada" not in everything

    def about_messages() -> list[str]:
        return [str(one) for one in unaccounted(project, tmp_path / "out", Ledger()) if "message" in str(one)]

    assert about_messages() == []
    page.write_text(html.replace("<mark>one</mark>", "<mark>two</mark>"), "utf-8")
    assert "the message shown of topic/fails is not the recorded one" in about_messages()[0]


def test_every_entry_has_one_address_in_both_languages(project: Project, site: Path) -> None:
    places = [[entry.address for family in families(project, one) for entry in family.entries] for one in LANGUAGES]
    assert places[0] == places[1]
    assert len(places[0]) == len(set(places[0]))
    for language in LANGUAGES:
        folder = site if language == LANGUAGES[0] else site / language
        index = (folder / "errors/index.html").read_text("utf-8")
        assert [place for place in places[0] if f'href="../{place}"' not in index] == []


def first(served: Served, language: str, queries: list[str]) -> list[str]:
    """Where the search of one language leads first for each of ``queries``."""
    return [found[0][0] if found else "" for found in search(served, language, queries)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_as_people_paste_it_finds_its_entry_first(served: Served, language: str) -> None:
    asked = [(text, [one["at"], *one.get("or", ())]) for one in PASTED for text in one["pasted"]]
    assert len(asked) >= 150
    found = first(served, language, [text for text, _ in asked])
    missed = [f"{text!r}\n  {got}, not {at}" for (text, at), got in zip(asked, found, strict=True) if got not in at]
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recorded_message_finds_its_entry_first(project: Project, served: Served, language: str) -> None:
    """Alone, and with the traceback around it; each of its entry's own example."""
    entries = [entry for family in families(project, language) for entry in family.entries if entry.message]
    examples = [load(project, entry.message) for entry in entries]
    messages = [said.text for example in examples if (said := message_of(example))]
    for texts in (messages, [example.output or "" for example in examples]):
        found = first(served, language, texts)
        assert [(got, one.address) for got, one in zip(found, entries, strict=True) if got != one.address] == []


PLAIN = [
    "cómo congelo una capa",
    "how do I freeze a layer",
    "what is a leaf tensor",
    "why does a parameter with constraints become a non-leaf tensor",
    "move module from meta to a device",
    "how to get all tensors on the same device",
    "load a state_dict with missing keys",
    "register a hook on a tensor",
    "call optimizer.step() before scheduler.step()",
    "how do I make a clone of a tensor in inference mode",
    "can I call backward a second time",
]
PUT_FIRST = 1e6  # the score of the entry that its message puts first, in assets/js/search.js
LABEL = {"es": re.compile("Pega el mensaje"), "en": re.compile("Paste the message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_that_shares_words_with_a_message_keeps_its_answer(served: Served, language: str) -> None:
    """The ordinary results decide: no entry is put before them, which the score that the entry has would say."""
    found = search(served, language, PLAIN)
    put_first = [{score for _, score in results if score >= PUT_FIRST / 2} for results in found]
    assert [question for question, scores in zip(PLAIN, put_first, strict=True) if scores] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_finds_the_entry_of_a_traceback(served: Served, language: str) -> None:
    asked: list[str] = []
    served.page.on("request", lambda request: asked.append(request.url))
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else language + "/") + "errors/")
    served.page.wait_for_timeout(300)
    assert not [url for url in asked if "/search/" in url]
    box = served.page.get_by_role("textbox", name=LABEL[language])
    box.fill("File \"t.py\", line 1\nTypeError: cannot assign 'torch.cuda.HalfTensor' as parameter 'alpha' (torch")
    link = served.page.locator(".error-box li a").first
    link.wait_for()
    served.page.keyboard.press("Tab")
    served.page.keyboard.press("Enter")
    served.page.wait_for_url("**/errors/registering/#assign-tensor")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_says_that_nothing_is_found(served: Served, language: str) -> None:
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else language + "/") + "errors/")
    served.page.get_by_role("textbox", name=LABEL[language]).fill("zzzz qqqq")
    served.page.locator(".error-box p").wait_for(state="visible")
    assert served.page.locator(".error-box li").count() == 0


def test_there_is_no_box_without_javascript(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, java_script_enabled=False)
    try:
        served.page.goto(served.address + "errors/")
        assert not served.page.locator(".error-box").is_visible()
        assert served.page.locator(".errors table a").count()
    finally:
        served.close()
