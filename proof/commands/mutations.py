"""Mutates at random what is verified, and sees that the suite finds it."""

from __future__ import annotations

import argparse

from proof.trials.mutations import report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, default=1, help="another one gives other mutations")
    parser.add_argument("--count", type=int, default=200, help="how many")
    parser.set_defaults(run=lambda project, chosen: report(project, chosen.seed, chosen.count))
