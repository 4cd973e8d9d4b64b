"""The MkDocs hook: builds the other language inside the first and tells pages where they are."""

from __future__ import annotations

import atexit
import json
import logging
import re
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from importlib.resources import files as package_files
from pathlib import Path, PurePosixPath
from typing import Any, Literal

import rcssmin
from babel.dates import format_date
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url

from proof.site import assistants, history, tutorial_page
from proof.content import errors, tutorial
from proof.site.card import card
from proof.content.example import load
from proof.content.glossary import terms
from proof.site.extension import Renderer
from proof.content.navigation import navigation
from proof.content.notebook import notebook, recorded_outputs, tutorial_notebook
from proof.content.page import expand, read
from proof.site.policy import with_policy
from proof.files import read_yaml
from proof.problem import Problem
from proof.files import write_whole
from proof.project import LANGUAGES, Project

# MkDocs counts the warnings of loggers below its own, so that a strict build fails at a problem.
log = logging.getLogger("mkdocs.proof")

EXTENSION = "proof.site.extension"
GITHUB = "https://github.com/"
COLAB = "https://colab.research.google.com/github/"
LOCALES = {"es": "es_ES", "en": "en_US"}
_INDENTATION = re.compile(r"\n\s+(?=<)")
THEME_SEARCH = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js")

Command = Literal["build", "gh-deploy", "serve"]
_command: Command = "build"


def on_startup(command: Command, dirty: bool) -> None:
    """Remember whether this is ``mkdocs serve``, which adds a script of its own to each page."""
    global _command
    _command = command


def _project(config: MkDocsConfig) -> Project:
    return Project(Path(config.config_file_path).parent)


def _language(config: MkDocsConfig) -> str:
    return str(config.theme["language"])


def _address(language: str, url: str = "") -> str:
    """The address of a page of one language, relative to the root of the whole site."""
    return url if language == LANGUAGES[0] else f"{language}/{url}"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    language = _language(config)
    options = {"language": language, "root": str(_project(config).root)}
    if config.repo_url and config.repo_url.startswith(GITHUB):  # `make publish` pushes the branch
        repository = config.repo_url.removeprefix(GITHUB).strip("/")
        options["colab"] = f"{COLAB}{repository}/blob/published/{_address(language)}"
    config.mdx_configs[EXTENSION] = options
    if jupyter := config.plugins.get("mkdocs-jupyter"):  # each language drops from its own cache what it does not use
        jupyter.config["cache_dir"] = str(_without_torn(_workshop(_project(config)) / "rendered" / language))
    try:
        config.nav = navigation(config, language) or None
    except Problem as problem:
        log.warning("%s", problem)
    if not config.repo_url:  # without a repository there is nowhere to edit a page
        config.edit_uri = None
    return config


@cache
def _workshop(project: Project) -> Path:
    """Where a build keeps what it makes on its way: ``build/``, or elsewhere where the checkout is read-only."""
    folder = project.root / "build"
    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        elsewhere = tempfile.mkdtemp(prefix="proof-")
        atexit.register(shutil.rmtree, elsewhere, ignore_errors=True)
        return Path(elsewhere)


def _without_torn(folder: Path) -> Path:
    """The cache of mkdocs-jupyter without what an interrupted build left half written, which would fail later ones."""
    for path in folder.glob("*.json"):
        try:
            json.loads(path.read_bytes())
        except ValueError:
            path.unlink(missing_ok=True)
    return folder


@event_priority(100)  # before mkdocs-jupyter, which looks for notebooks
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish each example of this language by itself: ``examples/<topic>/<name>.py``, and as a notebook."""
    project, language = _project(config), _language(config)
    _leave_out_others(files, config)
    for example_id in project.example_ids():
        try:
            example = load(project, example_id)
        except Problem:
            continue  # the page that shows it says so
        for ending, content in (("py", example.code(language)), ("ipynb", notebook(project, example, language))):
            file = File.generated(config, f"examples/{example_id}.{ending}", content=content)
            file.inclusion = InclusionLevel.INCLUDED
            files.append(file)
    _add_tutorials(files, config)
    lunr = package_files("mkdocs.contrib.search").joinpath("templates/search/lunr.js").read_text("utf-8")
    files.append(File.generated(config, "assets/js/lunr.js", content=lunr))
    return files


def _leave_out_others(files: Files, config: MkDocsConfig) -> None:
    """Say which files of the pages' folder are neither a page nor a tutorial: no check reads what they show."""
    for file in [file for file in files if file.src_dir == config.docs_dir]:
        if PurePosixPath(file.src_uri).suffix not in (".md", ".ipynb"):
            name = f"{_project(config).name(Path(config.docs_dir))}/{file.src_uri}"
            log.warning("%s", Problem(name, None, "neither a page nor a tutorial", f"git mv {name} …, as a .md file"))
            files.remove(file)


