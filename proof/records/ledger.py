"""The ledger of a test run, ``build/ledger.json``: what ran, on what, and with what outcome.

The test run writes it and the build reads it. An entry is of one text: an example or a tutorial in one language, with
the SHA-256 of its code and of the output that it was compared with. A text or output edited since is not in it.
"""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

from proof.content.example import sha256
from proof.content.subject import Subject
from proof.files import write_whole


@dataclass(frozen=True)
class Environment:
    """The versions that a run used: ``torch`` such as ``2.13.0+cpu``, ``python``, and ``platform``."""

    torch: str
    python: str
    platform: str

    @classmethod
    def installed(cls) -> Environment:
        """That of this Python and the torch installed beside it, which is not imported."""
        return cls(version("torch"), platform.python_version(), f"{platform.system()} {platform.machine()}")


@dataclass(frozen=True)
class LedgerEntry:
    """The verdict on one example or tutorial in one language; ``seconds`` is the slowest of its runs."""

    id: str
    language: str
    code: str
    output: str
    pages: list[str]
    outcome: str  # "passed" or "failed"
    seconds: float
    runs: int

    @classmethod
    def of(
        cls, subject: Subject, language: str, code: str, pages: list[str], passed: bool, seconds: float, runs: int
    ) -> LedgerEntry:
        """That of ``subject``, of which ``code`` is what ran."""
        output, outcome = sha256(subject.recorded_text(language)), "passed" if passed else "failed"
        return cls(subject.id, language, sha256(code), output, pages, outcome, round(seconds, 3), runs)


@dataclass
class Ledger:
    environment: Environment | None = None
    entries: dict[tuple[str, str], LedgerEntry] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Ledger:
        """The ledger at ``path``; an empty one if there is none or it is of an older form."""
        try:
            data = json.loads(path.read_bytes())
            entries = [LedgerEntry(**entry) for entry in data["examples"]]
            environment = Environment(**data["environment"])
        except (OSError, ValueError, KeyError, TypeError):
            return cls()
        return cls(environment, {(entry.id, entry.language): entry for entry in entries})

    def write(self, path: Path) -> None:
        entries = [asdict(self.entries[key]) for key in sorted(self.entries)]
        environment = asdict(self.environment) if self.environment else None
        data = {"environment": environment, "examples": entries}
        write_whole(path, json.dumps(data, indent=1, ensure_ascii=False) + "\n")

    def merge(self, newer: Ledger) -> None:
        """Take the entries of ``newer``; forget our own first where they come from another environment."""
        if newer.environment != self.environment:
            self.environment, self.entries = newer.environment, {}
        self.entries.update(newer.entries)

    def keep(self, ids: set[str]) -> None:
        """Forget the examples and tutorials that are not in ``ids``."""
        self.entries = {key: entry for key, entry in self.entries.items() if entry.id in ids}

    def outcome(self, subject: Subject, language: str) -> str:
        """``passed`` or ``failed`` for this very code and recorded output; else ``stale``."""
        entry = self.entries.get((subject.id, language))
        if entry is None:
            return "stale"
        now = sha256(subject.code(language)), sha256(subject.recorded_text(language))
        return "stale" if (entry.code, entry.output) != now else entry.outcome
