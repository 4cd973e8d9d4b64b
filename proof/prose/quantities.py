"""Whether a quantity that prose says has the unit that the examples of its page print beside the number.

A kB is 1000 bytes and a KiB is 1024: a number that an example prints with one of them, or with a percent sign, is not
said with another unit. What a text says that a unit is, it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from proof.prose.languages import figures

BYTES = {f"{prefix}{i}B": (1024 if i else 1000) ** power for power, prefix in enumerate("kMGT", 1) for i in ("", "i")}
BYTES["KiB"] = BYTES.pop("kiB")
_UNITS = rf"(?P<unit>{'|'.join(sorted(BYTES, key=len, reverse=True))}|bytes|%|ms|µs)(?!\w)"
_SAID = re.compile(rf"(?<![\w.,])(?P<number>{figures.NUMBER.pattern})[\s{figures.SPACES}]?{_UNITS}")
_SHOWN = re.compile(rf"(?<![\w.])(?P<number>\d[\d,]*(?:\.\d+)?) ?{_UNITS}")
_WRITTEN = re.compile(r"\d[\s\N{NO-BREAK SPACE}]?(?P<unit>K[bB]|kb|Mb|Gb|mb|gb|kiB|Kib|mib)(?!\w)")
_IS = re.compile(
    rf"\b(?:un|una|a|one|cada|each) (?P<one>{'|'.join(BYTES)}) (?:son|es|is|are) (?P<number>{figures.NUMBER.pattern})",
    re.I,
)


def wrong(prose: str, language: str, shown: str) -> Iterator[str]:
    """What of the quantities of a text is not as ``shown``, the examples of its page and what they print."""
    for said in _SAID.finditer(prose):
        printed = _printed(shown).get(_without_zeros(figures.plain(said["number"], language)), set())
        if printed and said["unit"] not in printed:
            yield f"the example prints {said['number']} with {' and '.join(sorted(printed))}, not {said['unit']}"
    for said in _WRITTEN.finditer(prose):
        yield f"{said['unit']} is no unit of memory: write kB for 1000 bytes, or KiB for 1024"
    for said in _IS.finditer(prose):
        number = figures.plain(said["number"], language)
        if float(number) != BYTES.get(said["one"]) and number.count(".") < 2:
            yield f"a {said['one']} is {BYTES.get(said['one'])} bytes, not {said['number']}"


@lru_cache(maxsize=4)
def _printed(shown: str) -> dict[str, set[str]]:
    """The units with which each number is printed."""
    units: dict[str, set[str]] = {}
    for one in _SHOWN.finditer(shown):
        units.setdefault(_without_zeros(one["number"].replace(",", "")), set()).add(one["unit"])
    return units


def _without_zeros(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else number
