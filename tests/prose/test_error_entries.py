"""What an entry of the errors pages must have."""

from __future__ import annotations

import re

import pytest

from proof.project import LANGUAGES, Project
from proof.prose.error_entries import problems
from tests.errors_page import ENTRY, FAILS, MESSAGE, RAISED, small
from tests.small import SmallSite, include


def test_the_entries_are_as_they_must_be(project: Project) -> None:
    found = [str(problem) for problem in problems(project)]
    assert not found, "\n\n".join(found)


GUIDE, CONCEPT = "[uno](../guides/one.md#a)", "[dos](../concepts/two.md)"
BROKEN = [
    (("", ""), ""),
    ((include("topic/fails_fix"), ""), "has no fix"),
    ((include("topic/fails_fix"), include("topic/fails_fix") + include("topic/other")), ""),  # another cause
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


def test_a_fix_that_fails_too_is_none(small_site: SmallSite) -> None:
    failing = {"snippets/topic/fails_fix.py": FAILS, "snippets/topic/fails_fix.out": RAISED.replace("10", "2")}
    found = [str(problem) for problem in problems(small(small_site, more=failing))]
    assert len(found) == len(LANGUAGES), found
    assert all("has topic/fails_fix, which gives ValueError" in one for one in found)


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
