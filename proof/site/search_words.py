"""The words of a text as the search knows them: assets/js/words.js makes the same of what is asked.

A word is known without its case, its accents and its ending; ``register_buffer``, ``registerBuffer`` and ``LazyLinear``
whole, without the mark between their parts, and by their parts; ``.to`` with its dot too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

_WORD = re.compile(r"(\.?)([^\W\d]\w*|\d+(?:\.\d+)*)")
_PARTS = re.compile(r"_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MARKS = re.compile("[\u0300-\u036f]")
FEWEST_LETTERS = 3  # that stay of a word whose ending goes


def without_marks(text: str) -> str:
    """A text without its accents."""
    return _MARKS.sub("", unicodedata.normalize("NFD", text))


@dataclass(frozen=True)
class Word:
    """A word of a text: its terms, what it is known by; and those of its parts, where it has parts."""

    terms: tuple[str, ...]
    parts: tuple[str, ...] = ()


@dataclass
class Speech:
    """How words are told in one language: what says nothing, and which endings are of the same word."""

    ignored: frozenset[str]
    endings: frozenset[str]
    spellings: tuple[tuple[str, str], ...]  # at the end of a word, and how it is known
    known: dict[str, Word | None] = field(default_factory=dict)  # each word is worked out once

    def stem(self, word: str) -> str:
        """A folded word without its longest ending, and without a second consonant before it."""
        for written, known in self.spellings:
            if word.endswith(written):
                word = word.removesuffix(written) + known
                break
        longest = min(8, len(word) - FEWEST_LETTERS)
        for length in range(longest, 0, -1):
            if word[-length:] in self.endings:
                word = word[:-length]
                break
        return word[:-1] if len(word) > FEWEST_LETTERS and word[-1] == word[-2] else word

    def words(self, text: str) -> Iterator[Word]:
        for dot, name in _WORD.findall(without_marks(text)):
            key = dot + name
            if key not in self.known:
                self.known[key] = self.word(dot, name)
            if word := self.known[key]:
                yield word

    def word(self, dot: str, name: str) -> Word | None:
        """None for a word that says nothing."""
        folded = name.lower()
        if not dot and folded in self.ignored:  # PyTorch too, which has parts
            return None
        parts = [part for part in _PARTS.split(name) if part]
        if len(parts) > 1:
            known = (self.stem(part.lower()) for part in parts if part.lower() not in self.ignored)
            return Word((folded.replace("_", ""),), tuple(dict.fromkeys(known)))
        if name[0].isdigit():
            return Word((name,)) if "." in name else None
        terms: tuple[str, ...] = (f".{folded}",) if dot else ()
        if folded not in self.ignored:
            terms += (self.stem(folded),)
        return Word(terms) if terms else None
