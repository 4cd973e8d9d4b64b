"""An attack begins with the sentences that speak of all cases where no example goes through them."""

from __future__ import annotations

from proof.project import LANGUAGES, Project
from proof.prose.languages.documents import pair_of
from proof.prose.languages.text import Pair
from proof.prose.languages.universals import claims
from tests.small import EXAMPLE, OUTPUT, SmallSite, include

SAID = {
    "es": "Hay capas. Con `all()`, ningún `peso` se mueve.\n\n{}\n## Tabla {{ #table }}\n\nTodas se mueven.\n\n{}",
    "en": "There are layers. With `all()`, no `weight` moves.\n\n{}\n## Table {{ #table }}\n\nAll of them move.\n\n{}",
}


def test_those_are_listed_that_no_table_goes_with(small_site: SmallSite) -> None:
    files = {f"snippets/topic/{name}.py": EXAMPLE for name in ("one", "table")}
    files |= {"snippets/topic/one.out": OUTPUT, "snippets/topic/table.out": "| a |\n|---|\n| 1 |\n"}
    bodies = [SAID[one].format(include("topic/one"), include("topic/table")) for one in LANGUAGES]
    project = small_site(*bodies, files=files)
    found = [str(claim) for document in pair_of(project, "index").both for claim in claims(project, document)]
    assert found == [
        "docs/es/index.md:8: [ningún] Con `all()`, ningún `peso` se mueve. (topic/one)",
        "docs/en/index.md:8: [no] With `all()`, no `weight` moves. (topic/one)",
    ]


def test_a_page_alone_says_what_it_says_among_all(project: Project, documents: list[Pair]) -> None:
    among = {pair.place: pair for pair in documents}
    for page, place in (("guides/freeze", "guides/freeze.md"), ("tutorials/lora", "tutorials/lora.ipynb")):
        alone = pair_of(project, page)
        assert [one.units for one in alone.both] == [one.units for one in among[place].both]
        assert len(alone.both) == len(LANGUAGES)
