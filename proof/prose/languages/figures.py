"""How each language writes a number: 1.000,5 in Spanish, or 1 000,5 with a no-break space; 1,000.5 in English."""

from __future__ import annotations

import re

SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
THOUSANDS = {"es": rf"[1-9]\d{{0,2}}(?:[.{SPACES}]\d{{3}})+", "en": rf"[1-9]\d{{0,2}}(?:[,{SPACES}]\d{{3}})+"}
"""A number of a thousand or more with its thousands apart, as a pattern."""
NUMBER = re.compile(rf"\d+(?:[.,]\d+|[{SPACES}]\d{{3}}(?!\d))*")

NUMBER_WORDS = {
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
}
_TWO = {"ambos", "ambas", "both", "twice"}
_NO_NUMBER = re.compile(r"ningun[oa] de l[oa]s dos|twice as|(?<!numerados )(?<!cuenta )desde cero")


def plain(number: str, language: str) -> str:
    """A number of a text as code writes it: ``1000.5``."""
    decimal = "," if language == "es" else "."
    whole, part = number.split(decimal) if number.count(decimal) == 1 else (number, "")
    if re.fullmatch(THOUSANDS[language], whole):
        whole = re.sub(rf"[.,{SPACES}]", "", whole)
    return whole.replace(",", ".") + (f".{part}" if part else "")


def numbers(text: str, language: str) -> set[str]:
    """The numbers of a text, as code writes them: ``0.5`` for 0,5; small ones also where they are words."""
    found = {plain(number, language) for number in NUMBER.findall(text)}
    for word in re.findall(r"[^\W\d_]+", _NO_NUMBER.sub("", text.casefold())):
        if word in _TWO:
            found.add("2")
        elif word in NUMBER_WORDS[language] and word not in ("uno", "one"):  # which are pronouns too
            found.add(str(NUMBER_WORDS[language].index(word)))
    return found
