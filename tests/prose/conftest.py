"""What the tests of prose share: everything that this repository says, and a page to say something on."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import pytest

from proof.project import Project
from proof.prose.languages.documents import pairs
from proof.prose.languages.text import Pair
from tests.small import Shared, SmallSite


@pytest.fixture(scope="session")
def documents(project: Project, shared: Shared) -> list[Pair]:
    """Everything that this repository says in two languages."""
    path = shared("documents", lambda part: part.write_bytes(pickle.dumps(pairs(project))))
    documents: list[Pair] = pickle.loads(path.read_bytes())
    return documents


PAGE = "---\ntitle: {}\ndescription: {}\n---\n\n# {} {{ #title }}\n\n{}\n"


@pytest.fixture
def small(small_site: SmallSite) -> Callable[[str, str], Project]:
    """Makes a repository of one page, with a paragraph in each language, on which both agree; or writes it again."""
    made: list[Project] = []

    def make(es: str, en: str) -> Project:
        if not made:
            made.append(small_site("Texto.", "Text."))
        for language, words, text in (("es", "Página uno", es), ("en", "Page one", en)):
            page = PAGE.format(words, words, words, text)
            (made[0].root / f"docs/{language}/index.md").write_text(page, "utf-8")
        return made[0]

    return make
