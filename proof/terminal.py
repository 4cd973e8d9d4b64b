"""What of a terminal's text is looked for wherever it is read: tracebacks, and what is of one machine.

It needs the standard library alone: it is imported in environments that have nothing else.
"""

from __future__ import annotations

import re

TRACEBACK = re.compile(r"^Traceback \(most recent call last\):\n(?: .*\n)*", re.MULTILINE)
PACKAGES = r"(?:site|dist)-packages"
"""A pattern of the folder that has what is installed."""
_TRIGGERED = re.compile(r" \(Triggered internally at [^)]*\)")


def exception_text(transcript: str) -> str:
    """The exception that ends a transcript, from its type on."""
    return TRACEBACK.split(transcript)[-1].strip("\n")


def without_trigger(text: str) -> str:
    """A warning of torch without "(Triggered internally at …)"."""
    return _TRIGGERED.sub("", text)
