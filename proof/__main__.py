"""The commands behind the Makefile: ``python -m proof record | new | check | agree | concord | compat | pin | bump |
ahead | announce | generators | bench | defects | mutations``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from proof.problem import Problem
from proof.project import Project


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="proof", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    record = commands.add_parser("record", help="run examples and write what they print")
    record.add_argument("example", nargs="*", help="topic/name; every example if none is named")
    record.add_argument("--notebook", action="append", default=[], help="a tutorial, by its file's name")
    new = commands.add_parser("new", help="start an example or a tutorial")
    new.add_argument("example", nargs="?", default="", help="topic/name")
    new.add_argument("--notebook", default="", help="a tutorial, by its file's name")
    commands.add_parser("check", help="hold both languages to each other")
    agree = commands.add_parser("agree", help="note that both languages say the same")
    agree.add_argument("section", nargs="?", default="", help="file.md#id, which changed in one language alone")
    agree.add_argument("why", nargs="?", default="", help="typo: …, wording: … or read: …")
    concord = commands.add_parser("concord", help="show the sentences with a term, side by side")
    concord.add_argument("term")
    compat = commands.add_parser("compat", help="run the examples on other versions of PyTorch")
    compat.add_argument("version", nargs="*", help="such as 2.9.1; without any, those that have results")
    compat.add_argument("--keep", action="store_true", help="keep the environments in build/torch/")
    pin = commands.add_parser("pin", help="write another version as the pin")
    pin.add_argument("version")
    commands.add_parser("bump", help="record everything on the pin that was just written and installed")
    ahead = commands.add_parser("ahead", help="run the examples on a version that is not pinned yet, and report")
    ahead.add_argument("--index", default="", help="the address of a package index of nightly builds")
    commands.add_parser("announce", help="open or refresh the issue with the report of ahead")
    commands.add_parser("generators", help="build the site with other generators, and compare")
    commands.add_parser("bench", help="measure")
    defects = commands.add_parser("defects", help="seed defects, and see that the suite finds each")
    defects.add_argument("only", nargs="?", default="", help="a part of the kind or the name of the cases")
    mutations = commands.add_parser("mutations", help="mutate what is verified at random, and see that it is found")
    mutations.add_argument("--seed", type=int, default=1, help="another one gives other mutations")
    mutations.add_argument("--count", type=int, default=200, help="how many")
    chosen = parser.parse_args(arguments)
    project = Project(Path.cwd())
    try:
        if chosen.command == "record":
            from proof.commands.record import record_examples, record_tutorials

            everything = not chosen.example and not chosen.notebook
            if everything:
                from proof.run.members import record_members

                record_members(project)
            refused = record_examples(project, chosen.example) if chosen.example or everything else 0
            return (record_tutorials(project, chosen.notebook) if chosen.notebook or everything else 0) or refused
        if chosen.command == "new":
            from proof.commands.new import scaffold, scaffold_tutorial

            print(scaffold_tutorial(project, chosen.notebook) if chosen.notebook else scaffold(project, chosen.example))
            return 0
        if chosen.command in ("check", "agree", "concord"):
            from proof.prose.languages import check

            if chosen.command == "check":
                return check.check(project)
            if chosen.command == "agree":
                return check.agree(project, chosen.section, chosen.why)
            return check.concord(project, chosen.term)
        if chosen.command == "compat":
            from proof.commands.compat import compat as run_on_others

            return run_on_others(project, chosen.version, chosen.keep)
        if chosen.command == "pin":
            from proof.commands.bump import pin as write_pin

            print(write_pin(project, chosen.version))
            return 0
        if chosen.command == "bump":
            from proof.commands.bump import bump

            return bump(project)
        if chosen.command == "ahead":
            from proof.commands.ahead import ahead as look_ahead

            return look_ahead(project, chosen.index)
        if chosen.command == "announce":
            from proof.commands.ahead import announce

            return announce(project)
        if chosen.command == "generators":
            from proof.commands.generators import generators

            return generators(project)
        if chosen.command == "defects":
            from proof.trials.defects import report

            return report(project, chosen.only)
        if chosen.command == "mutations":
            from proof.trials.mutations import report as report_mutations

            return report_mutations(project, chosen.seed, chosen.count)
        from proof.commands.bench import bench

        bench(project)
        return 0
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
