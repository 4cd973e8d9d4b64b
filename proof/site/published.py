"""The files that are published beside the pages: each example by itself, each tutorial as a notebook."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from proof.content import tutorial
from proof.content.example import load
from proof.content.notebook import notebook, recorded_outputs, tutorial_notebook
from proof.files import write_whole
from proof.problem import Problem
from proof.project import Project
from proof.site import tutorial_page
from proof.site.view import View, log


@cache
def workshop(project: Project) -> Path:
    """Where a build keeps what it makes on its way: ``build/``, or elsewhere where the checkout is read-only."""
    folder = project.root / "build"
    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        elsewhere = tempfile.mkdtemp(prefix="proof-")
        atexit.register(shutil.rmtree, elsewhere, ignore_errors=True)
        return Path(elsewhere)


def _publish(files: Files, config: MkDocsConfig, place: str, content: str) -> None:
    file = File.generated(config, place, content=content)
    file.inclusion = InclusionLevel.INCLUDED
    files.append(file)


def leave_out_others(view: View, files: Files, config: MkDocsConfig) -> None:
    """Say which files of the pages' folder are neither a page nor a tutorial: no check reads what they show."""
    for file in [file for file in files if file.src_dir == config.docs_dir]:
        if PurePosixPath(file.src_uri).suffix not in (".md", ".ipynb"):
            name = f"{view.project.name(Path(config.docs_dir))}/{file.src_uri}"
            log.warning("%s", Problem(name, None, "neither a page nor a tutorial", f"git mv {name} …, as a .md file"))
            files.remove(file)


def add_examples(view: View, files: Files, config: MkDocsConfig) -> None:
    """Publish each example of this language by itself: ``examples/<topic>/<name>.py``, and as a notebook."""
    for example_id in view.project.example_ids():
        try:
            example = load(view.project, example_id)
        except Problem:
            continue  # the page that shows it says so
        _publish(files, config, f"examples/{example_id}.py", example.code(view.language))
        _publish(files, config, f"examples/{example_id}.ipynb", notebook(view.project, example, view.language))


def add_tutorials(view: View, files: Files, config: MkDocsConfig) -> None:
    """Hand mkdocs-jupyter each tutorial as it is now, in place of the recorded notebook; and publish its notebook."""
    project, language = view.project, view.language
    folder = workshop(project) / "notebooks" / language
    for path in project.orphan_notebooks(language):
        name = project.name(path)
        log.warning("%s", Problem(name, None, "a notebook without its source", f"git rm {name}"))
        if orphan := files.get_file_from_path(f"{tutorial.FOLDER}/{path.name}"):
            files.remove(orphan)
    for stem in project.notebook_names():
        place = f"{tutorial.FOLDER}/{stem}.ipynb"
        if one := write_tutorial(view, stem, folder):
            whole = tutorial_notebook(project, one, language, recorded_outputs(project, one, language))
            _publish(files, config, f"{one.id}/{stem}.ipynb", whole)
        if recorded := files.get_file_from_path(place):
            files.remove(recorded)
        files.append(File(place, str(folder), config.site_dir, config.use_directory_urls))


def write_tutorial(view: View, stem: str, folder: Path) -> tutorial.Tutorial | None:
    """Write what mkdocs-jupyter renders of a tutorial into ``folder``; the tutorial, if it can be read."""
    view.to_root = "../../"
    try:
        one = tutorial.load(view.project, stem)
        text = tutorial_page.page_notebook(view, one)
    except Problem as problem:
        log.warning("%s", problem)  # and its page says so
        one, text = None, tutorial_page.EMPTY
    write_whole(folder / tutorial.FOLDER / f"{stem}.ipynb", text, lasting=False)
    return one


def tutorial_of(page: MkDocsPage) -> str:
    """The name of the tutorial that a page is; empty if it is another page."""
    place = PurePosixPath(page.file.src_uri)
    return place.stem if place.suffix == ".ipynb" and place.parts[0] == tutorial.FOLDER else ""
