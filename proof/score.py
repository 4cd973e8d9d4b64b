"""What the catalogue of seeded defects found of the suite: ``data/defects.json``, which ``make defects`` alone writes.

It is sealed with a hash of what it says, and holds the digest of the catalogue that was applied: a score of another
catalogue is out of date.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from proof.problem import Problem, read_yaml
from proof.project import Project, write_whole

CATALOGUE = "tests/defects"
NAME = "data/defects.json"
PEERS = "data/peers.yml"
MEND = f"git checkout {NAME}, then make defects"


@dataclass(frozen=True)
class Score:
    """How many defects of each kind were seeded and caught, and how many healthy changes were not left green."""

    of: str
    torch: str
    kinds: dict[str, tuple[int, int]]
    healthy: int
    false_alarms: int

    @property
    def seeded(self) -> int:
        return sum(seeded for seeded, _ in self.kinds.values())

    @property
    def caught(self) -> int:
        return sum(caught for _, caught in self.kinds.values())


Shares = tuple[int | None, ...]


@dataclass(frozen=True)
class Peer:
    """What another tool caught, in per cent, of pages as they are written and of the form that it can verify, where
    it has one; and its false alarms of each."""

    name: str
    version: str
    caught: Shares
    false_alarms: Shares


@dataclass(frozen=True)
class Peers:
    """What was measured of other tools elsewhere: of how many defects and healthy changes, on what."""

    seeded: int
    healthy: int
    torch: str
    tools: list[Peer]


def digest(project: Project) -> str:
    """The hash of the catalogue; a changed one has another."""
    paths = sorted((project.root / CATALOGUE).glob("*.yml"))
    return hashlib.sha256("\0".join(path.name + path.read_text("utf-8") for path in paths).encode()).hexdigest()[:16]


def write_score(project: Project, of: str, counted: Iterable[tuple[str, bool, bool]]) -> None:
    """Write the score of a whole run of the catalogue whose digest is ``of``.

    Of each case that it judged: its kind, whether it is healthy, and whether it was right.
    """
    kinds: dict[str, tuple[int, int]] = {}
    healthy = false_alarms = 0
    for kind, is_healthy, right in sorted(counted):
        if is_healthy:
            healthy, false_alarms = healthy + 1, false_alarms + (not right)
        else:
            seeded, caught = kinds.get(kind, (0, 0))
            kinds[kind] = seeded + 1, caught + right
    score = Score(of, project.torch_pin, kinds, healthy, false_alarms)
    write_whole(project.root / NAME, _text(score))


def read_score(project: Project) -> Score | None:
    """The score of the last whole run, None if there was none; `Problem` if the file is not as the run left it."""
    path = project.root / NAME
    if not path.exists():
        return None
    text = path.read_text("utf-8")
    try:
        said: dict[str, Any] = json.loads(text)
        said.pop("seal")
        said["kinds"] = {kind: (seeded, caught) for kind, (seeded, caught) in said["kinds"].items()}
        score = Score(**said)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem(NAME, None, f"not a score: {error!r}", MEND) from error
    if _text(score) != text:
        raise Problem(NAME, None, "it is not as the run left it", MEND)
    return score


def read_peers(project: Project) -> Peers:
    said = read_yaml(project.root / PEERS, PEERS)
    tools = [
        Peer(one["name"], one["version"], tuple(one["caught"]), tuple(one["false_alarms"])) for one in said["tools"]
    ]
    return Peers(said["seeded"], said["healthy"], said["torch"], tools)


def _text(score: Score) -> str:
    said = asdict(score)
    seal = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in {**said, "seal": seal}.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"
