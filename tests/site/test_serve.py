"""``mkdocs serve`` follows what a contributor edits."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from proof.commands.bench import wait_for
from proof.content.tutorial import PLACEHOLDER
from proof.project import Project
from tests.small import EXAMPLE, OUTPUT, SmallSite, include, mutate, python


@contextmanager
def serving(project: Project, *options: str, **variables: str) -> Iterator[str]:
    """``mkdocs serve`` in the project, at the address given; what it prints is in ``build/said``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (project.root / "build").mkdir(exist_ok=True)
    with (project.root / "build/said").open("wb") as said:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}", *options],
            cwd=project.root,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(project.root)} | variables,
            stdout=said,
            stderr=said,
        )
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def test_serve_follows_pages_examples_and_outputs(small_site: SmallSite) -> None:
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name"), files=files)
    with serving(project) as root:
        for language, url in (("es", ""), ("en", "en/")):
            address = root + url
            page = wait_for(address, "Linear")
            assert "livereload(" in page
            assert "Content-Security-Policy" not in page  # it would refuse the script that reloads the page
            for name in (f"docs/{language}/index.md", "snippets/topic/name.out", "snippets/topic/name.py"):
                path = project.root / name
                added = f"saved_{language}_{path.suffix[1:]}"
                path.write_text(path.read_text("utf-8") + f"{added} = 1\n", "utf-8")
                wait_for(address, added)


def test_serve_follows_the_source_of_a_tutorial(small_site: SmallSite) -> None:
    """A change of prose shows without executing; changed code shows as not verified, without its old outputs."""
    project = small_site("Texto.")
    assert python(project, "-m", "proof", "new", "--notebook", "name").returncode == 0
    source = project.notebooks / "name.py"
    for title in PLACEHOLDER.values():
        mutate(source, title, "Name")
    assert python(project, "-m", "proof", "record", "--notebook", "name").returncode == 0
    with serving(project) as address:
        page = wait_for(f"{address}tutorials/name/", "tensor([1., 2.], requires_grad=True)")
        assert "livereload(" in page
        source.write_text(source.read_text("utf-8").replace("Di qué se ve.", "Di lo que se ve."), "utf-8")
        page = wait_for(f"{address}tutorials/name/", "Di lo que se ve.")
        assert "tensor([1., 2.], requires_grad=True)" in page
        source.write_text(source.read_text("utf-8").replace("2.0]", "4.0]"), "utf-8")
        page = wait_for(f"{address}en/tutorials/name/", '<span class="mf">4.0</span>')
        assert "Not verified in this build" in page
        assert "tensor([1., 2.], requires_grad=True)" not in page
        source.write_text(source.read_text("utf-8").replace(" { #look }", ""), "utf-8")
        wait_for(f"{address}tutorials/name/", "a heading ends in its English id")


def test_an_error_is_on_the_page_and_in_the_terminal_until_it_is_mended(small_site: SmallSite) -> None:
    """And code of ours that was saved makes the next pages, without a restart by hand."""
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name"), files=files)
    example, code = project.snippets / "topic/name.py", project.root / "proof/site/panels.py"
    place = "snippets/topic/name.py:4: "
    with serving(project) as address:
        wait_for(address, "Linear")
        example.write_text(EXAMPLE + "# es: Sola.\n", "utf-8")
        for shown in (wait_for(address, place), (project.root / "build/said").read_text("utf-8")):
            assert "mend: " in shown.partition(place)[2]
        example.write_text(EXAMPLE, "utf-8")
        assert "mend: " not in wait_for(address, "Linear")
        code.write_text(code.read_text("utf-8").replace('{example.id}.py"}', '{example.id}.py, by new code"}'), "utf-8")
        wait_for(address, "topic/name.py, by new code")
        assert "The code changed: starting anew" in (project.root / "build/said").read_text("utf-8")


@pytest.mark.parametrize(("language", "options"), [("es", ()), ("en", ("--config-file", "mkdocs.en.yml"))])
def test_one_language_alone_is_served(small_site: SmallSite, language: str, options: tuple[str, ...]) -> None:
    project = small_site("Solo español.", "English alone.")
    words = {"es": "Solo español.", "en": "English alone."}
    with serving(project, *options, LANG_ONLY=language) as address:
        wait_for(address, words[language])
        page = project.root / f"docs/{language}/index.md"
        page.write_text(page.read_text("utf-8") + "\nMás.\n", "utf-8")
        wait_for(address, "Más.")
        with pytest.raises(HTTPError, match="404"):
            urlopen(f"{address}en/")
