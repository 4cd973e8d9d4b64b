"""Records what examples print and tutorials show, and says what else quotes a value that changed.

Nothing is written for an example whose runs are not right in themselves; an output is written whole or not at all.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from proof.content import example, tutorial
from proof.content.example import Example
from proof.content.notebook import Output, recorded_outputs, recorded_path, tutorial_notebook
from proof.content.page import read
from proof.content.tutorial import Tutorial
from proof.files import write_whole
from proof.judge import example_verdict, tutorial_verdict
from proof.judge.output import diff
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.run import kernel
from proof.run.runner import Run, running, what_changes_it

MOST_QUOTED = 20  # places that are shown where values are quoted that changed
_TRACED = re.compile(r'^(  File "[^"\n]*").*\n    .*\n', re.MULTILINE)
_VALUE = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|'[^']+'|\"[^\"]+\"|[A-Za-z_][\w.]*\w")

Attempt = tuple[list[Problem], Callable[[], bool]]
"""Why what ran cannot be recorded; and what writes it where it is new, and says whether it was."""
Attempts = Generator[Attempt, None, None]
One = TypeVar("One", Example, Tutorial)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("example", nargs="*", help="topic/name; every example if none is named")
    parser.add_argument("--notebook", action="append", default=[], help="a tutorial, by its file's name")
    parser.set_defaults(run=lambda project, chosen: record(project, chosen.example, chosen.notebook))


def record(project: Project, example_ids: list[str], names: list[str]) -> int:
    """Record the examples and tutorials named; everything, the members of PyTorch too, if none is."""
    everything = not example_ids and not names
    if everything:
        from proof.run.members import record_members  # which imports torch

        record_members(project)
    refused = record_examples(project, example_ids) if example_ids or everything else 0
    refused = _unclean(project, example_ids) or refused
    return (record_tutorials(project, names) if names or everything else 0) or refused


def _unclean(project: Project, example_ids: list[str]) -> int:
    """Print what ruff finds in the examples named, which the suite holds them to; the exit status: 1 if anything."""
    files = [project.name(path) for one in example_ids if (path := project.snippets / f"{one}.py").is_file()]
    if not files:
        return 0
    command = [str(Path(sys.executable).with_name("ruff")), "check", "--quiet", "--output-format=concise", *files]
    done = subprocess.run(command, cwd=project.root, text=True, capture_output=True, check=False)
    if done.returncode:
        mend = f'mend: edit it, then make record EXAMPLE="{" ".join(example_ids)}"'
        print(f"ruff check, which the pull request runs too:\n{done.stdout}{done.stderr}  {mend}", file=sys.stderr)
    return 1 if done.returncode else 0


def record_examples(project: Project, example_ids: list[str], refusals: list[Problem] | None = None) -> int:
    """Record the examples named, or all; the exit status: 1 if any was refused. Why goes to ``refusals`` too."""
    ids = example_ids or list(project.example_ids())
    return _record(project, ids, example.load, _run_examples, "run", refusals)


def record_tutorials(project: Project, names: list[str], refusals: list[Problem] | None = None) -> int:
    """Record the tutorials named, or all; the exit status: 1 if any was refused. Why goes to ``refusals`` too."""
    stems = names or project.notebook_names()
    return _record(project, stems, tutorial.load, _run_tutorials, "tutorials run", refusals)


def _record(
    project: Project,
    names: list[str],
    load: Callable[[Project, str], One],
    run: Callable[[Project, list[One]], Attempts],
    what: str,
    refusals: list[Problem] | None,
) -> int:
    """Load each or refuse it, run them, and refuse or write each as it ends."""
    loaded: list[One] = []
    refused = changed = 0

    def refuse(found: list[Problem]) -> None:
        nonlocal refused
        refused += bool(found)
        if refusals is not None:
            refusals.extend(found)
        for problem in found:
            print(f"refused: {problem}\n", file=sys.stderr)

    for name in names:
        try:
            loaded.append(load(project, name))
        except Problem as problem:
            refuse([problem])
    with closing(run(project, loaded)) as attempts:  # what still runs when this is interrupted ends with it
        for number, (one, (found, write)) in enumerate(zip(loaded, attempts, strict=True), start=1):
            if sys.stderr.isatty():
                print(f"\r{number}/{len(loaded)} {one.id:60}", end="", file=sys.stderr)
            refuse(found)
            changed += not found and write()
    print(f"{len(loaded)} {what}, {changed} changed, {refused} refused")
    return 1 if refused else 0


def _run_examples(project: Project, examples: list[Example]) -> Attempts:
    """Run each example in both languages, under each condition."""
    with running() as runner:
        scripts = [(one.script, one.code(language)) for one in examples for language in LANGUAGES]
        results = iter(runner.submit(scripts))
        for one in examples:
            runs = {language: [future.result() for future in next(results)] for language in LANGUAGES}
            yield list(_refusals(one, runs)), partial(_write_output, project, one, runs[LANGUAGES[0]][0].transcript)


def _run_tutorials(project: Project, tutorials: list[Tutorial]) -> Attempts:
    """Execute each tutorial in both languages, under a condition each."""
    for one, futures in zip(tutorials, kernel.executions(project, tutorials), strict=True):
        executions = [future.result() for future in futures]
        found = tutorial_verdict.behaviour(one, executions)
        yield found, partial(_write_tutorial, project, one, executions[0].outputs)


def _write_tutorial(project: Project, one: Tutorial, outputs: Sequence[list[Output]]) -> bool:
    """Write both notebooks of a tutorial where they differ from the recorded ones; whether one did."""
    before = recorded_outputs(project, one, LANGUAGES[0])
    for change in tutorial_verdict.changes(one, before, outputs) if before else ():
        print(f"changed: {change}\n")
    changed = False
    for language in LANGUAGES:
        path = recorded_path(project, one, language)
        text = tutorial_notebook(project, one, language, outputs)
        if not path.exists() or path.read_text("utf-8") != text:
            print(f"{'written' if path.exists() else 'new'}: {project.name(path)}")
            write_whole(path, text)
            changed = True
    return changed


def _refusals(one: Example, runs: dict[str, list[Run]]) -> Iterator[Problem]:
    """Why the output of an example cannot be recorded."""
    for language, ones in runs.items():
        if found := example_verdict.behaviour(one, language, ones, what_changes_it):
            yield from found
            return
    transcripts = [ones[0].transcript for ones in runs.values()]
    if len(set(transcripts)) > 1:
        yield one.problem("it prints different output in the two languages: it prints a comment of its own?")


def _write_output(project: Project, one: Example, transcript: str) -> bool:
    """Write the output if it differs from the recorded one, and show what changed; whether it did."""
    before = one.output
    if before == transcript:
        return False
    name = project.name(one.output_path)
    if before is None:
        print(f"new: {name}\n{transcript}")
    else:
        print(f"changed: {name}\n{diff(before, transcript, 'recorded', 'printed')}\n")
        places = list(quotations(project, one, before, transcript))
        for place in places[:MOST_QUOTED]:
            print(f"  quotes a value that changed: {place}")
        if len(places) > MOST_QUOTED:
            print(f"  and {len(places) - MOST_QUOTED} more lines do")
    write_whole(one.output_path, transcript)
    return True


def quotations(project: Project, one: Example, before: str, after: str) -> Iterator[str]:
    """Each place, ``path:line: text``, that quotes a value which ``before`` had and ``after`` has not."""
    gone = _values(before) - _values(after)
    spellings = {value: {value, value.replace(".", ",")} for value in gone}
    shows_example = f'"{one.id}.py"'
    for language in LANGUAGES:
        for path in project.pages(language):
            page = read(project, path)
            own = shows_example in page.text
            yield from _quoting(page.text, page.name, page.offset, spellings, own)
    for other in project.example_ids():
        path = project.snippets / f"{other}.py"
        yield from _quoting(path.read_text("utf-8"), project.name(path), 0, spellings, other == one.id)


def _values(output: str) -> set[str]:
    """What an output prints, but for the lines of code that its tracebacks show."""
    return set(_VALUE.findall(_TRACED.sub(r"\1", output)))


def _quoting(text: str, name: str, offset: int, spellings: dict[str, set[str]], own: bool) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), start=offset + 1):
        for value, forms in sorted(spellings.items()):
            if not own and (len(value) < 4 or value.replace(".", "_").isidentifier()):
                continue  # short numbers and names mean this output only beside the example itself
            if any(re.search(rf"(?<![\w.]){re.escape(form)}(?!\w|\.\d)", line) for form in forms):
                yield f"{name}:{number}: {value}: {line.strip()}"
