"""Small repositories with a score: of a catalogue of defects, and of mutations."""

from __future__ import annotations

from proof.project import Project
from proof.records.score import Survivor, read_digests, write_mutations, write_score
from tests.small import SmallSite

SURVIVOR = Survivor("a default in prose", "docs/es/index.md:9", (("si <a> es `1`", "si <a> es `2`"),))

CATALOGUE = "cases:\n  - {name: one, in: x}\n  - {name: two, in: y}\n  - {name: three, in: z, healthy: true}\n"
JUDGED = [("one", False, True), ("two", False, False), ("three", True, True)]


def with_defects_score(small_site: SmallSite) -> Project:
    project = small_site("Texto.", "Text.", files={"tests/defects/kind.yml": CATALOGUE})
    write_score(project, read_digests(project), [("kind", *one) for one in JUDGED])
    return project


def with_mutations_score(small_site: SmallSite) -> Project:
    project = small_site("Texto.", "Text.")
    judged = [("a deleted line", None), ("a default in prose", None), ("a default in prose", SURVIVOR)]
    write_mutations(project, 7, [*judged, ("a default in prose", SURVIVOR)])
    return project
