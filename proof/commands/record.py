"""Records what examples print and tutorials show, and says what else quotes a value that changed.

Nothing is written for an example whose runs are not right in themselves; an output is written whole or not at all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence

from proof.content import tutorial
from proof.content.example import Example, load
from proof.content.notebook import Output, recorded_outputs, recorded_path, tutorial_notebook
from proof.content.page import read
from proof.files import write_whole
from proof.judge import example_verdict
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.run.runner import Run, running

_VALUE = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|'[^']+'|\"[^\"]+\"|[A-Za-z_][\w.]*\w")


def record_examples(project: Project, example_ids: list[str], refusals: list[Problem] | None = None) -> int:
    """Record the examples named, or all; the exit status: 1 if any was refused. Why goes to ``refusals`` too."""
    examples, refused = [], 0
    why = [] if refusals is None else refusals
    for example_id in example_ids or project.example_ids():
        try:
            examples.append(load(project, example_id))
        except Problem as problem:
            refused += 1
            why.append(problem)
            print(f"refused: {problem}\n", file=sys.stderr)
    with running() as runner:
        scripts = [(example.script, example.code(language)) for example in examples for language in LANGUAGES]
        results = runner.submit(scripts)
        changed = 0
        for number, example in enumerate(examples):
            both = results[number * len(LANGUAGES) : (number + 1) * len(LANGUAGES)]
            runs = {
                language: [future.result() for future in futures]
                for language, futures in zip(LANGUAGES, both, strict=True)
            }
            if sys.stderr.isatty():
                print(f"\r{number + 1}/{len(examples)} {example.id:60}", end="", file=sys.stderr)
            found = list(_refusals(example, runs))
            why += found
            for one in found:
                print(f"refused: {one}\n", file=sys.stderr)
            refused += bool(found)
            if not found:
                changed += _write(project, example, runs[LANGUAGES[0]][0].transcript)
    print(f"{len(examples)} run, {changed} changed, {refused} refused")
    return 1 if refused else 0


def record_tutorials(project: Project, names: list[str], refusals: list[Problem] | None = None) -> int:
    """Record the tutorials named, or all; the exit status: 1 if any was refused. Why goes to ``refusals`` too."""
    from proof.judge import tutorial_verdict  # which need what only tests install
    from proof.run import kernel

    tutorials, refused, changed = [], 0, 0
    why = [] if refusals is None else refusals
    for name in names or project.notebook_names():
        try:
            tutorials.append(tutorial.load(project, name))
        except Problem as problem:
            refused += 1
            why.append(problem)
            print(f"refused: {problem}\n", file=sys.stderr)
    for one, futures in zip(tutorials, kernel.executions(project, tutorials), strict=True):
        executions = [future.result() for future in futures]
        found = tutorial_verdict.behaviour(one, executions)
        why += found
        for reason in found:
            print(f"refused: {reason}\n", file=sys.stderr)
        refused += bool(found)
        if not found:
            changed += _write_tutorial(project, one, executions[0].outputs)
    print(f"{len(tutorials)} tutorials run, {changed} changed, {refused} refused")
    return 1 if refused else 0


def _write_tutorial(project: Project, one: tutorial.Tutorial, outputs: Sequence[list[Output]]) -> bool:
    """Write both notebooks of a tutorial where they differ from the recorded ones; whether one did."""
    from proof.judge import tutorial_verdict

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


def _refusals(example: Example, runs: dict[str, list[Run]]) -> Iterator[Problem]:
    """Why the output of ``example`` cannot be recorded."""
    for language, ones in runs.items():
        if found := example_verdict.behaviour(example, language, ones):
            yield from found
            return
    transcripts = [ones[0].transcript for ones in runs.values()]
    if len(set(transcripts)) > 1:
        yield example.problem("it prints different output in the two languages: it prints a comment of its own?")


def _write(project: Project, example: Example, transcript: str) -> bool:
    """Write the output if it differs from the recorded one, and show what changed; whether it did."""
    before = example.output
    if before == transcript:
        return False
    name = project.name(example.output_path)
    if before is None:
        print(f"new: {name}\n{transcript}")
    else:
        print(f"changed: {name}\n{example_verdict.diff(before, transcript, 'recorded', 'printed')}\n")
        for place in quotations(project, example, before, transcript):
            print(f"  quotes a value that changed: {place}")
    write_whole(example.output_path, transcript)
    return True


def quotations(project: Project, example: Example, before: str, after: str) -> Iterator[str]:
    """Each place, ``path:line: text``, that quotes a value which ``before`` had and ``after`` has not."""
    gone = set(_VALUE.findall(before)) - set(_VALUE.findall(after))
    spellings = {value: {value, value.replace(".", ",")} for value in gone}
    shows_example = f'"{example.id}.py"'
    for language in LANGUAGES:
        for path in project.pages(language):
            page = read(project, path)
            own = shows_example in page.text
            yield from _quoting(page.text, page.name, page.offset, spellings, own)
    for other in project.example_ids():
        path = project.snippets / f"{other}.py"
        yield from _quoting(path.read_text("utf-8"), project.name(path), 0, spellings, other == example.id)


def _quoting(text: str, name: str, offset: int, spellings: dict[str, set[str]], own: bool) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), start=offset + 1):
        for value, forms in sorted(spellings.items()):
            if not own and (len(value) < 4 or value.isidentifier()):
                continue  # short numbers and single words mean this output only beside the example itself
            if any(re.search(rf"(?<![\w.]){re.escape(form)}(?!\w|\.\d)", line) for form in forms):
                yield f"{name}:{number}: {value}: {line.strip()}"
