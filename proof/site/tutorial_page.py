"""A tutorial as a page: its notebook as mkdocs-jupyter gets it, with what our template shows of each cell.

mkdocs-jupyter renders the cells and their outputs; MkDocs renders the prose, as that of any page. The prose is that of
the source. The outputs are those recorded, if the code is still that which was run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

from markdown import Markdown
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage
from pymdownx.highlight import Highlight

from proof.content import figure, subject
from proof.content.example import sha256
from proof.content.notebook import ABOUT, figure_of, parsed, recorded_outputs, tutorial_notebook, written
from proof.content.tutorial import Code, Tutorial, load
from proof.problem import Problem
from proof.site.other_versions import OtherVersions
from proof.site.panels import without_plain_names
from proof.site.view import TEMPLATES, View

BREAK = "<!-- cell -->"  # between two pieces of prose
_HIGHLIGHT = Highlight(Markdown())
_PLACE = re.compile(r"<!-- prose-(\d+) -->")
_END = "<!-- end -->"  # after which mkdocs-jupyter adds styles

_TEMPLATE = TEMPLATES / "mkdocs_html" / "notebook.html.j2"
EMPTY = """{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
  {"cell_type": "markdown", "id": "prose-1", "metadata": {"page": {}}, "source": ""}
]}
"""


def cache(workshop: Path, language: str) -> Path:
    """Where mkdocs-jupyter keeps what it rendered of one language, of which it drops what it does not use.

    What an interrupted build left half written there is removed; it would fail later ones.
    """
    folder = workshop / "rendered" / language
    for path in folder.glob("*.json"):
        try:
            json.loads(path.read_bytes())
        except ValueError:
            path.unlink(missing_ok=True)
    return folder


def prose_or_problem(view: View, stem: str, meta: MutableMapping[str, Any]) -> str:
    """The Markdown of a tutorial's prose, with its title and description in ``meta``; or what is wrong with it."""
    try:
        tutorial = load(view.project, stem)
    except Problem as problem:
        meta["title"] = stem
        return f"# {stem}\n\n{view.html('problem', text=str(problem))}\n"
    meta.update(title=tutorial.title[view.language], description=tutorial.description[view.language])
    return f"\n\n{BREAK}\n\n".join(cell.text[view.language] for cell in tutorial.proses)


def render_around_cells(page: MkDocsPage) -> None:
    """Have MkDocs render the prose of a tutorial, around the cells that mkdocs-jupyter renders."""
    render_cells: Callable[[MkDocsConfig, Files], None] = page.render

    def render(config: MkDocsConfig, files: Files) -> None:
        MkDocsPage.render(page, config, files)
        prose, contents = page.content or "", page.toc
        render_cells(config, files)
        page.content, page.toc = filled(page.content or "", prose), contents

    page.render = render  # type: ignore[method-assign]


def page_notebook(view: View, tutorial: Tutorial) -> str:
    """The text of the notebook that mkdocs-jupyter renders: that which readers get, with what the template shows."""
    outputs = recorded_outputs(view.project, tutorial, view.language)
    document = parsed(tutorial_notebook(view.project, tutorial, view.language, outputs))
    shown = {cell.id: cell.metadata for cell in document.cells}
    shown[ABOUT]["page"] = {"provenance": _tutorial_provenance(view, tutorial)}
    for solution, cells in tutorial.folds():
        for cell in cells:
            shown[cell.id]["page"] = _code_panel(view, cell) if isinstance(cell, Code) else {}
        if solution:
            shown[cells[0].id]["page"]["opens"] = escape(view.words("solution"))
            shown[cells[-1].id]["page"]["closes"] = True
    for cell, stored in zip(tutorial.codes, (one for one in document.cells if one.cell_type == "code"), strict=True):
        for output in stored.outputs:
            if svg := figure_of(output):
                output.metadata["page"] = figure.shown(svg, cell.alt[view.language], cell.id)
    document.metadata["template"] = sha256(_TEMPLATE.read_text("utf-8"))  # mkdocs-jupyter keeps what it rendered
    return written(document)


def _code_panel(view: View, cell: Code) -> dict[str, Any]:
    """What the template shows of a code cell."""
    example, raises = cell.example, cell.example.raises
    block = _HIGHLIGHT.highlight(
        example.code(view.language),
        "python",
        hl_lines=[raises[0]] if raises else None,
        classes=["example", "example-raises"] if raises else ["example"],
        id_value=cell.id,
        attrs={"data-example": example.id},
        title=f"[{cell.number}]",
    )
    label = escape(view.words("raises" if raises else "output"))
    return {"code": without_plain_names(block), "example": example.id, "label": label, "raises": bool(raises)}


def _tutorial_provenance(view: View, tutorial: Tutorial) -> str:
    """What stands under a tutorial's beginning: what it ran on, what it did on other versions, and its notebook."""
    whole = subject.load(view.project, tutorial.id)
    outcome = view.ledger.outcome(whole, view.language)
    file = f"{tutorial.path.stem}.ipynb"
    links = [("download_notebook", file, True)]
    if view.colab:
        links.append(("open_in_colab", f"{view.colab}{tutorial.id}/{file}", False))
    versions = OtherVersions(view)
    same = versions.same_output(whole)
    ran = view.html("provenance", outcome=outcome, needs={}, same=same)
    line = view.html("label", label="", provenance=ran, same=same)
    return line + versions.under(whole) + view.html("taken", links=links)


def filled(cells: str, prose_html: str) -> str:
    """The page: what mkdocs-jupyter made of the cells, with the prose in its places, and without its styles."""
    pieces = prose_html.split(BREAK)
    page, places = _PLACE.subn(lambda place: pieces[int(place[1]) - 1].strip(), cells.partition(_END)[0])
    if places != len(pieces):
        raise ValueError(f"{places} pieces of prose are in the notebook, and {len(pieces)} on the page")
    return page.strip()
