"""Public reports of problems with parameters, as `reports.yml` has them, and which of them are blind."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from proof.files import yaml_of

FILE = Path(__file__).parent / "reports.yml"
EVERY = 3  # one report of so many is blind


@dataclass(frozen=True)
class Report:
    """What a reporter would paste, and the sections that answer it, wholly or in part; none where no section does.
    ``collected`` counts the sets, from 1: pages were mended with the first one, and not with one that came later."""

    source: str
    kind: str
    input: str
    at: tuple[str, ...]
    collected: int

    @property
    def blind(self) -> bool:
        """Whether it is only measured, and never read while tuning; its address decides."""
        return int(hashlib.sha256(self.source.encode()).hexdigest()[:8], 16) % EVERY == 0


def read_reports() -> list[Report]:
    """Every report, in the order of the file."""
    entries = yaml_of(FILE.read_text("utf-8"))
    return [
        Report(one["source"], one["kind"], one["input"], tuple(one["at"] or ()), one.get("set", 1)) for one in entries
    ]
