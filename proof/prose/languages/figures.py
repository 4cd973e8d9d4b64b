"""How each language writes a number: 1.000,5 in Spanish, or 1 000,5 with a no-break space; 1,000.5 in English."""

from __future__ import annotations

import re

SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
THOUSANDS = {"es": rf"[1-9]\d{{0,2}}(?:[.{SPACES}]\d{{3}})+", "en": rf"[1-9]\d{{0,2}}(?:[,{SPACES}]\d{{3}})+"}
"""A number of a thousand or more with its thousands apart, as a pattern."""
NUMBER = re.compile(rf"\d+(?:[.,]\d+|[{SPACES}]\d{{3}}(?!\d))*")


def plain(number: str, language: str) -> str:
    """A number of a text as code writes it: ``1000.5``."""
    decimal = "," if language == "es" else "."
    whole, part = number.split(decimal) if number.count(decimal) == 1 else (number, "")
    if re.fullmatch(THOUSANDS[language], whole):
        whole = re.sub(rf"[.,{SPACES}]", "", whole)
    return whole.replace(",", ".") + (f".{part}" if part else "")
