"""A page: a Markdown file of ``docs/<language>/`` and its front matter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from proof.files import read_once, read_text, yaml_of
from proof.problem import Problem
from proof.project import Project


@dataclass(frozen=True)
class Page:
    """A Markdown file of ``docs/<language>/``, without its front matter."""

    path: Path
    name: str
    language: str
    meta: dict[str, object]
    text: str
    offset: int  # lines of front matter before the text


def read(project: Project, path: Path) -> Page:
    """The page at ``path``; raises `Problem` if it is not UTF-8 or its front matter is not YAML."""
    return read_once(_read_page, project, path)


def _read_page(project: Project, path: Path) -> Page:
    name = project.name(path)
    text = read_text(path, name)
    meta: dict[str, object] = {}
    body = text
    if text.startswith("---\n") and (end := text.find("\n---\n", 3)) != -1:
        try:
            meta = yaml_of(text[4 : end + 1]) or {}
        except yaml.YAMLError as error:
            raise Problem(name, 1, f"front matter is not YAML: {error}", f"edit {name}") from error
        body = text[end + len("\n---\n") :].lstrip("\n")
    offset = text.count("\n") - body.count("\n")
    return Page(path, name, path.relative_to(project.root / "docs").parts[0], meta, body, offset)
