"""A repository under git, and a catalogue of defects for it."""

from __future__ import annotations

import subprocess

from proof.project import Project
from proof.trials.parts import QUICK
from tests.small import EXAMPLE, OUTPUT, SmallSite, include

ENTRY = "cases:\n  - {name: a, part: examples, promise: 3, in: snippets/topic/one.out, red: x, says: y, from: %s}\n"


_QUICK = ", ".join(f"{name}: []" for name in QUICK)
PARTS = f"defects: {{examples: []}}\nquick: {{{_QUICK}}}\n"


def repository(small_site: SmallSite, catalogue: str = "cases: []\n") -> Project:
    """A repository under git of one page with four examples, and a catalogue."""
    names = ("one", "two", "three", "four")
    files = {f"snippets/topic/{name}.py": EXAMPLE for name in names}
    files |= {f"snippets/topic/{name}.out": OUTPUT for name in names}
    files |= {"tests/defects/kind.yml": catalogue, "tests/parts.yml": PARTS}
    project = small_site("\n".join(include(f"topic/{name}") for name in names), files=files)
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    return project
