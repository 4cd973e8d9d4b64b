"""Helps to attack a page, which is to try to refute its sentences, and declares that somebody did; without torch."""

from __future__ import annotations

import argparse
from datetime import date

from proof.content.attacks import FILE, Attack, attackable, declare, digests, unattacked
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.documents import pair_of
from proof.prose.languages.universals import claims


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", help="such as guides/freeze")
    parser.add_argument("--tries", default="", help="how many sentences were tried, to declare the attack")
    parser.add_argument("--fell", default="", help="those that fell, with ; between them")
    parser.set_defaults(run=lambda project, chosen: attack(project, chosen.page, chosen.tries, chosen.fell))


def attack(project: Project, page: str, tries: str, fell: str) -> int:
    """Declare an attack where it has ``tries``, on the sections that nobody has attacked since they changed, on all of
    them where there are none; else print what there is to attack. The exit status is 0."""
    if page not in attackable(project):
        raise Problem(
            page or "PAGE", None, "there is no such page", "make attack PAGE=guides/freeze, or another of docs/es"
        )
    if not tries:
        if fell:
            raise Problem(page, None, "an attack says in how many tries", f"make attack PAGE={page} TRIES=30 FELL='…'")
        print(_what_is_left(project, page))
        return 0
    if not tries.isdecimal() or not int(tries):
        raise Problem(page, None, f"{tries} is no number of tries", f"make attack PAGE={page} TRIES=30")
    sentences = tuple(one.strip() for one in fell.split(";") if one.strip())
    now = digests(project, page)
    attacked = tuple(now[section] for section in unattacked(project).get(page, now))
    one = Attack(project.torch_pin, date.today().isoformat(), int(tries), sentences, attacked)
    declare(project, page, one)
    print(f"{FILE}: {page}, {len(attacked)} sections, torch {one.torch}, {one.tries} tries, {len(one.fell)} fell")
    return 0


def _what_is_left(project: Project, page: str) -> str:
    """The sentences that speak of all cases; the sections that nobody has attacked, and how to declare an attack."""
    spoken = [str(claim) for document in pair_of(project, page).both for claim in claims(project, document)]
    left = unattacked(project).get(page, [])
    return (
        "".join(f"{one}\n" for one in spoken) + f"{len(spoken)} sentences of {page} speak of all cases, and no example "
        "of their section prints a table of the cases. Those without such a word may speak of all cases too.\n"
        + "".join(f"{page}#{section}: nobody has attacked it since it changed\n" for section in left)
        + f"{len(left)} of its {len(digests(project, page))} sections are to be attacked.\n"
        f"When you have tried, and before mending what fell:\n"
        f"  make attack PAGE={page} TRIES=30 FELL='the sentence; another'"
    )
