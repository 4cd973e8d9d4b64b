"""The addresses outside the site that prose links to: each is in ``data/declared/links.yml``, with what is there.

No check asks the network, so that a person has opened what is declared. What can be known without it is held: a page of
PyTorch's reference is of a name that the pinned PyTorch has, and a place in its source is of the pinned version, in a
file and at a line that are installed. This module imports torch; the site build does not import it.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import torch

from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.text import Pair

FILE = "data/declared/links.yml"
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_REFERENCE = re.compile(r"https://(?:docs\.)?pytorch\.org/docs/[^/]+/generated/([\w.]+)\.html(?:#.*)?")
_SOURCE = re.compile(
    r"https://github\.com/pytorch/pytorch/blob/(?P<version>[^/]+)/(?P<file>[^#]+)(?:#L(?P<line>\d+))?.*"
)


def problems(pairs: Iterable[Pair], project: Project) -> Iterator[Problem]:
    """Each address outside the site that is not declared, or cannot be what it says; and each that nothing links to."""
    declared = read_yaml(project.root / FILE, FILE) or {}
    linked = set()
    for unit in (unit for pair in pairs for document in pair.both for unit in document.units):
        for link in filter(_OUTSIDE.match, unit.links):
            linked.add(link)
            if link not in declared:
                mend = f"open it and, if it is what the text says, add it to {FILE}"
                yield Problem(unit.path, unit.line, f"{link} is not declared", mend)
    for link in declared:
        if link not in linked:
            yield Problem(FILE, None, f"no page links to {link}", f"remove it from {FILE}")
        elif message := _wrong(link, project.torch_pin):
            yield Problem(
                FILE, None, f"{link}: {message}", f"mend it there, and where it is linked: grep -rn {link} docs"
            )


def _wrong(link: str, pin: str) -> str:
    """Why an address cannot be what it says; nothing where that is not known."""
    if not re.match(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+/", link) or urlsplit(link).port:
        return "not an address of https"
    if reference := _REFERENCE.fullmatch(link):
        try:
            pkgutil.resolve_name(reference[1])
        except (ImportError, AttributeError):
            return f"PyTorch {pin} has no {reference[1]}"
    if source := _SOURCE.fullmatch(link):
        file = Path(torch.__file__).parent.parent / source["file"]
        if source["version"] != f"v{pin}":
            return f"the source that the pages are about is v{pin}, not {source['version']}"
        if not file.is_file():
            return f"PyTorch {pin} has no file {source['file']}"
        if source["line"] and int(source["line"]) > len(file.read_text("utf-8").splitlines()):
            return f"{source['file']} has no line {source['line']}"
    return ""
