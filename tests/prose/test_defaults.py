"""A default that prose tells is that of the member."""

from __future__ import annotations

import json

import pytest

from proof.prose import defaults
from proof.prose.languages.documents import pairs
from tests.small import SmallSite

TOLD = """Con `flag=True`, el valor por defecto, uno. Por defecto, `0`.

El argumento `flag` de `first` es `True` por defecto.

Con `other=1`, el valor por defecto. `flag` (`bool`, por defecto `True`).

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
    found = [str(problem) for problem in defaults.problems(pairs(project), project)]
    assert len(found) == bool(message), found
    assert all("docs/en" in one and message in one for one in found)
