"""The verdict on a tutorial: what its executions did, against its source and its recorded notebooks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from proof.content import figure
from proof.content.notebook import Output, figure_of, recorded, recorded_outputs, text_of, tutorial_notebook
from proof.content.tutorial import Code, Tutorial
from proof.judge import set_order
from proof.judge.output import diff, unstable
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.run.kernel import Execution


def problems(project: Project, tutorial: Tutorial, executions: Sequence[Execution], language: str) -> list[Problem]:
    """Everything that is wrong with ``tutorial`` in ``language``; empty if it is verified."""
    found = behaviour(tutorial, executions) or list(storage(project, tutorial, language))
    if found:
        return found
    (own,) = (one for one in executions if one.language == language)
    return list(comparison(project, tutorial, own))


def behaviour(tutorial: Tutorial, executions: Sequence[Execution]) -> list[Problem]:
    """What is wrong with the executions themselves, whatever is recorded."""
    for one in executions:
        if found := [*_early_end(tutorial, one), *_raised_otherwise(tutorial, one)]:
            return found
    first, *others = executions
    found = [problem for cell in tutorial.codes for problem in _outputs(tutorial, cell, first.outputs[cell.number - 1])]
    for other in others:
        for cell, before, after in zip(tutorial.codes, first.outputs, other.outputs, strict=True):
            if difference := _difference(before, after, "one run", "another run"):
                message = (
                    f"two runs of it differ: it depends on {_CONDITIONS}, or is random without a seed\n{difference}"
                )
                found.append(tutorial.problem(message, cell.line))
    return found


_CONDITIONS = "PYTHONHASHSEED, the number of threads, the working directory or the time zone"


def _early_end(tutorial: Tutorial, execution: Execution) -> Iterator[Problem]:
    """What is wrong with how an execution ended, if it did not reach the end of the last cell."""
    if execution.ended:
        number, message = execution.ended
        cell = tutorial.codes[number - 1]
        raised = execution.raised[number - 1]
        line = cell.example.lines[raised[1] - 1].file_line if raised and raised[1] else cell.line
        yield tutorial.problem(
            f"cell {number}: {message}", line, f"edit {tutorial.name}, then {tutorial.record_command}"
        )


def _raised_otherwise(tutorial: Tutorial, execution: Execution) -> Iterator[Problem]:
    """What is wrong between the ``# raises:`` markers and what the cells raised."""
    for cell, raised in zip(tutorial.codes, execution.raised, strict=True):
        marked = cell.example.raises
        if marked is None or execution.ended:
            continue
        line = cell.example.lines[marked[0] - 1].file_line
        if raised is None:
            yield tutorial.problem(
                f"marked # raises: {marked[1]}, but nothing is raised", line, f"edit {tutorial.name}"
            )
        elif raised[0] != marked[1]:
            yield tutorial.problem(
                f"marked # raises: {marked[1]}, but {raised[0]} is raised", line, f"edit {tutorial.name}"
            )
        elif raised[1] != marked[0]:
            message = f"marked # raises: {marked[1]}, but line {raised[1]} of the cell raises it"
            yield tutorial.problem(message, line, "move the marker there")


def _outputs(tutorial: Tutorial, cell: Code, outputs: list[Output]) -> Iterator[Problem]:
    """What is wrong with the outputs of a cell, whatever they were before."""
    figures = [svg for output in outputs if (svg := figure_of(output))]
    edit = f"edit {tutorial.name}, then {tutorial.record_command}"
    if len(figures) > 1:
        yield tutorial.problem(f"cell {cell.number} shows {len(figures)} figures", cell.line, "draw one in each cell")
    if figures and not cell.alt:
        message = f'cell {cell.number} shows a figure and does not say what is to be seen: alt-es="…" alt-en="…"'
        yield tutorial.problem(message, cell.line, edit)
    if cell.alt and not figures:
        yield tutorial.problem(f"cell {cell.number} says what is to be seen, and shows no figure", cell.line, edit)
    for line in set_order.lines(cell.example.code(LANGUAGES[0])):
        yield tutorial.problem(set_order.MESSAGE, cell.example.lines[line - 1].file_line, "go through sorted(…) of it")
    for svg in figures:
        for colour in figure.illegible(svg):
            message = f"cell {cell.number}: {colour} is not legible in both schemes"
            yield tutorial.problem(message, cell.line, "use the colours C0 to C4, black or gray")
    for output in outputs:
        for _, message in unstable(text_of(output)):
            yield tutorial.problem(f"cell {cell.number}: {message}", cell.line, edit)
        if not figure_of(output) and not text_of(output).strip():
            yield tutorial.problem(
                f"cell {cell.number} has an output that is neither text nor a figure", cell.line, edit
            )
    if cell is tutorial.codes[-1] and not outputs:
        yield tutorial.problem("the last cell shows nothing: it shows that the tutorial worked", cell.line, edit)


