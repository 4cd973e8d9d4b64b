"""What is served follows what is saved: at once on its own pages, and whole, file by file, as a fresh build has it."""

from __future__ import annotations

import errno
import os
import random
import socket
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader
from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.theme import Theme

from proof.project import Project
from proof.site import stylesheet
from proof.site.plugin import ProofPlugin
from proof.site.preview import CompiledTemplates, Preview
from tests.site import edits
from tests.site.edits import KINDS, Edit
from tests.small import SmallSite

EDITS, SEQUENCES = 200, 4
Previewed = tuple[Project, Preview]


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def built(project: Project, folder: Path, command: str = "serve", address: str = "") -> None:
    """Build in this process; MkDocs keeps the plugin, whose command this sets."""
    config = load_config(str(project.root / "mkdocs.yml"), site_dir=str(folder))
    config.site_url = address
    plugin = config.plugins["proof"]
    assert isinstance(plugin, ProofPlugin)
    plugin.command = "serve" if command == "serve" else "build"
    build(config, serve_url=address or None)


@pytest.fixture
def previewed(small_site: SmallSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Previewed]:
    """A project, and the preview of it, behind a server that answers nobody."""
    monkeypatch.delenv("CI", raising=False)
    project = small_site(edits.HOME, files=edits.FILES)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    (tmp_path / "served").mkdir()
    config = load_config(str(project.root / "mkdocs.yml"), site_dir=str(tmp_path / "served"), dev_addr=address)
    config.plugins.on_startup(command="serve", dirty=False)
    config.site_url = f"http://{address}/"
    build(config, serve_url=config.site_url)
    host, port = config.dev_addr
    server = LiveReloadServer(lambda: None, host, port, root=str(tmp_path / "served"))
    config.plugins.on_serve(server, config=config, builder=lambda: None)
    plugin = config.plugins["proof"]
    assert isinstance(plugin, ProofPlugin)
    assert plugin.preview
    yield project, plugin.preview
    server.server_close()
    config.plugins.on_startup(command="build", dirty=False)


def fresh_files(project: Project, preview: Preview, folder: Path) -> dict[str, bytes]:
    """What a build that takes nothing from the cache writes into ``folder``."""
    assert preview.server
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CI", "true")
        built(project, folder, address=preview.server.url)
    return files_of(folder)


def differ(preview: Preview, wanted: dict[str, bytes]) -> list[str]:
    """The files that are served and that are not ``wanted``, or are wanted otherwise, or are not served."""
    assert preview.server
    served = files_of(Path(preview.server.root))
    return sorted(name for name in served.keys() | wanted.keys() if served.get(name) != wanted.get(name))


