"""``mkdocs serve``: what was saved is shown at once on its own pages, and then the whole site, as a fresh build has it.

MkDocs builds into the folder that it serves. Here the pages that a save changes by themselves are rendered into it;
then the site is built into a new folder, which takes the place of the served one when it is whole. A build that
another save overtakes is given up, and one that fails leaves what is served. New code of ours starts the server anew.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.commands.build import _build_page, _populate_page, build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer, _timestamp
from mkdocs.structure.files import File

from proof.content import tutorial
from proof.site.published import workshop, write_tutorial
from proof.site.view import log

if TYPE_CHECKING:
    from proof.site.plugin import Site

WATCHED = ("docs", "snippets", "notebooks", "i18n", "data", "overrides", "proof", "requirements/examples.txt")
SETTINGS = ("mkdocs.yml", "mkdocs.en.yml")
LEDGER = "build/ledger.json"


class CompiledTemplates(BytecodeCache):
    """The theme's templates as Jinja compiled them, for the next build of this process; a changed one is another."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if known := self.known.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.known[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


class Overtaken(BaseException):
    """A build is given up, since something was saved meanwhile; no error, which MkDocs would report."""


class Preview:
    """Builds what is served, of the ``sites`` that were built last, by language."""

    def __init__(self, sites: dict[str, Site], config: MkDocsConfig) -> None:
        self.sites, self.config = sites, config
        self.root = Path(config.config_file_path).absolute().parent
        self.served: dict[str, Site] = {}  # those whose build is what is served
        self.seen: dict[str, int] = {}
        self.templates = CompiledTemplates()
        self.server: LiveReloadServer | None = None
        host, port = config.dev_addr
        with socket.socket() as taken:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                taken.bind((host, port))
            except OSError as error:
                raise Abort(f"{host}:{port} is taken: {error.strerror}\n  mend: make serve PORT={port + 1}") from error
        self.changes()

    def take(self, server: LiveReloadServer) -> None:
        """Build in the place of the builder of MkDocs."""
        self.server, server.builder = server, self.rebuild
        self.served = dict(self.sites)
        for name in (*WATCHED, *SETTINGS, LEDGER):
            if (self.root / name).exists():
                server.watch(str(self.root / name))

    def changes(self) -> list[str]:
        """The files that changed, came or went since this was asked last."""
        now = {name: path.stat().st_mtime_ns for name, path in self._watched() if path.exists()}
        before, self.seen = self.seen, now
        return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))

    def _watched(self) -> Iterator[tuple[str, Path]]:
        for name in (*WATCHED, *SETTINGS, LEDGER):
            path = self.root / name
            for file in path.rglob("*") if path.is_dir() else [path]:
                if file.is_file() and "__pycache__" not in file.parts:
                    yield file.relative_to(self.root).as_posix(), file

    def go_on(self) -> None:
        """Raise `Overtaken` in the middle of a build where something was saved since it began."""
        if self.server and self.server._want_rebuild:
            raise Overtaken

    def rebuild(self) -> None:
        """Show what a save changed; the server waits for the end of it before it answers, and before it looks again."""
        assert self.server
        changed = self.changes()
        if any(name.startswith("proof/") for name in changed):
            log.info("The code changed: starting anew")
            shutil.rmtree(self.server.root, ignore_errors=True)
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
        try:
            if self._show(changed):
                self._publish()
            self._whole()
        except Overtaken:
            log.info("Something was saved meanwhile")

    def _show(self, changed: list[str]) -> bool:
        """Render the pages that are among ``changed``, or show what is, into what is served; whether there are any."""
        self.sites.update(self.served)
        found = [(site, file) for site in self.served.values() for file in _pages(site, set(changed))]
        try:
            for site, file in found:
                assert file.page
                _populate_page(file.page, site.config, site.files)
                with _put_when_whole(file):
                    _build_page(file.page, site.config, site.files.documentation_pages(), site.nav, site.env)
        except Exception as error:
            log.error("The page is shown as it was before: %s", error)
        return bool(found)

    def _publish(self) -> None:
        """Let the server answer, and have browsers load anew."""
        assert self.server
        with self.server._epoch_cond:
            self.server._visible_epoch = self.server._wanted_epoch
            self.server._epoch_cond.notify_all()

    def _whole(self) -> None:
        """Build the site into a new folder, and serve that; browsers load anew if any page is another one there."""
        assert self.server
        before, after = Path(self.server.root), None
        try:
            after = Path(tempfile.mkdtemp(prefix="mkdocs_"))
            config = load_config(self.config.config_file_path, site_dir=str(after), strict=self.config.strict)
            config.site_url = self.config.site_url
            build(config, serve_url=self.server.url)
        except BaseException as error:
            shutil.rmtree(after or "", ignore_errors=True)
            if isinstance(error, Overtaken | KeyboardInterrupt):
                raise
            log.error("The site is shown as it was before: %s", error)
            return
        if _pages_differ(before, after):
            self.server._wanted_epoch = _timestamp()
        self.server.root, self.served = str(after), dict(self.sites)
        self._publish()
        shutil.rmtree(before, ignore_errors=True)


@contextmanager
def _put_when_whole(file: File) -> Iterator[None]:
    """Let what is built of ``file`` take its place once it is whole, which on a full disk it never is."""
    place = file.abs_dest_path
    with tempfile.TemporaryDirectory() as folder:  # on the disk of what is served
        file.abs_dest_path = f"{folder}/whole"
        try:
            yield
            Path(place).parent.mkdir(parents=True, exist_ok=True)
            Path(file.abs_dest_path).replace(place)
        finally:
            file.abs_dest_path = place


def _pages(site: Site, changed: set[str]) -> Iterator[File]:
    """The files of the pages of ``site`` that are ``changed``, or show an example that is; tutorials are written."""
    language = site.view.language
    for place, shown in site.shown.items():
        files = {shown.source.name}
        for example in shown.expanded.examples:
            files |= {f"snippets/{example.id}.py", f"snippets/{example.id}.out"}
        file = site.files.get_file_from_path(place)
        if files & changed and shown.source.path.exists() and file:
            yield file
    for name in changed & {f"notebooks/{stem}.py" for stem in site.view.project.notebook_names()}:
        place = f"{tutorial.FOLDER}/{Path(name).stem}.ipynb"
        if file := site.files.get_file_from_path(place):
            write_tutorial(site.view, Path(name).stem, workshop(site.view.project) / "notebooks" / language)
            yield file


def _pages_differ(before: Path, after: Path) -> bool:
    """Whether a page of one folder is not, or is another, in the other."""
    pages = [{path.relative_to(root): path for path in root.rglob("*.html")} for root in (before, after)]
    if pages[0].keys() != pages[1].keys():
        return True
    return any(path.read_bytes() != pages[1][place].read_bytes() for place, path in pages[0].items())
