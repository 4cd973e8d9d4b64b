"""What one language denies, the other denies."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import meaning, parity, sentences
from proof.prose.languages.text import Pair


def test_what_is_answered_is_under_two_percent_of_the_sentences(project: Project, documents: list[Pair]) -> None:
    said = sum(len(unit.sentences) for pair in documents if pair.es for unit in pair.es.units)
    assert len(meaning.answers(project)) < 0.02 * said


@pytest.mark.parametrize("second", ["es: Dos.\n  why: [so]\n  en: Two.", "es: Dos.\n  en: Two.", "Dos."])
def test_an_answer_that_is_not_of_three_texts_is_named_with_its_line(tmp_path: Path, second: str) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n/answers.yml").write_text(f"- {{es: Uno., en: One., why: so}}\n- {second}\n", "utf-8")
    with pytest.raises(Problem, match=r"^i18n/answers\.yml:2: an answer is three texts, es, en and why; this one is "):
        meaning.answers(Project(tmp_path))


def test_a_lost_negation_is_found(project: Project, documents: list[Pair]) -> None:
    """Of the English sentences of this site that deny with not, how many are found when they no longer do."""
    lost, found = 0, 0
    known = sentences.read(project)
    for pair in documents:
        for text in parity.texts(pair):
            for group in text.groups(known):
                said_es, said_en = group.texts
                without = re.sub(
                    r"\b(?:does|do|is|are|did|was|were|can|cannot)(?: not|n't)\b|\bcannot\b", "does", said_en
                )
                if without != said_en:
                    lost += 1
                    found += "a negation" in meaning.signs(said_es, without)
    assert lost > 50
    assert found / lost > 0.85, f"{found} of {lost}"
