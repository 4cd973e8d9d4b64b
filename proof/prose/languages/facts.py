"""What one language says and the other does not: a sentence, a name, a number, or much more of it.

A sentence is held to those that say the same, wherever they stand in the section's paragraphs. A name or a number may
be said again in one language alone, or in another sentence, but not in place of another one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from proof.problem import Problem
from proof.prose.languages import parity
from proof.prose.languages.parity import Text
from proof.prose.languages.sentences import FILE, Group, Sentence, Translations
from proof.prose.languages.text import CODE, Pair, Section, Unit

_SIGN = re.compile(r"->|[=<>≠≤≥+*/×·−→]|(?<= )-(?= )")
_LENGTHS = {
    False: ((60, 0.55, 1.8), (100, 0.7, 1.4), (250, 0.8, 1.25)),
    True: ((60, 0.45, 2.2), (100, 0.55, 1.8), (250, 0.65, 1.5)),
}
"""From how many letters on, a Spanish text has how much of the English one's, at least and at most; under True, that of
a text whose sentences are each language's own."""
_LONGER, _LONGER_BY = 1.5, 25
"""How much longer than the other language's a sentence is, at least, that says more."""
_MEND = f"say it in both languages; if both do, add the words by which they do to {FILE}"
_KINDS = {"inline code": "codes", "the numbers": "numbers"}

_Only = tuple[frozenset[str], frozenset[str]]  # what one group has in Spanish alone, and in English alone


def problems(pair: Pair, known: Translations) -> Iterator[Problem]:
    """Every difference in what the sections say that are built alike."""
    for es, en in parity.compared_sections(pair):
        found = [(text, text.groups(known)) for text in parity.texts_of(es, en)]
        everywhere = [group for _, groups in found for group in groups]
        for text, groups in found:
            alone = [group for group in groups if not all(group.both)]
            for group in alone:
                yield _said_alone(group, text.es[0] if text.es else es, text.en[0] if text.en else en)
            for what, kind in _KINDS.items():
                for group, only in _different(groups, everywhere if text.is_free else [], kind):
                    yield from parity.only(*group.units, what, *map(Counter, only))
            if text.es and text.en and not alone:
                yield from _lengths(text)
                if text.is_free:
                    yield from _half_said(groups)
            if text.es and text.es[0].kind == "comment":
                signs = (Counter(_SIGN.findall(unit.prose)) for unit in (*text.es, *text.en))
                yield from parity.only(text.es[0], text.en[0], "the signs", *signs)


def _said_alone(group: Group, es: Section | Unit, en: Section | Unit) -> Problem:
    """The problem of a sentence that the other language does not have; ``es`` and ``en`` are where it should be."""
    (one,) = group.es or group.en
    words = ", ".join(f"«{word}»" for word in one.words(one.partners))
    said, unsaid = one.text.replace(CODE, "`…`"), f"no sentence there says it: {words or 'it has no word to go by'}"
    if group.es:
        problem = parity.between(one.unit, en, "what is said", said, unsaid)
    else:
        problem = parity.between(es, one.unit, "what is said", unsaid, said)
    return Problem(problem.path, problem.line, problem.message, _MEND)


def _different(groups: Sequence[Group], elsewhere: Sequence[Group], kind: str) -> Iterator[tuple[Group, _Only]]:
    """The groups with a name or a number in one language alone, which no group ``elsewhere`` makes up for."""
    groups = [group for group in groups if all(group.both)]
    only = [_only(group, kind) for group in groups]
    again = {id(group): _all(group.es, kind) & _all(group.en, kind) for group in elsewhere}
    for group, mine in zip(groups, only, strict=True):
        left = mine
        if elsewhere and not (kind == "numbers" and group.is_close):
            moved = [{mark for mark in mine[side] if _moved(mark, side, mine, only)} for side in (0, 1)]
            left = mine[0] - moved[0], mine[1] - moved[1]
            if not all(left) and not (kind == "codes" and _has_as_many(group)):
                said = frozenset().union(*(marks for key, marks in again.items() if key != id(group)))
                left = left[0] - said, left[1] - said
        if any(left):
            yield group, left


def _has_as_many(group: Group) -> bool:
    """Whether it has as many names in each language: one that is missing has another one in its place."""
    es, en = (text.count(CODE) for text in group.texts)
    return es == en


def _moved(mark: str, side: int, mine: _Only, others: Sequence[_Only]) -> bool:
    """Whether the other language has it in another sentence, and nothing else in its place."""
    there = [one for one in others if mark in one[1 - side]]
    return bool(there) and not any(mine[1 - side] & one[side] for one in there)


def _only(group: Group, kind: str) -> _Only:
    es, en = _all(group.es, kind), _all(group.en, kind)
    return es - en, en - es


def _all(sentences: Sequence[Sentence], kind: str) -> frozenset[str]:
    return frozenset().union(*(getattr(one, kind) for one in sentences))


def _half_said(groups: Sequence[Group]) -> Iterator[Problem]:
    """Sentences that say the same, of which one language's are longer by words that the other has nowhere."""
    whole = [[one for group in groups for one in group.both[side]] for side in (0, 1)]
    for group in groups:
        lengths = [len(text.replace(CODE, "")) for text in group.texts]
        side = lengths.index(max(lengths))
        long, short = max(lengths), min(lengths)
        if long >= max(_LONGER * short, short + _LONGER_BY):
            known = {word for one in group.both[side] for word in one.partners}
            alone = {word for one in group.both[side] for word in one.partners.keys() - one.shares(whole[1 - side])}
            if len(alone) >= max(2, 0.25 * len(known)):
                problem = parity.between(*group.units, "how much is said", *group.texts)
                words = (word for one in group.both[side] for word in one.words(alone))
                message = f"{problem.message}\n    because of: {', '.join(f'«{word}»' for word in words)}"
                yield Problem(problem.path, problem.line, message, _MEND)


def _lengths(text: Text) -> Iterator[Problem]:
    """A text of which one language has much more."""
    whole = (" ".join(unit.prose for unit in text.es), " ".join(unit.prose for unit in text.en))
    lengths = [len(one.replace(CODE, "")) for one in whole]
    share = lengths[0] / max(1, lengths[1])
    if any(max(lengths) > long and not least < share < most for long, least, most in _LENGTHS[text.is_free]):
        yield parity.between(text.es[0], text.en[0], "how much is said", *whole)
