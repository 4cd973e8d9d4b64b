"""The MkDocs hook: builds the other language inside the first and tells pages where they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url

from proof.example import load
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
    """Publish each example of this language as a file of its own, ``examples/<topic>/<name>.py``."""
    project = _project(config)
    for example_id in project.example_ids():
        try:
            code = load(project, example_id).code(_language(config))
        except Problem:
            continue  # the page that shows it says so
        file = File.generated(config, f"examples/{example_id}.py", content=code)
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


def on_post_build(config: MkDocsConfig) -> None:
    """Build each other language into its folder of the site just built."""
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
