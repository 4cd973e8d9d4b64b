"""Moves the pin: the one line that says on which version of PyTorch everything is recorded."""

from __future__ import annotations

import argparse
import re

from proof.files import write_whole
from proof.problem import Problem
from proof.project import Project

PINS = "requirements/examples.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version")
    parser.set_defaults(run=run)


def run(project: Project, chosen: argparse.Namespace) -> int:
    print(pin(project, chosen.version))
    return 0


def pin(project: Project, version: str) -> str:
    """Write ``version`` as the pin, and return what moved."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise Problem(PINS, None, f"{version!r} is not a version such as {project.torch_pin}", "make bump TORCH=x.y.z")
    path, old = project.root / PINS, project.torch_pin
    text = path.read_text("utf-8")
    write_whole(path, re.sub(r"^torch==\S+$", f"torch=={version}", text, flags=re.MULTILINE))
    return f"{PINS}: torch=={version}, was {old}"
