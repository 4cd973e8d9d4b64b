"""The commands behind the Makefile: ``python -m proof record | new | check | agree | concord | attack | compat | pin |
bump | ahead | announce | generators | bench | picture | next | quick | defects | mutations``."""

from __future__ import annotations

import argparse
import logging
import sys
from importlib import import_module
from pathlib import Path

from proof.problem import Problem
from proof.project import Project

COMMANDS = {
    "record": "run examples and write what they print",
    "new": "start an example or a tutorial",
    "check": "hold both languages to each other",
    "agree": "note that both languages say the same",
    "concord": "show the sentences with a term, side by side",
    "attack": "help to refute the sentences of a page, and declare that somebody tried",
    "compat": "run the examples on other versions of PyTorch",
    "pin": "write another version as the pin",
    "bump": "record everything on the pin that was just written and installed",
    "ahead": "run the examples on a version that is not pinned yet, and report",
    "announce": "open or refresh the issue with the report of ahead",
    "generators": "build the site with other generators, and compare",
    "bench": "measure",
    "next": "say what is still to do for what changed",
    "picture": "take the picture of the READMEs",
    "quick": "prove what changed, and no more",
    "defects": "seed defects, and see that the suite finds each",
    "mutations": "mutate what is verified at random, and see that it is found",
}
"""Each has its file in `proof.commands`, which is imported only when it is asked for: what one needs, another may lack.
Its ``add_arguments`` sets ``run``, which takes the project and what was chosen, and returns the exit status."""


def main(arguments: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="proof", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in COMMANDS.items():
        command = commands.add_parser(name, help=what)
        if arguments[:1] == [name]:
            import_module(f"proof.commands.{name}").add_arguments(command)
    chosen = parser.parse_args(arguments)
    logging.getLogger("mkdocs").addHandler(logging.NullHandler())  # what a build warns of, commands find and print
    try:
        status: int = chosen.run(Project(Path.cwd()), chosen)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
