"""Seeds the defects of the catalogue, and sees that the suite finds each."""

from __future__ import annotations

import argparse

from proof.trials.defects import report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("only", nargs="?", default="", help="a part of the kind or the name of the cases")
    parser.set_defaults(run=lambda project, chosen: report(project, chosen.only))
