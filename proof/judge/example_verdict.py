"""The verdict on an example: what its runs did, against what its file and its recorded output say."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from itertools import zip_longest

from proof.content.example import Example
from proof.judge import set_order
from proof.judge.output import diff, unstable
from proof.problem import Problem
from proof.run.runner import Run

_TWO_RUNS = "two runs print different output"

Explain = Callable[[str, str], str]
"""Says which circumstance changes what the code of a script prints, given the script's name and its code."""


def problems(example: Example, language: str, runs: Sequence[Run], explain: Explain) -> list[Problem]:
    """Everything that is wrong with ``example`` in ``language``, given its runs; empty if it is verified."""
    found = behaviour(example, language, runs, explain)
    return found or comparison(example, runs[0].transcript)


def behaviour(example: Example, language: str, runs: Sequence[Run], explain: Explain) -> list[Problem]:
    """What is wrong with the runs themselves, whatever output is recorded."""
    for run in runs:
        if found := _ending(example, run):
            return [found]
    if raising := list(_raising(example, runs[0])):
        return raising  # what it prints and executes follows from that
    found_all: list[Problem] = []
    record = example.record_command
    transcripts = [run.transcript for run in runs]
    if len(set(transcripts)) > 1:
        reason = explain(example.script, example.code(language))
        difference = diff(transcripts[0], transcripts[1], "one run", "another run")
        at = next(at for at, both in enumerate(zip_longest(*transcripts[:2])) if both[0] != both[1])
        mend = f"seed it, as with torch.manual_seed(0), or print what is the same on every run, then {record}"
        return [example.problem(f"{_TWO_RUNS}; {reason}\n{difference}", runs[0].line_that_wrote(at), mend)]
    for at, message in unstable(transcripts[0]):
        mend = f"print what is the same on every run and machine, then {record}"
        found_all.append(example.problem(message, runs[0].line_that_wrote(at), mend))
    for line in set_order.lines(example.code(language)):
        mend = f"go through sorted(…) of it in {example.name}, then {record}"
        found_all.append(example.problem(set_order.MESSAGE, line, mend))
    if not transcripts[0].strip():
        mend = f"print in {example.name} what the page says, then {record}"
        found_all.append(example.problem("it prints nothing, so it proves nothing", fix=mend))
    for line in sorted(runs[0].code_lines - frozenset.union(*(run.executed for run in runs)) - set(example.needs)):
        text = example.lines[line - 1].text[language].strip()
        found_all.append(
            example.problem(
                f"this line is never executed: {text}",
                line,
                "remove it, or make the example reach it; for an absent device, mark it # needs: device",
            )
        )
    return found_all


def comparison(example: Example, transcript: str) -> list[Problem]:
    """What differs between the recorded output and ``transcript``."""
    recorded = example.output
    if recorded == transcript:
        return []
    if recorded is None:
        return [example.problem("no output is recorded")]
    difference = diff(recorded, transcript, "recorded", "printed")
    changed = [line[1:] for line in difference.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    what = "the warnings differ from" if any("Warning: " in line for line in changed) else "it does not print"
    return [example.problem(f"{what} its recorded output\n{difference}")]


def _ending(example: Example, run: Run) -> Problem | None:
    """What is wrong with how a run ended, if it did not reach the end of its script or raise."""
    printed = f"\nit had printed:\n{run.transcript}" if run.transcript else ""
    if run.status is None:
        message = f"it did not end within {run.seconds:.0f} s and was stopped"
    elif run.exit is not None:
        message = f"it calls sys.exit({run.exit}): an example runs to its end"
    elif not run.finished and run.status < 0:
        message = f"it was ended by {signal.Signals(-run.status).name}"
    elif not run.finished:
        message = f"it ended its process early, with exit status {run.status}"
    elif run.failed_threads:
        message = f"a thread of it raised {', '.join(run.failed_threads)}"
    elif run.left_processes:
        message = "it left a process running"
    else:
        return None
    return example.problem(message + printed, fix=f"edit {example.name}, then {example.record_command}")


def _raising(example: Example, run: Run) -> list[Problem]:
    """What is wrong between the ``# raises:`` marker and what the run raised."""
    marked = example.raises
    edit = f"edit {example.name}, then {example.record_command}"
    if run.exception is None:
        if marked:
            return [example.problem(f"marked # raises: {marked[1]}, but nothing is raised", marked[0], edit)]
        return []
    if marked is None:
        message = f"it raises {run.exception} and has no marker\n{run.transcript.rstrip()}"
        return [example.problem(message, run.raising_line, f"mend it, or mark this line # raises: {run.exception}")]
    where = example.lines[run.raising_line - 1].file_line if run.raising_line else "no line of it"
    if marked[1] != run.exception:
        message = f"marked # raises: {marked[1]}, but line {where} raises {run.exception}\n{run.transcript.rstrip()}"
        return [example.problem(message, marked[0], edit)]
    if marked[0] != run.raising_line:
        message = f"marked # raises: {marked[1]}, but line {where} raises it"
        return [example.problem(message, marked[0], f"move the marker to line {where}")]
    return []
