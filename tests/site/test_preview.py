"""What is served follows what is saved: at once on its own pages, and whole, file by file, as a fresh build has it."""

from __future__ import annotations

import os
import random
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from proof.project import LANGUAGES, Project
from proof.site import cache
from proof.site.plugin import ProofPlugin
from proof.site.preview import Preview
from tests.small import EXAMPLE, OUTPUT, PAGE, SmallSite, include

EDITS = 24
Edit = Callable[[Project, random.Random], None]
Previewed = tuple[Project, Preview]
FILES = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
FILES |= {f"docs/{one}/guides/two.md": PAGE.format(title="Dos", body="[Uno](../index.md#title).") for one in LANGUAGES}
FILES |= {f"docs/{one}/all.md": PAGE.format(title="Todos", body='--8<-- "glossary"') for one in LANGUAGES}


def a_word(project: Project, random: random.Random) -> None:
    path = random.choice(project.pages(random.choice(LANGUAGES)))
    path.write_text(f"{path.read_text('utf-8')}\nPalabra{random.random()}.\n", "utf-8")


def a_title(project: Project, random: random.Random) -> None:
    path = random.choice(project.pages("en"))
    path.write_text(path.read_text("utf-8").replace("title: ", f"title: {random.choice('ABC')}", 1), "utf-8")


def a_heading(project: Project, random: random.Random) -> None:
    for language in LANGUAGES:
        path = project.root / f"docs/{language}/index.md"
        name = random.choice(("title", "other"))
        path.write_text(path.read_text("utf-8").replace("#title }", f"#{name} }}", 1), "utf-8")


def an_example(project: Project, random: random.Random) -> None:
    path = project.root / "snippets/topic" / random.choice(("name.py", "name.out"))
    path.write_text(f"{path.read_text('utf-8')}word{random.randint(0, 9)} = 1\n", "utf-8")


def a_new_page(project: Project, random: random.Random) -> None:
    name = f"page{random.randint(0, 9)}"
    for language in LANGUAGES:
        page = project.root / f"docs/{language}/guides/{name}.md"
        page.write_text(PAGE.format(title=name, body=include("topic/name")), "utf-8")


def a_page_less(project: Project, random: random.Random) -> None:
    for path in [path for path in project.pages("es") if path.stem.startswith("page")][:1]:
        path.unlink()


def a_string(project: Project, random: random.Random) -> None:
    path = project.root / "i18n/ui.yml"
    path.write_text(path.read_text("utf-8").replace("  en: Output", f"  en: Output{random.randint(0, 9)}", 1), "utf-8")


def a_broken_example(project: Project, random: random.Random) -> None:
    path = project.root / "snippets/topic/name.py"
    broken = path.read_text("utf-8").removesuffix("# es: Sola.\n")
    path.write_text(broken + random.choice(("", "# es: Sola.\n")), "utf-8")


EDITS_BY_KIND: tuple[Edit, ...] = (
    *(a_word, a_title, a_heading, an_example, a_new_page, a_page_less, a_string, a_broken_example),
)


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
    project = small_site(include("topic/name"), files=FILES)
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


def differ(project: Project, preview: Preview, fresh: Path) -> list[str]:
    """The files that are served and that a build without the cache has not, or has otherwise."""
    assert preview.server
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CI", "true")
        built(project, fresh, address=preview.server.url)
    served, wanted = files_of(Path(preview.server.root)), files_of(fresh)
    return sorted(name for name in served.keys() | wanted.keys() if served.get(name) != wanted.get(name))


@pytest.mark.parametrize("seed", range(2))
def test_what_is_served_is_what_a_fresh_build_has(previewed: Previewed, tmp_path: Path, seed: int) -> None:
    project, preview = previewed
    chance = random.Random(seed)
    for number in range(EDITS // 2):
        edit = chance.choice(EDITS_BY_KIND)
        edit(project, chance)
        preview.rebuild()
        assert differ(project, preview, tmp_path / "fresh") == [], f"{edit.__name__}, the {number}th edit"


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("i18n/ui.yml", {"DECLARED": ("data",)}),
        ("snippets/topic/name.py", {"read_once": lambda read, *paths: ""}),
        ("docs/es/index.md", {"digest": lambda *parts: "one"}),
    ],
)
def test_what_a_page_depends_on_is_in_its_key(
    previewed: Previewed,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    cut: dict[str, object],
) -> None:
    """Each dependency that the key of a page leaves out leaves the page as it was."""
    project, preview = previewed
    edits = {"i18n/ui.yml": a_string, "snippets/topic/name.py": a_marker, "docs/es/index.md": a_word}
    for attribute, value in cut.items():
        monkeypatch.setattr(cache, attribute, value)
    shown = tmp_path / "fresh"
    preview.rebuild()
    edits[name](project, random.Random(1))
    preview.rebuild()
    assert differ(project, preview, shown) != []


def a_marker(project: Project, random: random.Random) -> None:
    """A change that the text of the page does not have: a line is marked as the one that raises."""
    path = project.root / "snippets/topic/name.py"
    path.write_text(path.read_text("utf-8").replace(".shape)\n", ".shape)  # raises: TypeError\n"), "utf-8")


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


def test_a_save_overtakes_a_build(previewed: Previewed) -> None:
    project, preview = previewed
    assert preview.server
    before = preview.server.root
    preview.server._want_rebuild = True  # as the server notes a save
    a_string(project, random.Random(1))
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
    project = small_site(include("topic/name"), files=FILES)
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
