"""Examples and tutorials as Jupyter notebooks, in the form of nbformat 4.5.

A tutorial's notebooks, one in each language, have its outputs as they were recorded. They are committed, so that the
site builds without running anything, and that a change of behaviour is a diff.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode, v4

from proof.content.example import Example
from proof.content.tutorial import Code, Prose, Tutorial
from proof.files import read_text
from proof.problem import Problem
from proof.project import LANGUAGES, Project

Output = dict[str, Any]
ABOUT = "about"  # the id of the cell that says what a notebook needs

_HEADING_ID = re.compile(r" \{ #[\w-]+ \}$", re.MULTILINE)
_ADMONITION = re.compile(
    r"^(?:!!!|\?\?\?\+?) \w+(?: \"(?P<title>[^\"]*)\")?\n(?P<body>(?:\n|    .*\n?)*)", re.MULTILINE
)
_FIGURE = "image/svg+xml"


def notebook(project: Project, example: Example, language: str) -> str:
    """The text of the notebook of ``example``, with its comments in ``language`` and without outputs.

    Its code cell is the code that is shown and run. One that ends in an exception says so in its tags, so that what
    executes notebooks goes on.
    """
    words = project.strings["notebook"][language].format(id=example.id, torch=project.torch_pin)
    return _document_text([_markdown_cell(ABOUT, words), _code_cell("example", example, language)])


def tutorial_notebook(
    project: Project, tutorial: Tutorial, language: str, outputs: Sequence[list[Output]] | None
) -> str:
    """The text of the notebook of ``tutorial`` in ``language``, with ``outputs`` for each code cell, if there are any.

    Its prose is written as any reader of notebooks shows it: without the ids of headings, and with quotes for
    admonitions.
    """
    cells: list[NotebookNode] = []
    for cell in tutorial.cells:
        if isinstance(cell, Prose):
            text = _for_any_reader(cell.text[language])
            if cell.solution:
                summary = project.strings["solution"][language]
                text = f"<details>\n<summary>{summary}</summary>\n\n{text}\n\n</details>"
            cells.append(_markdown_cell(cell.id, text))
            if len(cells) == 1:
                words = project.strings["needs_packages"][language]
                cells.append(_markdown_cell(ABOUT, words.format(packages=", ".join(_packages(project, tutorial)))))
        else:
            shown = None if outputs is None else _described(outputs[cell.number - 1], cell, language)
            cells.append(_code_cell(cell.id, cell.example, language, cell.number if shown is not None else None, shown))
            if cell.solution:
                cells[-1].metadata["jupyter"] = {"source_hidden": True}
    return _document_text(cells)


def _packages(project: Project, tutorial: Tutorial) -> list[str]:
    """The packages that a tutorial imports, as they are pinned: ``torch==2.13.0``."""
    pins = (project.root / "requirements" / "examples.txt").read_text("utf-8")
    names = re.findall(r"^(?:import|from) (\w+)", tutorial.code(LANGUAGES[0]), re.MULTILINE)
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+)$", pins, re.MULTILINE))
    return [f"`{name}=={pinned[name]}`" for name in dict.fromkeys(names) if name in pinned]


def _for_any_reader(text: str) -> str:
    text = _ADMONITION.sub(
        lambda block: (
            f"> **{block['title'] or ''}**\n>\n"
            + re.sub(r"^(?:    )?", "> ", block["body"].strip("\n"), flags=re.M)
            + "\n\n"
        ),
        text,
    )
    return _HEADING_ID.sub("", text).strip()


def _described(outputs: list[Output], cell: Code, language: str) -> list[Output]:
    """The outputs of a cell, its figure with its alternative text in ``language``."""
    return [
        output | {"metadata": {_FIGURE: {"alt": cell.alt[language]}}} if figure_of(output) and cell.alt else output
        for output in outputs
    ]


def figure_of(output: Output) -> str:
    """The figure that an output is, as SVG; empty if it is something else."""
    return str(output.get("data", {}).get(_FIGURE, ""))


def text_of(output: Output) -> str:
    """What an output says, as text; empty if it is a figure."""
    if output["output_type"] == "error":
        return "\n".join(output["traceback"])
    return str(output.get("text") or output.get("data", {}).get("text/plain", ""))


def recorded_path(project: Project, tutorial: Tutorial, language: str) -> Path:
    return project.root / "docs" / language / f"{tutorial.id}.ipynb"


def recorded(project: Project, tutorial: Tutorial, language: str) -> NotebookNode:
    """The notebook recorded of ``tutorial``; raises `Problem` if there is none, or it is no notebook."""
    path = recorded_path(project, tutorial, language)
    name = project.name(path)
    if not path.exists():
        raise tutorial.problem(f"{name} is not recorded")
    try:
        document = parsed(read_text(path, name))
        nbformat.validate(document)
    except (ValueError, nbformat.ValidationError) as error:
        reason = str(error).split("\n")[0]
        raise Problem(name, None, f"not a notebook: {reason}", tutorial.record_command) from error
    return document


def recorded_outputs(project: Project, tutorial: Tutorial, language: str) -> list[list[Output]] | None:
    """The outputs recorded of each code cell, if what was run is the code that ``tutorial`` has now; else None."""
    try:
        cells = [cell for cell in recorded(project, tutorial, language).cells if cell.cell_type == "code"]
    except Problem:
        return None
    if [cell.source + "\n" for cell in cells] != [cell.example.code(language) for cell in tutorial.codes]:
        return None
    return [[_bare(output) for output in cell.outputs] for cell in cells]


def outputs_text(outputs: Sequence[list[Output]] | None) -> str:
    """The outputs of a tutorial as one text, in no language."""
    return json.dumps(outputs, sort_keys=True, ensure_ascii=False)


def _bare(output: NotebookNode) -> Output:
    """An output in no language: without the alternative text of a figure."""
    return dict(output) | ({"metadata": {}} if "metadata" in output else {})


def parsed(text: str) -> NotebookNode:
    document: NotebookNode = nbformat.reads(text, as_version=4)
    return document


def _markdown_cell(cell_id: str, text: str) -> NotebookNode:
    return NotebookNode(cell_type="markdown", id=cell_id, metadata={}, source=text)


def _code_cell(
    cell_id: str, example: Example, language: str, count: int | None = None, outputs: list[Output] | None = None
) -> NotebookNode:
    return NotebookNode(
        cell_type="code",
        id=cell_id,
        metadata={"tags": ["raises-exception"]} if example.raises else {},
        execution_count=count,
        outputs=[NotebookNode(output) for output in outputs or []],
        source=example.code(language).removesuffix("\n"),
    )


def _document_text(cells: list[NotebookNode]) -> str:
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return written(NotebookNode(nbformat=4, nbformat_minor=5, metadata=metadata, cells=cells))


def written(document: NotebookNode) -> str:
    """The text of a notebook in the form of nbformat, which is not asked to validate each: their tests do."""
    text: str = v4.writes_json(document)
    return text.rstrip() + "\n"
