"""The commands behind the Makefile: ``python -m proof record | new | check | agree | concord | bench | defects``."""

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
    new = commands.add_parser("new", help="start an example")
    new.add_argument("example", help="topic/name")
    commands.add_parser("check", help="hold both languages to each other")
    agree = commands.add_parser("agree", help="note that both languages say the same")
    agree.add_argument("section", nargs="?", default="", help="file.md#id, which changed in one language alone")
    agree.add_argument("why", nargs="?", default="", help="typo: …, wording: … or read: …")
    concord = commands.add_parser("concord", help="show the sentences with a term, side by side")
    concord.add_argument("term")
    commands.add_parser("bench", help="measure")
    defects = commands.add_parser("defects", help="seed defects, and see that the suite finds each")
    defects.add_argument("only", nargs="?", default="", help="a part of the kind or the name of the cases")
    chosen = parser.parse_args(arguments)
    project = Project(Path.cwd())
    try:
        if chosen.command == "record":
            from proof.record import record_examples

            if not chosen.example:
                from proof.introspection import record_members

                record_members(project)
            return record_examples(project, chosen.example)
        if chosen.command == "new":
            from proof.scaffold import scaffold

            print(scaffold(project, chosen.example))
            return 0
        if chosen.command in ("check", "agree", "concord"):
            from proof.languages import check

            if chosen.command == "check":
                return check.check(project)
            if chosen.command == "agree":
                return check.agree(project, chosen.section, chosen.why)
            return check.concord(project, chosen.term)
        if chosen.command == "defects":
            from proof.defects import report

            return report(project, chosen.only)
        from proof.bench import bench

        bench(project)
        return 0
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