def storage(project: Project, tutorial: Tutorial, language: str) -> Iterator[Problem]:
    """What is wrong with the notebook recorded in ``language``, as it is stored."""
    try:
        document = recorded(project, tutorial, language)
    except Problem as problem:
        yield problem
        return
    name = f"docs/{language}/{tutorial.id}.ipynb"
    cells = [cell for cell in document.cells if cell.cell_type == "code"]
    for cell, stored in zip(tutorial.codes, cells, strict=False):
        if stored.source + "\n" != cell.example.code(language):
            yield tutorial.problem(f"the code of cell {cell.number} is not the code recorded in {name}", cell.line)
            return
        if stored.execution_count != cell.number:
            message = f"{name}: cell {cell.number} has the execution count {stored.execution_count}"
            yield tutorial.problem(message, cell.line)
            return
    if len(cells) != len(tutorial.codes):
        yield tutorial.problem(f"it has {len(tutorial.codes)} code cells, and {len(cells)} are recorded in {name}")
        return
    outputs = recorded_outputs(project, tutorial, language)
    text = tutorial_notebook(project, tutorial, language, outputs)
    kept = (project.root / name).read_text("utf-8")
    if kept != text:
        difference = diff(kept, text, "recorded", "written now")
        yield tutorial.problem(f"{name} is not what is recorded of it now\n{difference[:2000]}")


def comparison(project: Project, tutorial: Tutorial, execution: Execution) -> Iterator[Problem]:
    """What differs between the stored outputs and those of ``execution``."""
    stored = recorded_outputs(project, tutorial, execution.language) or []
    for cell, before, after in zip(tutorial.codes, stored, execution.outputs, strict=True):
        if difference := _difference(before, after, "recorded", "now"):
            yield tutorial.problem(f"cell {cell.number} does not give its recorded outputs\n{difference}", cell.line)


def changes(tutorial: Tutorial, before: list[list[Output]], after: Sequence[list[Output]]) -> Iterator[str]:
    """What changed in each cell between two recordings of the same code."""
    for cell, was, now in zip(tutorial.codes, before, after, strict=True):
        if was != now:
            difference = _difference(was, now, "recorded", "now") or "a figure moved, by less than is seen"
            yield f"{tutorial.name}:{cell.line}: cell {cell.number}\n{difference}"


def _difference(before: list[Output], after: list[Output], before_name: str, after_name: str) -> str:
    """What differs between two lists of outputs; empty if nothing does, figures within the tolerance of `figure`."""
    kinds = [[_kind(output) for output in outputs] for outputs in (before, after)]
    if kinds[0] != kinds[1]:
        return (
            f"{before_name}: {', '.join(kinds[0]) or 'no output'}; {after_name}: {', '.join(kinds[1]) or 'no output'}"
        )
    found = []
    for was, now in zip(before, after, strict=True):
        if figure_of(was):
            found.append(figure.difference(figure_of(was), figure_of(now)) or "")
        elif text_of(was) != text_of(now):
            found.append(diff(text_of(was), text_of(now), before_name, after_name))
        elif was != now:
            found.append(f"{before_name}: {was}; {after_name}: {now}")
    return "\n".join(filter(None, found))


def _kind(output: Output) -> str:
    return "a figure" if figure_of(output) else str(output.get("name") or output["output_type"])
