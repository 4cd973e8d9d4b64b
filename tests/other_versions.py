"""Small repositories with an environment of another version: the installed PyTorch, while another is pinned."""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import version as installed
from pathlib import Path

import pytest

from proof.content import tutorial
from proof.content.example import load
from proof.content.notebook import Output, recorded_path, tutorial_notebook
from proof.files import write_whole
from proof.project import LANGUAGES, Project
from proof.records.versions import NAME, Outcome, Versions
from tests.small import Shared, SmallSite, include, python

TORCH = installed("torch").split("+")[0]
SCHEMA = Path(__file__).parent.parent / "data/schemas/versions.json"


def stream(name: str, text: str) -> Output:
    return {"output_type": "stream", "name": name, "text": text}


TRACE = 'Traceback (most recent call last):\n  File "{}.py", line {}, in <module>\n    {}\n{}\n'
# What each example does on the installed torch, beside a recorded output as of some other version.
EXAMPLES = {
    "same": ("print(1)\n", "1\n"),
    "warns": (
        "import warnings\n\nwarnings.warn('old')\nprint(1)\n",
        "torch/nn/init.py:9: UserWarning: old\n  elsewhere()\n1\n",
    ),
    "output": ("print(1)\n", "2\n"),
    "error": ("{}['k']  # raises: KeyError\n", TRACE.format("error", 1, "{}['k']", "ValueError: k")),
    "raises": ("{}['k']\nprint(1)\n", "1\n"),
    "absent": ("from torch import gone\n\nprint(gone)\n", "1\n"),
    "quiet": ("print(1)  # raises: KeyError\n", TRACE.format("quiet", 1, "print(1)", "KeyError: 1")),
    "ended": ("import os\n\nos._exit(3)\n", "1\n"),
}


@pytest.fixture
def pinned(small_site: SmallSite) -> Project:
    """A repository whose pin is another version, with an environment of the installed torch in build/torch."""
    files = {f"snippets/topic/{name}.py": code for name, (code, _) in EXAMPLES.items()}
    files |= {f"snippets/topic/{name}.out": output for name, (_, output) in EXAMPLES.items()}
    files[f"build/torch/{TORCH}/ready"] = ""
    files[f"build/torch/{TORCH}/bin/python"] = f'#!/bin/sh\nexec {sys.executable} "$@"\n'
    project = small_site("\n".join(include(f"topic/{name}") for name in EXAMPLES), files=files)
    (project.root / f"build/torch/{TORCH}/bin/python").chmod(0o755)
    path = project.root / "requirements/examples.txt"
    path.write_text(re.sub(r"^torch==\S+", "torch==1.0.0", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    return project


@pytest.fixture
def ran(pinned: Project, shared: Shared) -> Project:
    """`pinned` with the record of a run on the installed torch, and its environment."""

    def make(part: Path) -> None:
        compat(pinned, "--keep", TORCH)
        shutil.copyfile(pinned.root / NAME, part)

    write_whole(pinned.root / NAME, shared("versions", make).read_text("utf-8"))
    return pinned


def compat(project: Project, *arguments: str) -> str:
    done = python(project, "-m", "proof", "compat", *arguments)
    assert done.returncode == 0, done.stdout
    return done.stdout


def outcomes(project: Project) -> dict[str, Outcome]:
    whole = Versions.read(project.root / NAME)
    return {
        name: of_version[TORCH] for name in EXAMPLES if (of_version := whole.outcomes(load(project, f"topic/{name}")))
    }


TUTORIAL = """# ---
# title:
#   es: Sobre {name}
#   en: About {name}
# description:
#   es: Prueba.
#   en: Test.
# ---

# %% [markdown] lang="es"
# # Sobre { #t }

# %% [markdown] lang="en"
# # About { #t }

# %%
{code}

# %% tags=["solution"]
print(2)
"""
ERROR = {"output_type": "error", "ename": "ValueError", "evalue": "k", "traceback": ["Traceback", "ValueError: k"]}
# The first cell of each tutorial, and what is recorded of it as of some other version; the second prints 2.
TUTORIALS: dict[str, tuple[str, Output]] = {
    "same": ("import os\n\nprint(os.environ['THERE'])", stream("stdout", "there\n")),
    "warns": (
        "import warnings\n\nwarnings.warn('old')",
        stream("stderr", "Cell In[1]:9: UserWarning: old\n  elsewhere()\n"),
    ),
    "output": ("print(1)", stream("stdout", "3\n")),
    "error": ("{}['k']  # raises: KeyError", ERROR),
    "quiet": ("print(1)  # raises: KeyError", ERROR),
    "raises": ("{}['k']", stream("stdout", "1\n")),
    "absent": ("import math\n\nmath.gone", stream("stdout", "1\n")),
    "ended": ("import os\n\nos._exit(3)", stream("stdout", "1\n")),
}


@pytest.fixture
def taught(small_site: SmallSite, shared: Shared) -> Project:
    """A repository of tutorials, recorded as of some other version, with their record of the installed torch."""
    files = {f"build/torch/{TORCH}/ready": ""}
    files[f"build/torch/{TORCH}/bin/python"] = f'#!/bin/sh\nexport THERE=there\nexec {sys.executable} "$@"\n'
    for name, (code, _) in TUTORIALS.items():
        files[f"notebooks/{name}.py"] = TUTORIAL.replace("{name}", name).replace("{code}", code)
    project = small_site("", files=files)
    (project.root / f"build/torch/{TORCH}/bin/python").chmod(0o755)
    path = project.root / "requirements/examples.txt"
    path.write_text(re.sub(r"^torch==\S+", "torch==1.0.0", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    for name, (_, output) in TUTORIALS.items():
        one = tutorial.load(project, name)
        for language in LANGUAGES:
            text = tutorial_notebook(project, one, language, [[output], [stream("stdout", "2\n")]])
            write_whole(recorded_path(project, one, language), text)

    def make(part: Path) -> None:
        assert f"{TORCH}: 8 of 8 to run" in compat(project, "--keep", TORCH)
        shutil.copyfile(project.root / NAME, part)

    write_whole(project.root / NAME, shared("versions of tutorials", make).read_text("utf-8"))
    return project
