"""The part of a checkout that a change is of."""

from __future__ import annotations

import pytest

from proof.content.selection import Selection
from proof.problem import Problem
from proof.project import LANGUAGES
from tests.small import EXAMPLE, OUTPUT, PAGE, SmallSite, include
from tests.tutorials import CELL

FILES = {f"snippets/topic/{name}.{end}": text for name in "abc" for end, text in (("py", EXAMPLE), ("out", OUTPUT))}
FILES |= {f"docs/{one}/guides/b.md": PAGE.format(title="B", body=include("topic/b")) for one in LANGUAGES}
FILES["notebooks/one.py"] = CELL.replace("BODY", "print(0)")


@pytest.mark.parametrize(
    ("changed", "places", "examples", "others"),
    [
        ("docs/en/guides/b.md", {"guides/b"}, ["topic/b", "topic/c"], []),
        ("docs/es/index.md", {"index"}, ["topic/a", "topic/c"], []),
        ("snippets/topic/b.out", {"guides/b"}, ["topic/b", "topic/c"], []),
        ("snippets/topic/c.py", set(), ["topic/c"], []),  # which no page shows
        ("docs/en/guides/gone.md", {"guides/gone"}, ["topic/c"], []),
        ("notebooks/one.py", {"tutorials/one"}, ["topic/c"], []),
        ("docs/es/tutorials/one.ipynb", {"tutorials/one"}, ["topic/c"], []),
        ("overrides/main.html", set(), ["topic/c"], ["overrides/main.html"]),
    ],
)
def test_a_change_is_of_its_pages_and_of_those_that_show_it(
    small_site: SmallSite, changed: str, places: set[str], examples: list[str], others: list[str]
) -> None:
    part = Selection(small_site(include("topic/a"), files=FILES).root, frozenset({changed}))
    assert (part.places, list(part.example_ids()), part.others) == (places, examples, others)
    for language in LANGUAGES:
        there = {part.place(path, language) for path in part.pages(language)}
        assert there == places & {"index", "guides/b"}
    assert part.notebook_names() == ["one"] * ("tutorials/one" in places)
    assert part.orphan_notebooks("es") == []


def test_a_problem_is_of_a_part_if_it_is_at_one_of_its_files_or_names_one(small_site: SmallSite) -> None:
    part = Selection(small_site(include("topic/a"), files=FILES).root, frozenset({"docs/en/guides/b.md"}))
    whole = part.whole
    told = {
        ("docs/es/guides/b.md", "it is wrong"): True,
        ("snippets/topic/b.py", "it is wrong"): True,
        ("data/recorded/agreed.yml", "guides/b.md#one is agreed on and is in no page"): True,
        ("data/recorded/agreed.yml", "index.md#title is agreed on and is in no page"): False,
        ("data/declared/absent.yml", "no page names nn.Paramter"): False,
    }
    home = Selection(part.root, frozenset({"docs/es/index.md"}))
    for path, ours in {"docs/es/index.md": True, "docs/es/errors/index.md": False}.items():
        place = path.removeprefix("docs/es/")
        for problem in (
            Problem(path, 1, "it is wrong", ""),
            Problem("data/x.yml", None, f"{place}# is in no page", ""),
        ):
            assert home.has(problem) == ours, problem
    for (path, message), ours in told.items():
        problem = Problem(path, None, message, "mend it")
        assert (part.has(problem), whole.has(problem)) == (ours, True), message
