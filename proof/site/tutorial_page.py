"""A tutorial as a page: its notebook as mkdocs-jupyter gets it, with what our template shows of each cell.

mkdocs-jupyter renders the cells and their outputs; MkDocs renders the prose, as that of any page. The prose is that of
the source. The outputs are those recorded, if the code is still that which was run.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs_jupyter.config import settings
from pymdownx.highlight import Highlight

from proof.content import subject, figure
from proof.content.example import sha256
from proof.site.extension import Renderer
from proof.content.notebook import ABOUT, Output, figure_of, outputs_text, parsed, recorded_outputs, tutorial_notebook, written
from proof.content.tutorial import Code, Tutorial

BREAK = "<!-- cell -->"  # between two pieces of prose
_PLACE = re.compile(r"<!-- prose-(\d+) -->")
_END = "<!-- end -->"  # after which mkdocs-jupyter adds styles

_TEMPLATE = Path(__file__).with_name("templates") / "mkdocs_html" / "notebook.html.j2"
EMPTY = """{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
  {"cell_type": "markdown", "id": "prose-1", "metadata": {"page": {}}, "source": ""}
]}
"""

settings.templates_dir = str(_TEMPLATE.parent.parent)


def prose(tutorial: Tutorial, language: str) -> str:
    """The prose of ``tutorial``, as the Markdown of one page."""
    return f"\n\n{BREAK}\n\n".join(cell.text[language] for cell in tutorial.proses)


def page_notebook(renderer: Renderer, tutorial: Tutorial) -> str:
    """The text of the notebook that mkdocs-jupyter renders: that which readers get, with what the template shows."""
    project, language = renderer.project, renderer.language
    outputs = recorded_outputs(project, tutorial, language)
    document = parsed(tutorial_notebook(project, tutorial, language, outputs))
    shown = {cell.id: cell.metadata for cell in document.cells}
    shown[ABOUT]["page"] = {"provenance": _provenance(renderer, tutorial, outputs)}
    for solution, cells in tutorial.folds():
        for cell in cells:
            shown[cell.id]["page"] = _code(renderer, cell) if isinstance(cell, Code) else {}
        if solution:
            shown[cells[0].id]["page"]["opens"] = renderer.words("solution")
            shown[cells[-1].id]["page"]["closes"] = True
    for cell, stored in zip(tutorial.codes, (one for one in document.cells if one.cell_type == "code"), strict=True):
        for output in stored.outputs:
            if svg := figure_of(output):
                output.metadata["page"] = figure.shown(svg, cell.alt[language], cell.id)
    document.metadata["template"] = sha256(_TEMPLATE.read_text("utf-8"))  # mkdocs-jupyter keeps what it rendered
    return written(document)


def _code(renderer: Renderer, cell: Code) -> dict[str, Any]:
    """What the template shows of a code cell."""
    example, raises = cell.example, cell.example.raises
    block = Highlight(Markdown()).highlight(
        example.code(renderer.language),
        "python",
        hl_lines=[raises[0]] if raises else None,
        classes=["example", "example-raises"] if raises else ["example"],
        id_value=cell.id,
        attrs={"data-example": example.id},
        title=f"[{cell.number}]",
    )
    label = renderer.words("raises" if raises else "output")
    return {"code": block, "example": example.id, "label": label, "raises": bool(raises)}


def _provenance(renderer: Renderer, tutorial: Tutorial, outputs: list[list[Output]] | None) -> str:
    """The line under a tutorial's beginning: what it ran on, its notebook, and what it did on other versions."""
    code = tutorial.code(renderer.language)
    verified = renderer.ledger.outcome_of(tutorial.id, renderer.language, code, outputs_text(outputs)) == "passed"
    file = f"{tutorial.path.stem}.ipynb"
    links = [f'<a href="{file}" download>{renderer.words("download_notebook")}</a>']
    if renderer.colab:
        links.append(f'<a href="{renderer.colab}{tutorial.id}/{file}">{renderer.words("open_in_colab")}</a>')
    elsewhere = renderer.compatibility.under(subject.load(renderer.project, tutorial.id), renderer.to_root)
    return renderer.provenance_line(verified, [], links) + elsewhere


def filled(cells: str, prose_html: str) -> str:
    """The page: what mkdocs-jupyter made of the cells, with the prose in its places, and without its styles."""
    pieces = prose_html.split(BREAK)
    page, places = _PLACE.subn(lambda place: pieces[int(place[1]) - 1].strip(), cells.partition(_END)[0])
    if places != len(pieces):
        raise ValueError(f"{places} pieces of prose are in the notebook, and {len(pieces)} on the page")
    return page.strip()
