"""What seeded defects and random mutations found of the suite: ``defects.json`` and ``mutations.json``.

``make defects`` and ``make mutations`` alone write them. Each is sealed with a hash of what it says. The first has each
case with the digest of what decides it: its entry in the catalogue, the tests of its part and the pinned torch. What
was found of a case of another digest says nothing, and the case is to be judged again.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, TypeVar

from proof.files import read_yaml, write_whole
from proof.problem import Problem
from proof.project import Project

CATALOGUE = "tests/defects"
PARTS = "tests/parts.yml"
NAME = "data/recorded/defects.json"
MUTATIONS = "data/recorded/mutations.json"
PEERS = "data/declared/peers.yml"


Digests = dict[str, dict[str, str]]
"""The digest of each case, by its kind and its name."""


@dataclass(frozen=True)
class Found:
    """What a run found of a case of the digest ``of``: ``right`` if a defect was caught, or a healthy change passed."""

    of: str
    healthy: bool
    right: bool


@dataclass(frozen=True)
class Score:
    """What was found of each case, by its kind and its name."""

    torch: str
    cases: dict[str, dict[str, Found]]

    @cached_property
    def kinds(self) -> dict[str, tuple[int, int]]:
        """How many defects of each kind were seeded and caught."""
        defects = {kind: [one for one in of.values() if not one.healthy] for kind, of in self.cases.items()}
        return {kind: (len(of), sum(one.right for one in of)) for kind, of in defects.items() if of}

    @property
    def seeded(self) -> int:
        return sum(seeded for seeded, _ in self.kinds.values())

    @property
    def caught(self) -> int:
        return sum(caught for _, caught in self.kinds.values())

    @cached_property
    def _healthy(self) -> Counter[bool]:
        return Counter(one.right for of in self.cases.values() for one in of.values() if one.healthy)

    @property
    def healthy(self) -> int:
        return self._healthy.total()

    @property
    def false_alarms(self) -> int:
        return self._healthy[False]

    def is_of(self, digests: Digests) -> bool:
        """Whether it has what was found of each case as it is now, and of no other."""
        return {kind: {name: one.of for name, one in of.items()} for kind, of in self.cases.items()} == digests


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


def read_digests(project: Project) -> Digests:
    """The digest of each case of the catalogue: of its entry, the tests of its part and the pinned torch."""
    parts = (read_yaml(project.root / PARTS, PARTS) or {}).get("defects", {})
    found: Digests = {}
    for path in sorted((project.root / CATALOGUE).glob("*.yml")):
        catalogue = read_yaml(path, project.name(path))
        for entry in catalogue["cases"]:
            case = {**catalogue.get("defaults", {}), **entry}
            decides = json.dumps([case, parts.get(case.get("part")), project.torch_pin], sort_keys=True)
            digest = hashlib.sha256(decides.encode()).hexdigest()[:16]
            found.setdefault(path.stem, {})[str(case.get("name"))] = digest
    return found


def write_score(project: Project, digests: Digests, judged: Iterable[tuple[str, str, bool, bool]]) -> None:
    """Write what a run found of cases, and keep what was found of the others as they are; ``digests`` are those of
    the catalogue that was applied.

    Of each case that was judged: its kind, its name, whether it is healthy, and whether it was right.
    """
    known = read_score(project)
    cases = {
        kind: {name: one for name, one in of.items() if one.of == digests.get(kind, {}).get(name)}
        for kind, of in (known.cases if known else {}).items()
    }
    for kind, name, healthy, right in judged:
        cases.setdefault(kind, {})[name] = Found(digests[kind][name], healthy, right)
    ordered = {kind: dict(sorted(of.items())) for kind, of in sorted(cases.items()) if of}
    _write_sealed(project, NAME, Score(project.torch_pin, ordered))


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
    """What the runs found, None if there was none; `Problem` if the file is not as the last one left it."""

    def understood(said: dict[str, Any]) -> Score:
        cases = {kind: {name: Found(**one) for name, one in of.items()} for kind, of in said["cases"].items()}
        return Score(said["torch"], cases)

    return _read_sealed(project, NAME, "make defects", understood)


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
    """JSON on a line, but for what has parts of parts, which has one line for each."""
    if isinstance(value, dict) and any(isinstance(one, dict) for one in value.values()):
        return "{\n" + ",\n".join(f"{_json(key)}: {_json(one)}" for key, one in value.items()) + "\n}"
    return json.dumps(value, ensure_ascii=False)
