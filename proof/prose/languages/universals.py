"""The sentences that speak of all cases where no example goes through the cases: what an attack begins with.

A report, and no check: of 60 such sentences, drawn at random from the pages, 3 could be refuted. Which ones, no word
tells, and only a counterexample that runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from proof.content.example import load
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.text import CODE, Document, Unit

WORDS = {
    "es": r"tod[oa]s?|siempre|cualquiera?|cada|nunca|jamás|ning(?:un[oa]s?|ún)|nada|nadie|s[oó]lo|únic[oa]s?"
    r"|únicamente",
    "en": r"(?:any|every|no)(?:one|thing|body|where)?|all|always|each|never|none|only",
}


@dataclass(frozen=True)
class Claim:
    """A sentence that speaks of all cases, the word that does, the text it is in, and the examples of its section."""

    sentence: str
    word: str
    unit: Unit
    examples: tuple[str, ...]

    def __str__(self) -> str:
        near = f" ({', '.join(self.examples)})" if self.examples else ""
        return f"{self.unit.path}:{self.unit.line}: [{self.word}] {self.sentence}{near}"


def claims(project: Project, document: Document) -> Iterator[Claim]:
    """Those of a document, in order, but for the sections with an example that prints a table."""
    for section in document.sections:
        examples = tuple(dict.fromkeys(section.examples))
        if any(_prints_a_table(project, example_id) for example_id in examples):
            continue
        for unit in section.units:
            for sentence in unit.sentences:
                if word := re.search(rf"\b(?:{WORDS[document.language]})\b", sentence, re.IGNORECASE):
                    yield Claim(_with_its_code(unit, sentence), word[0].lower(), unit, examples)


def _prints_a_table(project: Project, example_id: str) -> bool:
    try:
        return (load(project, example_id).output or "").startswith("|")
    except Problem:  # a signature, or an example that is not there
        return False


def _with_its_code(unit: Unit, sentence: str) -> str:
    """One of the sentences of a text, with its inline code in its place."""
    before = unit.prose[: unit.prose.index(sentence)].count(CODE)
    codes = iter(unit.codes[before:])
    return "".join(f"`{next(codes)}`" if character == CODE else character for character in sentence)
