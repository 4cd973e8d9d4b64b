"""The quick proof: runs what a change touches, and says what it leaves out. It is no proof of the whole."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator

from proof.content.example import sha256
from proof.content.glossary import FILE as GLOSSARY
from proof.content.questions import is_question
from proof.content.selection import Selection
from proof.files import write_whole
from proof.git import GitError, ask
from proof.problem import Problem
from proof.project import Project
from proof.trials.suite import PASTED, quick_tests

WHOLE = "make test"
RED = "build/quick.red"  # there, while the last quick proof is one that failed: the digest of what it was of
_LEFT_OUT = f"""Left out: every other page, example, tutorial and question, the machinery and its tests, what waits for
its other language, and whether what is declared in data/ and i18n/ is still needed. This was not the whole suite,
which is: {WHOLE}"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", default="HEAD", help="the commit from which on what changed is proved")
    parser.set_defaults(run=lambda project, chosen: prove(project, chosen.since))


def prove(project: Project, since: str) -> int:
    """Run what was changed since a commit, committed or not, and print what ran and what did not; pytest's status."""
    part = Selection(project.root, frozenset(changed(project, since)))
    if not (part.places or part.examples or _besides(part)):
        message = f"no page, example, tutorial, question or term changed since {since}; nothing else is proved quickly"
        raise Problem("make quick", None, message, f"{WHOLE}; or, for what was committed, make quick SINCE=<commit>")
    print(_about(part, "To prove"), flush=True)
    status = subprocess.run([sys.executable, "-m", "pytest", "-q", *quick_tests(part)], cwd=project.root, check=False)
    _keep(part, status.returncode)
    print(_about(part, "Tried, and red" if status.returncode else "Proved"), _LEFT_OUT, sep="\n")
    return status.returncode


def changed(project: Project, since: str) -> Iterator[str]:
    """The files that differ from those of a commit, as they are on disk; and those that git does not know yet."""
    for command in (
        ["diff", "--name-only", "--no-renames", "-z", since, "--"],
        ["ls-files", "-z", "--others", "--exclude-standard"],
    ):
        try:
            listed = ask(project.root, *command)
        except GitError as error:
            message = f"git does not say what changed since {since}: {error}"
            raise Problem("make quick", None, message, "make quick SINCE=<commit>") from error
        yield from filter(None, listed.split("\0"))


def was_red(part: Selection) -> bool:
    """Whether the last quick proof was of the change as it is now, and failed."""
    path = part.root / RED
    return path.is_file() and path.read_text("utf-8") == _digest_of_change(part)


def _keep(part: Selection, status: int) -> None:
    """Note what failed, for who asks what is still to do."""
    path = part.root / RED
    path.unlink(missing_ok=True)
    if status:
        path.parent.mkdir(exist_ok=True)
        write_whole(path, _digest_of_change(part))


def _digest_of_change(part: Selection) -> str:
    """Of what changed, but for what is recorded of it: `make agree` writes that after the proof."""
    files = (part.root / name for name in sorted(part.changed) if not name.startswith("data/recorded/"))
    return sha256("\n".join(sha256(path.read_bytes().hex()) if path.is_file() else "" for path in files))


def _besides(part: Selection) -> dict[str, str]:
    """What is proved of the changed files that are of no page, example or tutorial, by their names."""
    found = {name: f"that the search finds {name}" for name in part.others if is_question(name) or name == PASTED}
    if GLOSSARY in part.others:
        found[GLOSSARY] = f"that PyTorch has the terms of {GLOSSARY}"
    return found


def _showing(part: Selection) -> Iterator[str]:
    """The pages that did not change and show an example that did: what is wrong with them may have been so before."""
    for place in sorted(part.places - part.edited):
        yield f"{place} (not changed; it shows {', '.join(sorted(part.shown[place] & part.examples))})"


def _about(part: Selection, what: str) -> str:
    """What is to prove of what changed, and what of that is not; ``what`` says how far it is."""
    besides = _besides(part)
    pages = ", ".join((*sorted(part.edited), *_showing(part)))
    proved = [f"{pages}, in both languages, with {len(list(part.example_ids()))} examples"]
    proved = [*proved * bool(part.places or part.examples), *besides.values()]
    said = f"{what}: {'; '.join(proved)}"
    if others := [name for name in part.others if name not in besides]:
        said += f"\nOf what changed, only held to its format and rules, if it is code: {', '.join(others)}"
    return said
