"""Which sentences of one language say what which of the other say, in any order, and which ones nothing there says.

A text is what one section says in its paragraphs, or any other unit alone. Its sentences are brought together by the
words that go together in both languages, which ``i18n/words.es-en.txt`` has, and less by their names and numbers: two
names that changed places do not bring their sentences together. What is left over belongs to a pair that says it in
one sentence, if that pair has words for it that it does not need otherwise; if none has, it is said in one language
alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from proof.files import read_text
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import figures
from proof.prose.languages.text import Unit, stems
from proof.store import Key, digest

FILE = "i18n/words.es-en.txt"
NEW = 0.34
"""The part of a sentence that a pair must have words for, and not need them otherwise, to say that sentence too."""
CLOSE = 0.75
"""The part of the words of two sentences that go together, from which on they are taken to be word by word."""
_BEGINNING = 4  # letters by which words go together
_MARK = 0.5  # what a name or a number weighs, where a word weighs 1
_PLACE = 0.15  # what it weighs that two sentences stand at the same height
_ALIKE = 0.12  # from where on two sentences may say the same


class Translations:
    """The words that go together in both languages, by how they begin."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._partners: dict[str, defaultdict[str, set[str]]] = {one: defaultdict(set) for one in LANGUAGES}
        for both in pairs:
            es, en = (word[:_BEGINNING] for word in both)
            self._partners["es"][es].add(en)
            self._partners["en"][en].add(es)

    @property
    def key(self) -> Key:
        """The digest of which words go together."""
        found = (one for partners in self._partners.values() for one in sorted(partners.items()))
        return digest(*(f"{word} {sorted(there)}" for word, there in found))

    def of(self, words: Iterable[str], language: str) -> dict[str, frozenset[str]]:
        """Those of some words that have partners, with how these begin."""
        found = self._partners[language]
        return {word: frozenset(found[word[:_BEGINNING]]) for word in words if word[:_BEGINNING] in found}


