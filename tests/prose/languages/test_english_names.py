"""The names in examples are English."""

from __future__ import annotations

import pytest

from proof.project import Project
from proof.prose.languages import english_names
from tests.small import SmallSite


def test_no_example_has_a_spanish_name(project: Project) -> None:
    found = [str(problem) for problem in english_names.problems(project)]
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("print('weight', 'requires_grad', 'all but the last', 'Adam AdamW SGD ASGD Rprop RMSprop Muon')\n", ""),
        ("print('el módulo')\n", "its code says módulo, which is Spanish"),
        ("print(f'capas: {1}')\n", "its code says capas, which is Spanish"),
        (
            "print('the weight is one of the parameters')\n",
            "its code says a sentence: the weight is one of the parameters",
        ),
    ],
)
def test_code_that_prints_sentences_or_spanish_is_found(small_site: SmallSite, code: str, said: str) -> None:
    project = small_site("Texto.", files={"snippets/topic/name.py": code})
    found = [str(problem).split("\n")[0] for problem in english_names.problems(project)]
    assert found == ([f"snippets/topic/name.py:1: {said}"] if said else [])


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("layer, named_params, dX, optimizer, cpu, idx = range(6)\n", ""),
        ("capa = 1\n", "capa"),
        ("module_nombre = 1\n", "module_nombre"),
        ("layer.bufer = 1\n", "bufer"),
        ("parametros = []\n", "parametros"),
        ("def reset(modulo):\n    return modulo\n", "modulo"),
        ("def forward(peso):\n    return peso\n", "peso"),
        ("class Modelo:\n    pass\n", "Modelo"),
        ("print(capa)\n", ""),
    ],
)
def test_a_name_that_is_not_english_is_found(small_site: SmallSite, code: str, name: str) -> None:
    files = {"snippets/topic/broken.py": "capa = (\n", "snippets/topic/name.py": f"import torch\n\n{code}"}
    project = small_site("Texto.", files=files)
    found = [str(problem).split("\n")[0] for problem in english_names.problems(project)]
    assert found == ([f"snippets/topic/name.py:3: a Spanish name: {name}"] if name else [])
