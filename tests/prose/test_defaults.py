"""A default that prose tells is that of the member."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from proof.project import LANGUAGES, Project
from proof.prose import defaults
from proof.prose.languages.documents import pairs
from proof.prose.languages.text import Document, Pair, Section, plain_unit
from proof.prose.names import defaults_of
from proof.prose.since import HISTORY
from tests.small import SmallSite

TOLD = """Con `flag=True`, el valor por defecto, uno. Por defecto, `0`.

El argumento `flag` de `first` es `True` por defecto.

Con `of_nothing=1`, el valor por defecto. `flag` (`bool`, por defecto `True`).

El `flag` de `third()` es `False` por defecto.

## `flag` { #flag }

| tipo | `bool` |
|---|---|
| valor por defecto | `True` |
"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("", ""), ""),
        (("`flag=True`", "`flag=False`"), "the default of flag is True in torch.first, not False"),
        (("`first` es `True`", "`first` es `None`"), "the default of flag is True in torch.first, not None"),
        (("por defecto `True`", "por defecto `1`"), "the default of flag is True in torch.first, not 1"),
        (("`third()` es `False`", "`third()` es `True`"), "the default of flag is False in torch.third, not True"),
        (("| `True` |", "| `0` |"), "the default of flag is True in torch.first, not 0"),
    ],
)
def test_a_default_that_is_told_wrong_is_found(small_site: SmallSite, change: tuple[str, str], message: str) -> None:
    project = small_site(TOLD, TOLD.replace(*change))
    arguments = {"first": {"data": "None", "flag": "True"}, "third": {"flag": "False"}}
    project.api.parent.mkdir(parents=True)
    named = {f"torch.{name}": {"arguments": ones, "shown": []} for name, ones in arguments.items()}
    project.api.write_text(json.dumps({"members": named}), "utf-8")
    found = [str(problem) for problem in defaults.problems(pairs(project), project, defaults_of)]
    assert len(found) == bool(message), found
    assert all("docs/en" in one and message in one for one in found)


@pytest.mark.parametrize(
    ("spanish", "english", "wrong"),
    [
        ("Por defecto `flag` es `True`.", "By default `flag` is `True`.", ""),
        ("Con su valor por defecto, `flag=True`, uno.", "With its default, `flag=True`, one.", ""),
        ("Con su valor por defecto, `flag=False`, uno.", "With its default, `flag=False`, one.", "the default of flag"),
        ("Por defecto `flag` es `False`.", "By default `flag` is `False`.", "the default of flag is True"),
        ("Por defecto, `flag` vale `False`.", "By default, `flag` is then `False`.", "not False"),
        ("El valor por defecto de `rate` es `0.1`.", "The default of `rate` is `0.1`.", "the default of rate is 0.5"),
        ("`rate` es 0,1 por defecto.", "`rate` is 0.1 by default.", "the default of rate is 0.5"),
        ("Por defecto `rate` es 1.", "By default `rate` is 1.", "the default of rate is 0.5 in torch.first, not 1"),
        ("Por defecto `first` va con `flag=False`.", "By default `torch.first` runs with `flag=False`.", "not False"),
        ("`rate` es 0,5 por defecto.", "`rate` is 0.5 by default.", ""),
        ("Por defecto `rate` es 5 veces mayor.", "By default `rate` is 5 times larger.", ""),
        ("Por defecto no lee; con `flag=False`, sí.", "By default it does not; with `flag=False`, it does.", ""),
        ("Por defecto, `flag` va con él, y no `False`.", "By default, `flag` goes with it, and not `False`.", ""),
    ],
)
def test_a_default_is_told_in_either_order(tmp_path: Path, spanish: str, english: str, wrong: str) -> None:
    project, told = Project(tmp_path), []
    project.api.parent.mkdir(parents=True)
    arguments = {"flag": "True", "rate": "0.5"}
    project.api.write_text(json.dumps({"members": {"torch.first": {"arguments": arguments, "shown": []}}}), "utf-8")
    for language, text in zip(LANGUAGES, (spanish, english), strict=True):
        path = f"docs/{language}/index.md"
        section = Section("one", 1, path, 1, [plain_unit("paragraph", path, 1, text)])
        told.append(Document("index.md", path, language, [section]))
    found = [str(problem) for problem in defaults.problems([Pair("index.md", *told)], project, defaults_of)]
    assert len(found) == 2 * bool(wrong), found
    assert all(wrong in one for one in found)


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ("Con `use_orig_params=True`, el valor por defecto.", "the default of use_orig_params is False, not True"),
        ("`use_orig_params` is `None` by default.", "the default of use_orig_params is False, not None"),
        ("By default `torch.load` reads with `weights_only=False`.", "the default of weights_only is True, not False"),
        ("Con `weights_only=None`, el valor por defecto.", "the default of weights_only is True, not None"),
        ("Por defecto, `use_orig_params` es `False`, y `weights_only` es `True` por defecto.", ""),
        ("With `map_location=0`, the default, which the body may decide; `of_nothing` is `2` by default.", ""),
    ],
)
def test_a_default_that_no_recorded_member_has_is_declared_or_that_of_pytorch(
    tmp_path: Path, told: str, wrong: str
) -> None:
    project = Project(tmp_path)
    project.api.parent.mkdir(parents=True)
    project.api.write_text('{"members": {}}', "utf-8")
    (tmp_path / HISTORY).parent.mkdir()
    (tmp_path / HISTORY).write_text("[{what: torch.load reads with weights_only=True by default}]", "utf-8")
    section = Section("one", 1, "docs/es/index.md", 1, [plain_unit("paragraph", "docs/es/index.md", 1, told)])
    document = Document("index.md", "docs/es/index.md", "es", [section])
    found = [str(problem) for problem in defaults.problems([Pair("index.md", document, None)], project, defaults_of)]
    assert len(found) == bool(wrong), found
    assert all(wrong in one for one in found)
