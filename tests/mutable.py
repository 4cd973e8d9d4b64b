"""A small repository under git in which there is something to mutate for every kind of mutation."""

from __future__ import annotations

import subprocess

import pytest

from proof.project import Project
from tests.small import SmallSite, include

BODY = f"""
Si `requires_grad` es `True` por defecto.

{include("topic/name")}
{include("topic/other")}
"""
FILES = {
    "snippets/topic/name.py": "model = 3\nprint(model)\n",
    "snippets/topic/name.out": "3\n",
    "snippets/topic/other.py": "weight = 12\n[].index(weight)  # raises: ValueError\n",
    "snippets/topic/other.out": 'Traceback (most recent call last):\n  File "other.py", line 2, in <module>\n'
    "    [].index(weight)\nValueError: 12 is not in list\n",
    "tests/parts.yml": "mutations: {pages: [], examples: []}\n",
}


@pytest.fixture
def mutable(small_site: SmallSite) -> Project:
    project = small_site(BODY, BODY.replace("por defecto", "by default"), files=FILES)
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    return project
