"""The MkDocs plugin: builds each language into the site of the first, and says of each page which it is."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal

from babel.dates import format_date
from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import CountHandler, get_relative_url
from mkdocs_jupyter.config import settings as jupyter_settings

from proof.content import tutorial
from proof.content.expand import expand
from proof.content.navigation import navigation
from proof.content.page import Page, read
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records import changes
from proof.site import assistants, extension, scripts, search, stylesheet, tutorial_page
from proof.site.appearance import finished
from proof.site.cache import Cache, Shown, fill, kept
from proof.site.last_changes import head, last_changes
from proof.site.links import about, address, alternates
from proof.site.preview import Preview
from proof.site.published import add_examples, add_tutorials, leave_out_others, tutorial_of, workshop
from proof.site.titles import typeset, typeset_groups
from proof.site.view import TEMPLATES, View, log
from proof.store import Key, digest

GITHUB = "https://github.com/"
YOUNG = 500_000  # objects between two looks for cycles: a build keeps most of what it makes, and looks in vain
COLAB = "https://colab.research.google.com/github/"


class NoOptions(Config):
    pass


@contextmanager
def counted_warnings() -> Iterator[CountHandler]:
    """Counts what is logged of MkDocs and of ours, as a strict build does."""
    counter, logger = CountHandler(level=logging.WARNING), logging.getLogger("mkdocs")
    logger.addHandler(counter)
    try:
        yield counter
    finally:
        logger.removeHandler(counter)


@dataclass
class Site:
    """What is known of the site of one language while it is built, and until it is built again."""

    view: View
    config: MkDocsConfig
    cache: Cache
    days: dict[str, date]  # on which each file was last changed
    files: Files = field(default_factory=lambda: Files([]))
    nav: Navigation = field(default_factory=lambda: Navigation([], []))
    env: Environment = field(default_factory=Environment)
    index: search.SearchIndex | None = None
    shown: dict[str, Shown] = field(default_factory=dict)  # by page


class ProofPlugin(BasePlugin[NoOptions]):
    """One for all languages and, where they are served, for each time that they are built: MkDocs keeps it."""

    def __init__(self) -> None:
        self.command: Literal["build", "gh-deploy", "serve"] = "build"
        self.sites: dict[str, Site] = {}
        self.preview: Preview | None = None

    def site(self, config: MkDocsConfig) -> Site:
        return self.sites[str(config.theme["language"])]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.command, self.preview = command, None
        gc.set_threshold(YOUNG, *gc.get_threshold()[1:])

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if self.command == "serve" and not self.preview:
            self.preview = Preview(self.sites, config)
        language = str(config.theme["language"])
        changes.forget()
        root = Path(config.config_file_path).absolute().parent
        view = View(Project(root), language)
        if config.repo_url and config.repo_url.startswith(GITHUB):  # `make publish` pushes the branch
            repository = config.repo_url.removeprefix(GITHUB).strip("/")
            view.colab = f"{COLAB}{repository}/blob/published/{address(language)}"
        config.mdx_configs[extension.NAME] = {"view": view}
        site = self.sites[language] = Site(
            view, config, Cache(workshop(view.project) / "cache", view), last_changes(root, head(root))
        )
        try:
            config.nav = navigation(config, language) or None
        except Problem as problem:
            log.warning("%s", problem)
        site.index = search.take_place(config, view, site.cache)
        if jupyter := config.plugins.get("mkdocs-jupyter"):
            jupyter_settings.templates_dir = str(TEMPLATES)
            jupyter.config["cache"] = not os.environ.get("CI")
            jupyter.config["cache_dir"] = str(tutorial_page.cache(workshop(view.project), language))
        if not config.repo_url:  # without a repository there is nowhere to edit a page
            config.edit_uri = None
        return config

    @event_priority(100)  # before mkdocs-jupyter, which looks for notebooks
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        view = self.site(config).view
        leave_out_others(view, files, config)
        add_examples(view, files, config)
        add_tutorials(view, files, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        site = self.site(config)
        site.nav, site.files = nav, files
        typeset_groups(nav.items)
        site.cache.pages = digest(*(file.src_uri for file in files.documentation_pages()))
        return nav

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        if self.preview:
            self.preview.go_on()
        if stem := tutorial_of(page):
            tutorial_page.render_around_cells(page)
            if config.repo_url and config.edit_uri:
                page.edit_url = f"{config.repo_url.rstrip('/')}/edit/main/notebooks/{stem}.py"
        return page

    def on_page_read_source(self, *, page: MkDocsPage, config: MkDocsConfig) -> str | None:
        """What stands for a page that MkDocs could not read, which it would end at."""
        try:
            if page.file.abs_src_path and not tutorial_of(page):
                read(self.site(config).view.project, Path(page.file.abs_src_path))
        except Problem as problem:
            log.warning("%s", problem)
            return f"# {page.file.src_uri}\n\n{self.site(config).view.html('problem', text=str(problem))}\n"
        return None

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Tell the view which page comes next, for messages and links."""
        site = self.site(config)
        view = site.view
        view.to_root, view.next = get_relative_url(".", page.url) + "/", None
        if stem := tutorial_of(page):
            view.page, view.offset = f"notebooks/{stem}.py", 0
            return tutorial_page.prose_or_problem(view, stem, page.meta)
        if page.file.abs_src_path:
            name = view.project.name(Path(page.file.abs_src_path))
            try:
                source = read(view.project, Path(page.file.abs_src_path))
            except Problem:
                source = Page(Path(page.file.abs_src_path), name, view.language, {}, markdown, 0)
            view.page, view.offset = name, source.offset
            view.made.pop(name, None)
            text = f"{markdown}\n\n"  # as Python-Markdown ends it
            view.next = expand(view.project, text, view.language, name, source.offset)
            key = site.cache.of_page(view.next, text, page.url)
            site.shown[page.file.src_uri] = Shown(source, view.next, key)
            page.render = partial(rendered_once, page, site.cache, key)  # type: ignore[method-assign]
        return markdown

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Note how its title is shown, and when the page, an example that it shows or one's output was last changed."""
        site = self.site(config)
        sources = [site.view.page]
        if stem := tutorial_of(page):
            sources.append(f"docs/{site.view.language}/{tutorial.FOLDER}/{stem}.ipynb")
        elif shown := site.shown.get(page.file.src_uri):
            examples = shown.expanded.examples
            sources += [f"snippets/{example.id}.{ending}" for example in examples for ending in ("py", "out")]
        page.typeset = typeset(str(page.title), html)  # type: ignore[attr-defined]
        page.meta["updated"] = max((site.days[source] for source in sources if source in site.days), default=None)
        return html

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give templates our words in the site's language, and the addresses of a page in each language."""
        site = self.site(config)
        view, site.env = site.view, env
        env.bytecode_cache = self.preview.templates if self.preview else None
        env.globals.update(
            ui=view.strings,
            site_language=view.language,
            site_root=(config.site_url or "").removesuffix(address(view.language)),
            alternates=lambda page: alternates(view, page),
            article=lambda page: about(view, page, config),
        )
        env.filters["day"] = lambda day: format_date(day, "long", locale=view.language)
        return env

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        if self.preview:
            self.preview.go_on()
        return finished(output, self.command == "serve")

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        is_page = template_name.endswith(".html")
        return finished(output_content, self.command == "serve") if is_page else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what is made of the whole site; and build each other language into its folder of the first's.

        Not where one alone is served.
        """
        site = self.site(config)
        assistants.write(site.view, site.nav.pages, site.shown, site.cache, config)
        search.write(site.index, Path(config.site_dir))
        scripts.write(Path(config.site_dir))
        stylesheet.write(Path(config.site_dir))
        site.cache.forget()
        alone = self.command == "serve" and os.environ.get("LANG_ONLY")
        for language in LANGUAGES[1:] if site.view.language == LANGUAGES[0] and not alone else ():
            other = load_config(
                str(site.view.project.root / f"mkdocs.{language}.yml"),
                site_dir=str(Path(config.site_dir) / language),
                strict=config.strict,
                site_url=f"{config.site_url.rstrip('/')}/{language}/" if config.site_url else "",
            )
            build(other)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        if self.preview:
            self.preview.take(server)
        return server


def rendered_once(page: MkDocsPage, cache: Cache, key: Key, config: MkDocsConfig, files: Files) -> None:
    """Take what the page became before, if it was made of the same; else keep what it becomes, if all is well."""
    if before := cache.get("pages", key):
        fill(page, before, files)
        return
    with counted_warnings() as warnings:
        MkDocsPage.render(page, config, files)
    if not warnings.get_counts():
        cache.keep("pages", key, kept(page))