def read(project: Project) -> Translations:
    """Those of the project; none, where it has no such file."""
    path = project.root / FILE
    pairs = []
    for number, line in enumerate(read_text(path, FILE).splitlines() if path.exists() else (), start=1):
        said = line.partition("#")[0].strip()
        es, colon, en = said.partition(": ")
        if said and not colon:
            raise Problem(FILE, number, f"no Spanish word, colon and English words: {line}", f"mend {FILE}")
        pairs += [(es, word) for word in en.split()]
    return Translations(pairs)


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence of ``unit``: its inline code, its numbers, and its words that have ``partners``."""

    text: str
    unit: Unit
    codes: frozenset[str]
    numbers: frozenset[str]
    beginnings: frozenset[str] = field(repr=False)
    partners: dict[str, frozenset[str]] = field(repr=False)

    @cached_property
    def marks(self) -> frozenset[str]:
        """Its names and numbers, which are no words."""
        return self.numbers | {f"`{code}" for code in self.codes}

    def words(self, among: Iterable[str]) -> list[str]:
        """Its words that begin as one of some do, as it has them."""
        wanted = frozenset(among)
        return [word for word in re.findall(r"[^\W\d_]+", self.text) if stems(word) & wanted]

    def shares(self, others: Sequence[Sentence]) -> set[str]:
        """What of it, words and marks, some sentences of the other language have too."""
        there = frozenset().union(*(one.beginnings for one in others))
        marks = frozenset().union(*(one.marks for one in others))
        shared = {word for word, partners in self.partners.items() if not partners.isdisjoint(there)}
        return shared | (self.marks & marks)


def sentences(units: Iterable[Unit], language: str, translations: Translations) -> list[Sentence]:
    """The sentences of some units, in order."""
    found = []
    for unit in units:
        for text in unit.sentences or [unit.prose]:
            words = stems(text)
            found.append(
                Sentence(
                    text,
                    unit,
                    frozenset(unit.codes_of(text)),
                    frozenset(figures.numbers(text, language)),
                    frozenset(word[:_BEGINNING] for word in words),
                    translations.of(words, language),
                )
            )
    return found


@dataclass(frozen=True, eq=False)
class Group:
    """Sentences that say the same; none in a language that does not say it."""

    es: tuple[Sentence, ...]
    en: tuple[Sentence, ...]

    @property
    def both(self) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
        return self.es, self.en

    @property
    def texts(self) -> tuple[str, str]:
        es, en = (" ".join(one.text for one in side) for side in self.both)
        return es, en

    @property
    def units(self) -> tuple[Unit, Unit]:
        """The units that they begin in."""
        return self.es[0].unit, self.en[0].unit

    @property
    def is_one_to_one(self) -> bool:
        return len(self.es) == 1 == len(self.en)

    @property
    def is_close(self) -> bool:
        """Whether it is one sentence in each language, as long and with the words that go together."""
        if not self.is_one_to_one:
            return False
        known = sum(len(one.partners) for side in self.both for one in side)
        shared = sum(
            len(one.shares(there) - one.marks) for one, there in ((self.es[0], self.en), (self.en[0], self.es))
        )
        es, en = (len(text) for text in self.texts)
        return shared >= CLOSE * known and 0.8 <= es / en <= 1.25


class _Side:
    """The sentences of one language in a text; what more of them have weighs less in each."""

    def __init__(self, found: Sequence[Sentence]) -> None:
        self.sentences = found
        count = Counter(each for one in found for each in (*one.partners, *one.marks))
        marks = frozenset().union(*(one.marks for one in found))
        self._weight = {each: (_MARK if each in marks else 1) / number for each, number in count.items()}

    def weight(self, of: Iterable[str]) -> float:
        return sum(self._weight[each] for each in of)

    def size(self, one: Sentence) -> float:
        return max(0.1, self.weight((*one.partners, *one.marks)))

    def height(self, index: int) -> float:
        return (index + 0.5) / len(self.sentences)


_Indices = tuple[list[int], list[int]]  # a group that grows, by the places of its sentences in each language


def groups(es: Sequence[Sentence], en: Sequence[Sentence]) -> list[Group]:
    """The sentences of a text in both languages, those together that say the same."""
    sides = (_Side(es), _Side(en))
    together = _one_to_one(*sides)
    alone: list[Group] = []
    for side, (mine, other) in enumerate((sides, sides[::-1])):
        used = {index for group in together for index in group[side]}
        for index in sorted(set(range(len(mine.sentences))) - used):
            home = _home(index, side, mine, other, together)
            if home:
                home[side].append(index)
            else:
                one = (mine.sentences[index],)
                alone.append(Group((), one) if side else Group(one, ()))
    pairs = (Group(*(tuple(s.sentences[i] for i in sorted(one)) for s, one in zip(sides, group, strict=True)))
             for group in sorted(together))  # fmt: skip
    return [*pairs, *alone]


def _one_to_one(es: _Side, en: _Side) -> list[_Indices]:
    """One sentence with one, those first that have most in common; as many as there are in the shorter text, but for
    those that have nothing in common where one has more."""
    bonds = []
    for i, one in enumerate(es.sentences):
        for j, other in enumerate(en.sentences):
            shared = es.weight(one.shares([other])) + en.weight(other.shares([one]))
            bond = shared / (es.size(one) + en.size(other))
            bonds.append((bond + _PLACE * (1 - abs(es.height(i) - en.height(j))), bond, i, j))
    found: list[_Indices] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for _, bond, i, j in sorted(bonds, reverse=True):
        if i not in used[0] and j not in used[1] and (bond >= _ALIKE or len(es.sentences) == len(en.sentences)):
            used[0].add(i)
            used[1].add(j)
            found.append(([i], [j]))
    return found


def _home(index: int, side: int, mine: _Side, other: _Side, together: list[_Indices]) -> _Indices | None:
    """The group that a sentence of ``mine`` belongs to, if there is one that says it."""
    one = mine.sentences[index]
    best: tuple[float, float, _Indices] | None = None
    for group in together:
        here = [mine.sentences[each] for each in group[side]]
        there = [other.sentences[each] for each in group[1 - side]]
        new = mine.weight(one.shares([_unsaid(each, here) for each in there])) / mine.size(one)
        said = mine.weight(one.shares(there)) / mine.size(one)
        far = min(abs(index - each) for each in group[side])
        score = new + 0.3 * said - 0.05 * far
        if best is None or score > best[0]:
            best = (score, new, group)
    is_too_short_to_tell = len(one.partners) + len(one.marks) < 2
    return best[2] if best and (best[1] >= NEW or is_too_short_to_tell) else None


def _unsaid(one: Sentence, said: Sequence[Sentence]) -> Sentence:
    """A sentence without what some of the other language say: what is left of it to say."""
    left = one.partners.keys() - one.shares(said)
    marks = [frozenset().union(*(getattr(each, kind) for each in said)) for kind in ("codes", "numbers")]
    beginnings = frozenset(word[:_BEGINNING] for word in left)
    return Sentence(one.text, one.unit, one.codes - marks[0], one.numbers - marks[1], beginnings, one.partners)
