"""The MkDocs hook: builds the other language inside the first and tells pages where they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url

from proof import assistants
from proof.example import load
from proof.markdown import Renderer
from proof.notebook import notebook
from proof.page import read
from proof.problem import Problem
from proof.project import LANGUAGES, Project

EXTENSION = "proof.markdown"


def _project(config: MkDocsConfig) -> Project:
    return Project(Path(config.config_file_path).parent)


def _language(config: MkDocsConfig) -> str:
    return str(config.theme["language"])


def _address(language: str, url: str = "") -> str:
    """The address of a page of one language, relative to the root of the whole site."""
    return url if language == LANGUAGES[0] else f"{language}/{url}"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.mdx_configs[EXTENSION] = {"language": _language(config), "root": str(_project(config).root)}
    if not config.repo_url:  # without a repository there is nowhere to edit a page
        config.edit_uri = None
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish each example of this language by itself: ``examples/<topic>/<name>.py``, and as a notebook."""
    project, language = _project(config), _language(config)
    for example_id in project.example_ids():
        try:
            example = load(project, example_id)
        except Problem:
            continue  # the page that shows it says so
        for ending, content in (("py", example.code(language)), ("ipynb", notebook(project, example, language))):
            file = File.generated(config, f"examples/{example_id}.{ending}", content=content)
            file.inclusion = InclusionLevel.INCLUDED
            files.append(file)
    return files


def on_page_markdown(markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
    """Tell the Markdown extension which page comes next, for its messages and links."""
    if page.file.abs_src_path is None:
        return markdown
    project = _project(config)
    source = read(project, Path(page.file.abs_src_path))
    config.mdx_configs[EXTENSION].update(
        page=source.name, offset=source.offset, to_root=get_relative_url(".", page.url) + "/"
    )
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
                "path": _address(other, url),
                "relative": get_relative_url(_address(other, url) or ".", _address(language, url)),
                "root": get_relative_url(_address(other) or ".", _address(language)),
            }
            for other in LANGUAGES
        ]

    env.globals["alternates"] = alternates
    return env


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Keep the pages in the order of the navigation."""
    config.extra["pages"] = nav.pages
    return nav


def on_post_build(config: MkDocsConfig) -> None:
    """Write the Markdown of each page; and build each other language into its folder of the site just built."""
    _write_for_assistants(config)
    if _language(config) != LANGUAGES[0]:
        return
    for language in LANGUAGES[1:]:
        other = load_config(
            str(_project(config).root / f"mkdocs.{language}.yml"),
            site_dir=str(Path(config.site_dir) / language),
            strict=config.strict,
            site_url=f"{config.site_url.rstrip('/')}/{language}/" if config.site_url else "",
        )
        other.plugins.on_startup(command="build", dirty=False)
        build(other)


def _write_for_assistants(config: MkDocsConfig) -> None:
    project, language, folder = _project(config), _language(config), Path(config.site_dir)
    renderer = Renderer(project, language, "")
    generated = {"ledger": renderer.ledger_table(), "glossary": renderer.glossary_table()}
    entries = []
    for page in config.extra["pages"]:
        source = read(project, Path(page.file.abs_src_path))
        text = assistants.markdown_of(project, source, generated)
        place = assistants.address(page.file.src_uri)
        (folder / place).write_text(text, "utf-8")
        group = page.parent.title if page.parent else config.site_name
        description = str(page.meta.get("description", ""))
        entries.append(assistants.Entry(page.title, group, description, (config.site_url or "") + place, text))
    about = config.site_name, config.site_description or "", entries
    (folder / "llms.txt").write_text(assistants.llms(*about), "utf-8")
    (folder / "llms-full.txt").write_text(assistants.llms_full(*about), "utf-8")
