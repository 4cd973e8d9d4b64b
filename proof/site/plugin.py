"""The MkDocs plugin: builds each language into the site of the first, and says of each page which it is."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from babel.dates import format_date
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import CountHandler, get_relative_url
from mkdocs_jupyter.config import settings as jupyter_settings

from proof.content import tutorial
from proof.content.expand import expand
from proof.content.navigation import navigation
from proof.content.page import read
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.site import assistants, extension, search, tutorial_page
from proof.site.appearance import finished, write_style
from proof.site.cache import Cache, Shown, digest, fill, kept
from proof.site.history import head, last_changes
from proof.site.links import about, address, alternates
from proof.site.published import add_examples, add_search, add_tutorials, leave_out_others, tutorial_of, workshop
from proof.site.view import TEMPLATES, View, log

GITHUB = "https://github.com/"
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


class ProofPlugin(BasePlugin[NoOptions]):
    """What is known of one language's site while it is built: the pages' `View` and the command that builds it."""

    command: Literal["build", "gh-deploy", "serve"] = "build"
    view: View
    cache: Cache
    pages: list[MkDocsPage]  # in the order of the navigation
    shown: dict[str, Shown]  # by page

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        language = str(config.theme["language"])
        self.view = View(Project(Path(config.config_file_path).parent), language)
        if config.repo_url and config.repo_url.startswith(GITHUB):  # `make publish` pushes the branch
            repository = config.repo_url.removeprefix(GITHUB).strip("/")
            self.view.colab = f"{COLAB}{repository}/blob/published/{address(language)}"
        config.mdx_configs[extension.NAME] = {"view": self.view}
        self.cache, self.shown = Cache(workshop(self.view.project) / "cache", self.view), {}
        search.keep_entries(config.plugins, self.cache)
        if jupyter := config.plugins.get("mkdocs-jupyter"):
            jupyter_settings.templates_dir = str(TEMPLATES)
            jupyter.config["cache_dir"] = str(tutorial_page.cache(workshop(self.view.project), language))
        try:
            config.nav = navigation(config, language) or None
        except Problem as problem:
            log.warning("%s", problem)
        if not config.repo_url:  # without a repository there is nowhere to edit a page
            config.edit_uri = None
        return config

    @event_priority(100)  # before mkdocs-jupyter, which looks for notebooks
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        leave_out_others(self.view, files, config)
        add_examples(self.view, files, config)
        add_tutorials(self.view, files, config)
        add_search(files, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        self.pages = nav.pages
        self.cache.pages = digest(*(file.src_uri for file in files.documentation_pages()))
        return nav

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        if stem := tutorial_of(page):
            tutorial_page.render_around_cells(page)
            if config.repo_url and config.edit_uri:
                page.edit_url = f"{config.repo_url.rstrip('/')}/edit/main/notebooks/{stem}.py"
        return page

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Tell the view which page comes next, for messages and links."""
        self.view.to_root, self.view.next = get_relative_url(".", page.url) + "/", None
        if stem := tutorial_of(page):
            self.view.page, self.view.offset = f"notebooks/{stem}.py", 0
            return tutorial_page.prose_or_problem(self.view, stem, page.meta)
        if page.file.abs_src_path:
            source = read(self.view.project, Path(page.file.abs_src_path))
            self.view.page, self.view.offset = source.name, source.offset
            text = f"{markdown}\n\n"  # as Python-Markdown ends it
            expanded = expand(self.view.project, text, self.view.language, source.name, source.offset)
            shown = Shown(source, expanded, self.cache.of_page(expanded, markdown, page.url))
            self.shown[page.file.src_uri] = shown
            self._render_once(page, shown)
        return markdown

    def _render_once(self, page: MkDocsPage, shown: Shown) -> None:
        """Take what the page became before, if it was made of the same; else keep what it becomes, if all is well."""
        self.view.next = shown.expanded
        render = page.render

        def once(config: MkDocsConfig, files: Files) -> None:
            if before := self.cache.get("pages", shown.key):
                fill(page, before, files)
                return
            with counted_warnings() as warnings:
                render(config, files)
            if not warnings.get_counts():
                self.cache.keep("pages", shown.key, kept(page))

        page.render = once  # type: ignore[method-assign]

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Note when the page, an example that it shows or one's output was last changed."""
        sources = [self.view.page]
        if stem := tutorial_of(page):
            sources.append(f"docs/{self.view.language}/{tutorial.FOLDER}/{stem}.ipynb")
        elif shown := self.shown.get(page.file.src_uri):
            sources += [
                f"snippets/{example.id}.{ending}" for example in shown.expanded.examples for ending in ("py", "out")
            ]
        root = self.view.project.root
        changes = last_changes(root, head(root))
        page.meta["updated"] = max((changes[source] for source in sources if source in changes), default=None)
        return html

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """Give templates our words in the site's language, and the addresses of a page in each language."""
        view, strings = self.view, self.view.project.strings
        env.globals.update(
            ui={key: text[view.language] for key, text in strings.items()},
            site_language=view.language,
            site_root=(config.site_url or "").removesuffix(address(view.language)),
            alternates=lambda page: alternates(view, page),
            article=lambda page: about(view, page, config),
        )
        env.filters["day"] = lambda day: format_date(day, "long", locale=view.language)
        return env

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        return finished(output, self.command == "serve")

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        is_page = template_name.endswith(".html")
        return finished(output_content, self.command == "serve") if is_page else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what is made of the whole site; and build each other language into its folder of the first's."""
        assistants.write(self.view, self.pages, self.shown, self.cache, config)
        self.cache.forget()
        search.write(self.view, Path(config.site_dir))
        write_style(Path(config.site_dir))
        for language in LANGUAGES[1:] if self.view.language == LANGUAGES[0] else ():
            other = load_config(
                str(self.view.project.root / f"mkdocs.{language}.yml"),
                site_dir=str(Path(config.site_dir) / language),
                strict=config.strict,
                site_url=f"{config.site_url.rstrip('/')}/{language}/" if config.site_url else "",
            )
            other.plugins.on_startup(command=self.command, dirty=False)
            build(other)
