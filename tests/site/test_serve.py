"""``mkdocs serve`` follows what a contributor edits."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from proof.commands.bench import wait_for
from proof.project import Project
from tests.small import EXAMPLE, OUTPUT, SmallSite, include, python


@contextmanager
def serving(project: Project) -> Iterator[str]:
    """``mkdocs serve`` in the project, at the address given."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"],
        cwd=project.root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(project.root)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
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
    assert python(project, "-m", "proof", "record", "--notebook", "name").returncode == 0
    source = project.notebooks / "name.py"
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
