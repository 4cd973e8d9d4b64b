"""``mkdocs serve`` follows what a contributor edits; and what is written is written whole."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import EXAMPLE, OUTPUT, SmallSite, include, python

from proof.commands.bench import wait_for
from proof.files import write_whole
from proof.problem import Problem
from proof.project import Project


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


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "name.out"
    write_whole(path, "old\n")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem, match=r"name\.out: cannot be written, and is as it was: No space left"):
        write_whole(path, "new\n")
    assert path.read_text("utf-8") == "old\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_killed_record_leaves_every_file_whole(small_site: SmallSite) -> None:
    names = [f"example{number}" for number in range(30)]
    files = {f"snippets/topic/{name}.py": "print('new ' * 2000)\n" for name in names}
    files |= {f"snippets/topic/{name}.out": "old\n" for name in names}
    project = small_site("Texto.", files=files)
    record = subprocess.Popen(
        [sys.executable, "-m", "proof", "record"],
        cwd=project.root,
        env=os.environ | {"PYTHONPATH": str(project.root)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    outputs = [project.snippets / f"topic/{name}.out" for name in names]
    deadline = time.monotonic() + 60
    while all(path.read_text("utf-8") == "old\n" for path in outputs) and time.monotonic() < deadline:
        time.sleep(0.005)
    os.killpg(record.pid, signal.SIGKILL)
    record.wait()
    texts = {path.read_text("utf-8") for path in outputs}
    assert texts <= {"old\n", "new " * 2000 + "\n"}
    assert "new " * 2000 + "\n" in texts
