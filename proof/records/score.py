"""What seeded defects and random mutations found of the suite: ``defects.json`` and ``mutations.json``.

``make defects`` and ``make mutations`` alone write them. Each is sealed with a hash of what it says. The first holds
the digest of the catalogue that was applied: a score of another catalogue is out of date.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from proof.files import read_yaml, write_whole
from proof.problem import Problem
from proof.project import Project

CATALOGUE = "tests/defects"
NAME = "data/recorded/defects.json"
MUTATIONS = "data/recorded/mutations.json"
PEERS = "data/declared/peers.yml"


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


@dataclass(frozen=True)
class Survivor:
    """A mutation that nothing found: its kind, the file and line of its first change, and each line before and after,
    None where it was deleted."""

    kind: str
    place: str
    lines: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True)
class Mutations:
    """How many mutations of each kind were drawn and killed, of the seed that drew them; and those that were not."""

    seed: int
    torch: str
    kinds: dict[str, tuple[int, int]]
    survivors: tuple[Survivor, ...]

    @property
    def drawn(self) -> int:
        return sum(drawn for drawn, _ in self.kinds.values())

    @property
    def killed(self) -> int:
        return sum(killed for _, killed in self.kinds.values())


One = TypeVar("One", Score, Mutations)
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


def mutation_key(kind: str) -> str:
    """The key, in ``i18n/ui.yml``, of what a kind of mutation is called."""
    return f"mutations_{kind.replace(' ', '_')}"


def differing(before: str, after: str | None) -> tuple[str, str]:
    """The words of two lines from the first in which they differ to the last; the whole line if it was deleted."""
    if after is None:
        return before.strip(), ""
    first, second = before.split(), after.split()
    while first and second and first[0] == second[0]:
        del first[0], second[0]
    while first and second and first[-1] == second[-1]:
        del first[-1], second[-1]
    return " ".join(first), " ".join(second)


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
    _write_sealed(project, NAME, Score(of, project.torch_pin, kinds, healthy, false_alarms))


def write_mutations(project: Project, seed: int, judged: Iterable[tuple[str, Survivor | None]]) -> Mutations:
    """Write what a run of random mutations found; of each, its kind, and itself if it survived."""
    kinds: dict[str, tuple[int, int]] = {}
    survivors = []
    for kind, survivor in judged:
        drawn, killed = kinds.get(kind, (0, 0))
        kinds[kind] = drawn + 1, killed + (survivor is None)
        survivors += [survivor] if survivor else []
    score = Mutations(seed, project.torch_pin, kinds, tuple(survivors))
    _write_sealed(project, MUTATIONS, score)
    return score


def read_score(project: Project) -> Score | None:
    """The score of the last whole run, None if there was none; `Problem` if the file is not as the run left it."""
    return _read_sealed(project, NAME, "make defects", lambda said: Score(**{**said, "kinds": _kinds(said)}))


def read_mutations(project: Project) -> Mutations | None:
    """What the last run of random mutations found, None if there was none; `Problem` as for `read_score`."""

    def understood(said: dict[str, Any]) -> Mutations:
        survivors = (
            Survivor(one["kind"], one["place"], tuple((before, after) for before, after in one["lines"]))
            for one in said["survivors"]
        )
        return Mutations(**{**said, "kinds": _kinds(said), "survivors": tuple(survivors)})

    return _read_sealed(project, MUTATIONS, "make mutations", understood)


def _kinds(said: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {kind: (of, found) for kind, (of, found) in said["kinds"].items()}


def _read_sealed(project: Project, name: str, command: str, understood: Callable[[dict[str, Any]], One]) -> One | None:
    path, mend = project.root / name, f"git checkout {name}, then {command}"
    if not path.exists():
        return None
    text = path.read_text("utf-8")
    try:
        said: dict[str, Any] = json.loads(text)
        said.pop("seal")
        score = understood(said)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem(name, None, f"not a score: {error!r}", mend) from error
    if _sealed_text(score) != text:
        raise Problem(name, None, "it is not as the run left it", mend)
    return score


def read_peers(project: Project) -> Peers:
    said = read_yaml(project.root / PEERS, PEERS)
    tools = [
        Peer(one["name"], one["version"], tuple(one["caught"]), tuple(one["false_alarms"])) for one in said["tools"]
    ]
    return Peers(said["seeded"], said["healthy"], said["torch"], tools)


def _write_sealed(project: Project, name: str, score: Score | Mutations) -> None:
    write_whole(project.root / name, _sealed_text(score))


def _sealed_text(score: Score | Mutations) -> str:
    said = asdict(score)
    seal = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]
    lines = [f"{_json(key)}: {_json(value)}" for key, value in {**said, "seal": seal}.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
