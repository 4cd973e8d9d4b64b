"""A small repository under git in which there is something to mutate for every kind of mutation."""

from __future__ import annotations

import re
import subprocess

import pytest

from proof.project import Project
from tests.small import SmallSite, include

SAYS = "El índice de una lista no pasa de los que tiene y es uno de sus números"
BODY = f"""
Si `requires_grad` es `True` por defecto.

{include("topic/name")}
## Uno {{ #one }}

Desde PyTorch 2.5 da `ValueError` con 12 (`torch/nn/init.py`). {SAYS}.

{include("topic/other")}
## Dos {{ #two }}

Como `torch/nn/parameter.py`.

## Tres {{ #three }}

{include("topic/third")}
"""
IN_ENGLISH = {"por defecto": "by default", "Desde": "Since"}
FILES = {
    "snippets/topic/name.py": "model = 3\nprint(model)\n",
    "snippets/topic/name.out": "3\n",
    "snippets/topic/other.py": "weight = 12\n[].index(weight)  # raises: ValueError\n",
    "snippets/topic/other.out": 'Traceback (most recent call last):\n  File "other.py", line 2, in <module>\n'
    "    [].index(weight)\nValueError: 12 is not in list\n",
    "snippets/topic/third.py": "print(7)\n",
    "snippets/topic/third.out": "7\n",
    "data/declared/history.yml": '[{version: "2.1", what: another}]\n',
    "tests/parts.yml": "mutations: {pages: [], examples: []}\n",
}


@pytest.fixture
def mutable(small_site: SmallSite) -> Project:
    english = re.sub("|".join(IN_ENGLISH), lambda found: IN_ENGLISH[found[0]], BODY)
    project = small_site(BODY, english, files=FILES)
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    return project