def _add_tutorials(files: Files, config: MkDocsConfig) -> None:
    """Hand mkdocs-jupyter each tutorial as it is now, in place of the recorded notebook; and publish its notebook."""
    project, language = _project(config), _language(config)
    folder = _workshop(project) / "notebooks" / language
    renderer = Renderer(project, language, "../../", config.mdx_configs[EXTENSION].get("colab", ""))
    for path in project.orphan_notebooks(language):
        name = project.name(path)
        log.warning("%s", Problem(name, None, "a notebook without its source", f"git rm {name}"))
        if orphan := files.get_file_from_path(f"{tutorial.FOLDER}/{path.name}"):
            files.remove(orphan)
    for stem in project.notebook_names():
        place = f"{tutorial.FOLDER}/{stem}.ipynb"
        try:
            one = tutorial.load(project, stem)
        except Problem as problem:
            log.warning("%s", problem)  # and its page says so
            text = tutorial_page.EMPTY
        else:
            text = tutorial_page.page_notebook(renderer, one)
            whole = tutorial_notebook(project, one, language, recorded_outputs(project, one, language))
            published = File.generated(config, f"{one.id}/{stem}.ipynb", content=whole)
            published.inclusion = InclusionLevel.INCLUDED
            files.append(published)
        write_whole(folder / place, text)
        if recorded := files.get_file_from_path(place):
            files.remove(recorded)
        files.append(File(place, str(folder), config.site_dir, config.use_directory_urls))


def on_pre_page(page: MkDocsPage, config: MkDocsConfig, files: Files) -> MkDocsPage:
    """Have MkDocs render the prose of a tutorial, around the cells that mkdocs-jupyter renders."""
    stem = _tutorial_of(page)
    if stem is None:
        return page
    render_cells: Callable[[MkDocsConfig, Files], None] = page.render

    def render(config: MkDocsConfig, files: Files) -> None:
        MkDocsPage.render(page, config, files)
        prose, contents = page.content or "", page.toc
        render_cells(config, files)
        page.content, page.toc = tutorial_page.filled(page.content or "", prose), contents

    page.render = render  # type: ignore[method-assign]
    if config.repo_url and config.edit_uri:
        page.edit_url = f"{config.repo_url.rstrip('/')}/edit/main/notebooks/{stem}.py"
    return page


def _tutorial_of(page: MkDocsPage) -> str | None:
    """The name of the tutorial that a page is; None if it is another page."""
    place = PurePosixPath(page.file.src_uri)
    return place.stem if place.suffix == ".ipynb" and place.parts[0] == tutorial.FOLDER else None


