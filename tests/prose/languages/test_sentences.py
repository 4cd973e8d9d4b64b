"""Sentences are brought together by what they say, and what nothing says is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import facts, parity, sentences
from proof.prose.languages.documents import pairs
from proof.prose.languages.text import CODE, PARAGRAPH, Document, Pair, Section, plain_unit


def together(es: str, en: str, known: sentences.Translations) -> list[tuple[str, str]]:
    units = [[plain_unit(PARAGRAPH, "page.md", 1, text)] for text in (es, en)]
    both = [sentences.sentences(unit, one, known) for unit, one in zip(units, ("es", "en"), strict=True)]
    return [group.texts for group in sentences.groups(*both)]


def test_sentences_that_say_the_same_are_together_in_any_order(project: Project) -> None:
    es = "Cada paso lee el gradiente y lo escribe en el parámetro. Un búfer no se entrena."
    en = "A buffer is not trained. Each step reads the gradient. Then it writes it into the parameter."
    assert together(es, en, sentences.read(project)) == [
        (
            "Cada paso lee el gradiente y lo escribe en el parámetro.",
            "Each step reads the gradient. Then it writes it into the parameter.",
        ),
        ("Un búfer no se entrena.", "A buffer is not trained."),
    ]


def test_a_sentence_in_one_language_alone_is_with_none(project: Project) -> None:
    es = "Cada paso lee el gradiente. El archivo guarda la forma."
    known = sentences.read(project)
    assert together(es, "Each step reads the gradient.", known)[1] == ("El archivo guarda la forma.", "")
    assert together("", "Each step reads the gradient.", known) == [("", "Each step reads the gradient.")]


def test_names_that_changed_places_do_not_bring_sentences_together(project: Project) -> None:
    es = "`a` guarda la forma. `b` guarda los nombres."
    en = "`b` keeps the shape. `a` keeps the names."
    said = [
        (f"{CODE} guarda la forma.", f"{CODE} keeps the shape."),
        (f"{CODE} guarda los nombres.", f"{CODE} keeps the names."),
    ]
    assert together(es, en, sentences.read(project)) == said


def test_a_line_without_english_words_is_refused(small: Callable[[str, str], Project]) -> None:
    project = small("Texto.", "Text.")
    (project.root / sentences.FILE).write_text("# words\ncapa: layer\nforma\n", "utf-8")
    with pytest.raises(Problem, match=r"words\.es-en\.txt:3: no Spanish word, colon and English words: forma"):
        sentences.read(project)


def test_a_finding_is_answered_with_the_words_by_which_both_say_it(small: Callable[[str, str], Project]) -> None:
    es = "La capa guarda la forma. Pronto la kapa se agosta al viento."
    en = "The layer keeps the shape, and withers in the wind."
    project = small(es, en)
    path = project.root / sentences.FILE
    words = path.read_text("utf-8") + "kapa: cloak\npronto: soon\n"

    def found(words: str) -> str:
        path.write_text(words, "utf-8")
        known = sentences.read(project)
        return "\n".join(str(one) for pair in pairs(project) for one in facts.problems(pair, known))

    assert "no sentence there says it: «Pronto», «kapa»" in found(words)
    assert f"add the words by which they do to {sentences.FILE}" in found(words)
    assert found(f"{words}agosta: wither\nviento: wind\n") == ""


def test_a_lost_sentence_is_found(project: Project, documents: list[Pair]) -> None:
    """Of the sentences of the English pages without a link, one in twenty, how many are found to be lost."""
    known = sentences.read(project)
    lost = [one for pair in documents for es, en in parity.pairs_of_sections(pair) for one in _losses(es, en)][::20]
    missed = [said for pair, said in lost if not [*parity.problems(pair), *facts.problems(pair, known)]]
    assert len(lost) > 100
    assert len(missed) < 0.05 * len(lost), missed


def _losses(es: Section, en: Section) -> Iterator[tuple[Pair, str]]:
    """A section, with one sentence of its English paragraphs lost at a time, and that sentence."""
    for index, unit in enumerate(en.units):
        for said in unit.sentences if unit.kind == PARAGRAPH and not unit.links else ():
            before, _, after = unit.prose.partition(said)
            first, last = (text.count(CODE) for text in (before, before + said))
            rest = replace(unit, prose=(before + after).strip(), codes=unit.codes[:first] + unit.codes[last:])
            units = [*en.units[:index], *([rest] if rest.prose else []), *en.units[index + 1 :]]
            both = (es, "es"), (replace(en, units=units), "en")
            yield Pair("p.md", *(Document("p.md", "p.md", language, [one]) for one, language in both)), said
