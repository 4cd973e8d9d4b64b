"""Whether each text is in its page's language, by py3langid, and not the same text in both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from proof.problem import Problem
from proof.project import LANGUAGES
from proof.prose.languages import parity
from proof.prose.languages.text import CODE, Pair, Unit

CONFIDENCE = 0.85  # from which a text is taken to be in the other language
_MEND = "write it in"
_NAMES = {"es": "Spanish", "en": "English"}
_WORD = re.compile(r"[^\W\d_]{2,}")
_QUOTED = re.compile(r"«[^»]*»|\"[^\"]*\"|“[^”]*”|\([^)]*\)")


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def problems(pair: Pair, names: frozenset[str]) -> Iterator[Problem]:
    """Texts in the other language, and texts that nobody translated; ``names`` are words of no language."""
    for document in pair.both:
        for unit in document.units:
            for sentence in unit.sentences:
                if other := in_another(sentence, unit, document.language):
                    message = (
                        f"{_NAMES[other]} on a page in {_NAMES[document.language]}: {sentence.replace(CODE, '`…`')}"
                    )
                    yield Problem(unit.path, unit.line, message, f"{_MEND} {_NAMES[document.language]}")
    for text in parity.texts(pair):
        english = {unit.prose: unit for unit in text.en}
        for es in text.es:
            words = [word for word in _WORD.findall(es.prose) if word not in names]
            en = english.get(es.prose)
            if en and len(words) > 1 and not all(word[0].isupper() for word in words):
                message = f"{en.path}:{en.line}: the same text in both languages: {es.prose.replace(CODE, '`…`')}"
                yield Problem(es.path, es.line, message, f"{_MEND} each of them")


def says(problem: Problem) -> bool:
    """Whether `problems` is what found it."""
    return problem.fix.startswith(_MEND)


def in_another(sentence: str, unit: Unit, language: str) -> str | None:
    """The language that ``sentence`` is in, if it is not ``language`` and there is enough of it to tell."""
    for foreign in unit.emphasis:
        sentence = sentence.replace(foreign, " ")
    text = " ".join(_WORD.findall(_QUOTED.sub(" ", sentence).replace(CODE, " ")))
    if len(text.split()) < 2:
        return None
    found, confidence = _identifier().classify(text)
    return str(found) if found != language and confidence >= CONFIDENCE else None