@pytest.fixture
def again_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes once what many builds make alike: lists of themes and of a theme's files, what is compiled of them, and a
    style."""
    listed, environment, compiled = Environment.list_templates, Theme.get_env, CompiledTemplates()
    names: dict[str, list[str]] = {}

    def list_once(made: Environment, *of: Any, **filtered: Any) -> list[str]:
        assert isinstance(made.loader, FileSystemLoader)
        folders = str(made.loader.searchpath)
        return names.get(folders) or names.setdefault(folders, listed(made, *of, **filtered))

    def with_compiled(theme: Theme) -> Environment:
        made = environment(theme)
        made.bytecode_cache = compiled
        return made

    styled = cache(stylesheet.pruned)
    monkeypatch.setattr(utils, "get_themes", cache(utils.get_themes))
    monkeypatch.setattr(Environment, "list_templates", list_once)
    monkeypatch.setattr(Theme, "get_env", with_compiled)
    monkeypatch.setattr(stylesheet, "pruned", lambda style, used: styled(style, frozenset(used)))


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_what_is_served_is_what_a_fresh_build_has(
    previewed: Previewed, tmp_path: Path, again_alike: None, seed: int
) -> None:
    """After each edit, in every file: nothing may differ."""
    project, preview = previewed
    chance = random.Random(seed)
    for number, edit in enumerate(chance.sample(KINDS * 3, k=EDITS // SEQUENCES)):
        edit(project, chance)
        preview.rebuild()
        fresh = fresh_files(project, preview, tmp_path / "fresh")
        assert differ(preview, fresh) == [], f"{edit.__name__}, the {number}th edit"


def test_an_edit_of_each_kind_changes_what_a_build_has(previewed: Previewed, tmp_path: Path, again_alike: None) -> None:
    project, preview = previewed
    assert preview.server
    before = files_of(Path(preview.server.root))
    for edit in KINDS:
        edit(project, random.Random(1))
        fresh = fresh_files(project, preview, tmp_path / "fresh")
        assert fresh != before, edit.__name__
        before = fresh


@pytest.mark.parametrize(
    ("edit", "place", "cut"),
    [
        (edits.a_string, "cache.DECLARED", ("data", "mkdocs.yml")),
        (edits.a_part, "cache.DECLARED", ("i18n", "mkdocs.yml")),
        (edits.a_setting, "cache.DECLARED", ("i18n", "data")),
        (edits.a_marker, "cache.digest_of_file", lambda path: ""),
        (edits.an_entry, "cache._outline", lambda path: ""),
        (edits.a_verdict, "cache.Cache._verdicts", lambda cache, page, text: ()),
        (edits.a_page_less, "plugin.digest", lambda *parts: "the pages that there are"),
        (edits.a_word, "cache.digest", lambda *parts: "everything"),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_what_a_page_depends_on_is_in_its_key(
    previewed: Previewed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edit: Edit, place: str, cut: object
) -> None:
    """Each dependency that the key of a page leaves out leaves the page as it was."""
    project, preview = previewed
    monkeypatch.setattr(f"proof.site.{place}", cut)
    edits.a_new_page(project, random.Random(1))
    preview.rebuild()
    edit(project, random.Random(1))
    preview.rebuild()
    assert differ(preview, fresh_files(project, preview, tmp_path / "fresh")) != []


def test_a_page_that_was_saved_is_shown_before_the_whole(previewed: Previewed) -> None:
    project, preview = previewed
    page = project.root / "docs/en/index.md"
    page.write_text(page.read_text("utf-8") + "\nJust saved.\n", "utf-8")
    assert preview.server
    assert preview._show(preview.changes())
    assert b"Just saved." in (Path(preview.server.root) / "en/index.html").read_bytes()


def test_a_build_that_fails_leaves_what_is_served(previewed: Previewed) -> None:
    project, preview = previewed
    assert preview.server
    before = files_of(Path(preview.server.root))
    settings = project.root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(text + "theme: [\n", "utf-8")
    preview.rebuild()
    assert files_of(Path(preview.server.root)) == before
    settings.write_text(text.replace("site_name: nn.Parameter", "site_name: Another"), "utf-8")
    preview.rebuild()
    assert b"Another" in (Path(preview.server.root) / "index.html").read_bytes()


def test_edits_at_once_are_shown_together(previewed: Previewed, tmp_path: Path) -> None:
    """As where another branch is checked out, or two files are saved before the build begins."""
    project, preview = previewed
    for edit in (edits.a_word, edits.an_example, edits.a_new_page, edits.a_string, edits.a_template, edits.a_setting):
        edit(project, random.Random(1))
    for path in project.root.glob("docs/*/guides/two.md"):
        path.unlink()
    preview.rebuild()
    assert differ(preview, fresh_files(project, preview, tmp_path / "fresh")) == []


def test_a_page_that_is_half_written_is_shown_whole_when_it_is(previewed: Previewed, tmp_path: Path) -> None:
    project, preview = previewed
    assert preview.server
    page = project.root / "docs/es/index.md"
    whole = page.read_bytes() + "\nÚltima línea.\n".encode()
    for written in (whole[: whole.index("Ú".encode()) + 1], b"", b"---\ntitle: Uno\n", whole):
        page.write_bytes(written)
        preview.rebuild()
        assert differ(preview, fresh_files(project, preview, tmp_path / "fresh")) == []
    assert "Última línea." in (Path(preview.server.root) / "index.html").read_text("utf-8")


@pytest.mark.parametrize("full", ["tempfile.mkdtemp", "mkdocs.utils.write_file"])
def test_a_full_disk_is_said_and_leaves_what_is_served(
    previewed: Previewed, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, full: str
) -> None:
    project, preview = previewed
    assert preview.server

    def write(*arguments: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = files_of(Path(preview.server.root))
    edits.a_name(project, random.Random(1))
    with monkeypatch.context() as patch:
        patch.setattr(full, write)
        preview.rebuild()
    assert "The site is shown as it was before: [Errno 28] No space left on device" in caplog.text
    assert files_of(Path(preview.server.root)) == before
    preview.rebuild()
    assert files_of(Path(preview.server.root)) != before


def test_a_page_on_a_full_disk_is_not_half_shown(
    previewed: Previewed, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    project, preview = previewed
    assert preview.server

    def write_half(content: bytes, place: str) -> None:
        Path(place).write_bytes(content[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = files_of(Path(preview.server.root))
    edits.a_word(project, random.Random(1))
    monkeypatch.setattr("mkdocs.utils.write_file", write_half)
    assert preview._show(preview.changes())
    assert "The page is shown as it was before: [Errno 28] No space left on device" in caplog.text
    assert files_of(Path(preview.server.root)) == before


def test_a_save_overtakes_a_build(previewed: Previewed) -> None:
    project, preview = previewed
    assert preview.server
    before = preview.server.root
    preview.server._want_rebuild = True  # as the server notes a save
    edits.a_string(project, random.Random(1))
    preview.rebuild()
    assert preview.server.root == before
    preview.server._want_rebuild = False
    preview.rebuild()
    assert preview.server.root != before


@pytest.mark.parametrize("name", ["proof/site/panels.py", "proof/site/templates/output.html.j2"])
def test_new_code_starts_the_server_anew(previewed: Previewed, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    project, preview = previewed
    started: list[str] = []

    def execv(program: str, arguments: list[str]) -> None:
        started.append(program)
        raise SystemExit

    monkeypatch.setattr(os, "execv", execv)
    path = project.root / name
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    with pytest.raises(SystemExit):
        preview.rebuild()
    assert started == [sys.executable]


def test_a_port_that_is_taken_is_said_with_another(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        config = load_config(
            str(project.root / "mkdocs.yml"), site_dir=str(tmp_path / "out"), dev_addr=f"127.0.0.1:{port}"
        )
        config.plugins.on_startup(command="serve", dirty=False)
        with pytest.raises(Abort, match=rf"127.0.0.1:{port} is taken(?s:.*)make serve PORT={port + 1}"):
            build(config)
    config.plugins.on_startup(command="build", dirty=False)


def test_a_build_in_ci_neither_takes_nor_keeps(
    small_site: SmallSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = small_site(edits.HOME, files=edits.FILES)
    monkeypatch.setenv("CI", "true")
    built(project, tmp_path / "one", "build")
    assert not (project.root / "build/cache").exists()
    monkeypatch.delenv("CI")
    built(project, tmp_path / "two", "build")
    kept = list((project.root / "build/cache/pages").iterdir())
    assert kept
    for path in kept:
        path.write_text("{half", "utf-8")  # as no killed build leaves it
    built(project, tmp_path / "three", "build")
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two") == files_of(tmp_path / "three")
    assert os.environ.get("CI") is None