def _tutorial_markdown(stem: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    """The Markdown of a tutorial's prose; what is wrong with it, if it cannot be read."""
    project, language = _project(config), _language(config)
    name = f"notebooks/{stem}.py"
    config.mdx_configs[EXTENSION].update(page=name, offset=0, to_root=get_relative_url(".", page.url) + "/")
    try:
        one = tutorial.load(project, stem)
    except Problem as problem:
        page.meta["title"] = stem
        return f"# {stem}\n\n{Renderer(project, language).problem(str(problem))}\n"
    page.meta.update(title=one.title[language], description=one.description[language])
    changes = history.last_changes(project.root, history.head(project.root))
    sources = (name, f"docs/{language}/{one.id}.ipynb")
    page.meta["updated"] = max((changes[source] for source in sources if source in changes), default=None)
    return tutorial_page.prose(one, language)


def on_page_markdown(markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
    """Tell the Markdown extension which page comes next, for its messages and links."""
    if page.file.abs_src_path is None:
        return markdown
    if stem := _tutorial_of(page):
        return _tutorial_markdown(stem, page, config)
    project = _project(config)
    source = read(project, Path(page.file.abs_src_path))
    config.mdx_configs[EXTENSION].update(
        page=source.name, offset=source.offset, to_root=get_relative_url(".", page.url) + "/"
    )
    changes = history.last_changes(project.root, history.head(project.root))
    shown = expand(project, source.text, source.language, source.name).examples
    sources = [source.name, *(f"snippets/{example.id}.{ending}" for example in shown for ending in ("py", "out"))]
    page.meta["updated"] = max((changes[name] for name in sources if name in changes), default=None)
    return markdown


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Give templates our words in the site's language, and the addresses of a page in each language."""
    language = _language(config)
    strings = _project(config).strings
    env.globals["ui"] = {key: text[language] for key, text in strings.items()}
    env.globals["site_language"] = language
    env.globals["site_root"] = (config.site_url or "").removesuffix(_address(language))

    def alternates(page: MkDocsPage | None) -> list[dict[str, str]]:
        """The same page in each language; the start page, where the page has no address of its own (404)."""
        url = page.url.removeprefix("./") if page else ""
        return [
            {
                "language": other,
                "name": strings["language_name"][other],
                "locale": LOCALES[other],
                "path": _address(other, url),
                "relative": get_relative_url(_address(other, url) or ".", _address(language, url)),
                "root": get_relative_url(_address(other) or ".", _address(language)),
            }
            for other in LANGUAGES
        ]

    def article(page: MkDocsPage) -> dict[str, Any]:
        """What the page is, in the terms of schema.org."""
        address = page.canonical_url
        said: dict[str, Any] = {
            "@context": "https://schema.org",
            "@type": "TechArticle",
            "headline": page.meta.get("title", page.title),
            "description": page.meta.get("description", ""),
            "inLanguage": language,
            "url": address,
            "mainEntityOfPage": address,
            "image": f"{address}card.png",
            "isPartOf": {"@type": "WebSite", "name": config.site_name, "url": config.site_url},
            "about": {"@type": "SoftwareSourceCode", "name": "torch.nn.Parameter", "programmingLanguage": "Python"},
        }
        if page.meta.get("updated"):
            said["dateModified"] = page.meta["updated"].isoformat()
        return said

    env.globals.update(alternates=alternates, article=article)
    env.filters["day"] = lambda day: format_date(day, "long", locale=language)
    return env


def on_post_page(output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    return _finished(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    return _finished(output_content) if template_name.endswith(".html") else output_content


def _finished(html: str) -> str:
    """A page of the theme with our search instead of the theme's, without its indentation, and with its policy."""
    html, places = THEME_SEARCH.subn("assets/js/search.js", html)
    if places != 1:
        raise ValueError("the theme names its search worker otherwise than proof/site/plugin.py expects")
    head, start, rest = html.partition("<article")
    body, end, foot = rest.rpartition("</article>")
    html = _INDENTATION.sub("\n", head) + start + body + end + _INDENTATION.sub("\n", foot)
    return html if _command == "serve" else with_policy(html)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Keep the pages in the order of the navigation."""
    config.extra["pages"] = nav.pages
    return nav


def on_post_build(config: MkDocsConfig) -> None:
    """Write the Markdown of each page, and our style without its comments; and build each other language.

    It goes into its folder of the site just built.
    """
    _write_for_assistants(config)
    _write_vocabulary(config)
    style = Path(config.site_dir) / "assets/css/site.css"
    style.write_text(rcssmin.cssmin(style.read_text("utf-8")), "utf-8")
    if _language(config) != LANGUAGES[0]:
        return
    for language in LANGUAGES[1:]:
        other = load_config(
            str(_project(config).root / f"mkdocs.{language}.yml"),
            site_dir=str(Path(config.site_dir) / language),
            strict=config.strict,
            site_url=f"{config.site_url.rstrip('/')}/{language}/" if config.site_url else "",
        )
        other.plugins.on_startup(command=_command, dirty=False)
        build(other)


def _write_for_assistants(config: MkDocsConfig) -> None:
    project, language, folder = _project(config), _language(config), Path(config.site_dir)
    renderer = Renderer(project, language)
    site = f"{config.site_name} · {project.strings['language_name'][language]}"
    generated = {**renderer.generated(), "under": renderer.said}
    entries = []
    for page in config.extra["pages"]:
        if stem := _tutorial_of(page):
            try:
                text = assistants.markdown_of_tutorial(project, tutorial.load(project, stem), language, generated)
            except Problem:  # of which its page and the build's log tell
                text = f"# {stem}\n"
        else:
            source = read(project, Path(page.file.abs_src_path))
            renderer.page, renderer.to_root = source.name, get_relative_url(".", page.url) + "/"
            text = assistants.markdown_of(project, source, generated)
        place = assistants.address(page.file.src_uri)
        (folder / place).write_text(text, "utf-8")
        (folder / place).with_name("card.png").write_bytes(card(page.title, site))
        group = page.parent.title if page.parent else config.site_name
        description = str(page.meta.get("description", ""))
        entries.append(assistants.Entry(page.title, group, description, (config.site_url or "") + place, text))
    about = config.site_name, config.site_description or "", entries
    (folder / "llms.txt").write_text(assistants.llms(*about), "utf-8")
    (folder / "llms-full.txt").write_text(assistants.llms_full(*about), "utf-8")


def _write_vocabulary(config: MkDocsConfig) -> None:
    """Write what assets/js/search.js knows of words: those it ignores, those that ask for the same, and messages."""
    project, language = _project(config), _language(config)
    words = read_yaml(project.root / "i18n/search.yml", "i18n/search.yml")
    same = [*words["same"], *([term.en, term.es] for term in terms(project))]
    vocabulary = {"ignored": words["ignored"][language].split(), "synonyms": same}
    folder = Path(config.site_dir) / "search"
    for name, known in (("vocabulary", vocabulary), ("errors", errors.index(project, language))):
        (folder / f"{name}.json").write_text(json.dumps(known, ensure_ascii=False), "utf-8")
