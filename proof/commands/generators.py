"""The site as other generators would build it: Zensical and ProperDocs, which read the configuration of MkDocs.

Each is installed in an environment of its own and builds both languages, first with our configuration as it is, then
with only what any of them knows: pages, theme, Markdown extensions and navigation. The pages' text and blocks are
compared with those of MkDocs. What is found goes to ``data/recorded/generators.json``, which this alone writes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from bs4 import BeautifulSoup
from mkdocs.utils.yaml import yaml_load

from proof.audit import blocks
from proof.content.navigation import navigation
from proof.files import write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project

NAME = "data/recorded/generators.json"
GENERATORS = {"Zensical": ("zensical", "0.0.73"), "ProperDocs": ("properdocs", "1.6.7")}
FURNITURE = "script, style, .headerlink, .page-links, .md-content__button, .md-source-file, nav, footer"
KNOWN = ("site_name", "docs_dir", "nav", "markdown_extensions", "use_directory_urls")
KEPT_PINS = ("Markdown==", "Pygments==", "mkdocs-material==", "pymdown-extensions==")
ROOM = Path("build") / "generators"


@dataclass(frozen=True)
class Comparison:
    """What one generator makes of the pages: how many there are, and which lack, or have another text or blocks."""

    pages: int
    missing: list[str]
    text: list[str]
    blocks: list[str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda project, chosen: generators(project))


def generators(project: Project) -> int:
    """Build with MkDocs and with each generator, compare, and write what is found; the exit status is 0."""
    room = project.root / ROOM
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    ours = room / "mkdocs"
    _why_failed(Path(sys.executable), "mkdocs", ["build", "-q", "-d", str(ours)], project)
    found: dict[str, dict[str, Any]] = {}
    for name, (package, version) in GENERATORS.items():
        python = _environment(project, room / package, f"{package}=={version}")
        whole = {"INHERIT": "mkdocs.yml", "site_dir": project.name(room / f"{package}-as-it-is")}
        as_it_is = _build_with(project, package, python, whole)
        sites = {language: room / f"{package}-{language}" for language in LANGUAGES}
        said = [
            _build_with(project, package, python, _common_settings(project, language, site))
            for language, site in sites.items()
        ]
        failed = next(filter(None, said), "")
        compared = compare({language: _ours(ours, language) for language in LANGUAGES}, sites)
        found[name] = {"version": version, "as_it_is": as_it_is, "failed": failed, **vars(compared)}
        print(f"{name} {version}: {json.dumps(found[name], ensure_ascii=False)[:600]}", flush=True)
    write_whole(project.root / NAME, json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    return 0


def _environment(project: Project, home: Path, wanted: str) -> Path:
    """An environment with what builds the site, and ``wanted`` beside it."""
    python = home / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    site = (project.root / "requirements" / "site.txt").read_text("utf-8").splitlines()
    pins = [line for line in site if line and not line.startswith(("-e", "#"))]
    done = subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", wanted, *(_unless_it_differs(pins))],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Problem(wanted, None, f"pip does not install it\n{done.stderr}", "make generators")
    return python


def _unless_it_differs(pins: list[str]) -> Iterator[str]:
    """The packages of the site by name: what they need of each other, pip decides beside another generator."""
    for one in pins:
        yield one if one.startswith(KEPT_PINS) else one.split("==")[0]


def _why_failed(python: Path, module: str, arguments: list[str], project: Project) -> str:
    """Why a build failed, in the words of its first error or else of its last line; nothing if it did not."""
    environment = os.environ | {"PYTHONPATH": str(project.root), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [str(python), "-m", module, *arguments],
        cwd=project.root,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    lines = done.stdout.strip().splitlines() or [f"exit status {done.returncode}"]
    said = next((line for line in lines if line.startswith("ERROR")), lines[-1])
    return said.replace(str(project.root) + "/", "")[:300] if done.returncode else ""


def _build_with(project: Project, package: str, python: Path, settings: dict[str, Any]) -> str:
    """Build with ``settings``, from a file of the repository's root that is removed again; why it failed, if it did."""
    path = project.root / f"mkdocs.{package}.yml"
    path.write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), "utf-8")
    try:
        return _why_failed(python, package, ["build", "-f", path.name], project)
    finally:
        path.unlink()


def _common_settings(project: Project, language: str, site: Path) -> dict[str, Any]:
    """The settings of one language that any generator knows."""
    name = "mkdocs.yml" if language == LANGUAGES[0] else f"mkdocs.{language}.yml"
    with (project.root / name).open(encoding="utf-8") as file:
        whole = yaml_load(file)
    plain = {key: whole[key] for key in KNOWN if key in whole} | {"nav": navigation(whole, language)}
    plain |= {"site_dir": project.name(site), "theme": {"name": "material", "language": language}}
    plain["markdown_extensions"]["proof.site.extension"] = {"language": language, "root": "."}
    return plain


def _ours(site: Path, language: str) -> Path:
    return site if language == LANGUAGES[0] else site / language


def compare(ours: dict[str, Path], theirs: dict[str, Path]) -> Comparison:
    """Compare each page that we built, by language, with the one that another generator built."""
    missing, text, other_blocks, count = [], [], [], 0
    for language, site in ours.items():
        others = [folder for one, folder in ours.items() if one != language and folder != site]
        for path in sorted(site.rglob("index.html")):
            if any(path.is_relative_to(folder) for folder in others if folder.is_relative_to(site)):
                continue
            article = _article(path)
            if article is None:  # a redirection
                continue
            count += 1
            name = f"{language}: {path.relative_to(site).parent.as_posix()}"
            there = theirs[language] / path.relative_to(site)
            their_article = _article(there) if there.exists() else None
            if their_article is None:
                missing.append(name)
                continue
            if _words_of(article) != _words_of(their_article):
                text.append(name)
            if _blocks(article) != _blocks(their_article):
                other_blocks.append(name)
    return Comparison(count, missing, text, other_blocks)


def _article(path: Path) -> BeautifulSoup | None:
    """The page's own content, without what the theme adds to it."""
    document = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    article = document.select_one("article")
    if article is None:
        return None
    for furniture in article.select(FURNITURE):
        furniture.decompose()
    return BeautifulSoup(str(article), "html.parser")


def _words_of(article: BeautifulSoup) -> list[str]:
    return article.get_text(" ").split()


def _blocks(article: BeautifulSoup) -> list[tuple[str, str, str]]:
    return [(block.kind, block.example, block.text) for block in blocks(str(article))]
