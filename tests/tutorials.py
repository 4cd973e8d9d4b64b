"""Tutorials to execute: a whole one, executed and recorded once, and one whose first cell a test gives."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from proof.content.notebook import tutorial_notebook
from proof.content.tutorial import Tutorial, load, read
from proof.judge import tutorial_verdict
from proof.project import LANGUAGES, Project
from proof.run.kernel import Execution, execute, executions
from proof.run.runner import CONDITIONS, TIME_LIMIT
from tests.small import SmallSite

TUTORIAL = """# ---
# title:
#   es: Una curva
#   en: A curve
# description:
#   es: Dibuja una curva.
#   en: Draw a curve.
# ---

# %% [markdown] lang="es"
# # Una curva { #curve }
#
# Aquí se dibuja $y = x^2$.

# %% [markdown] lang="en"
# # A curve { #curve }
#
# Here $y = x^2$ is drawn.

# %%
import warnings

# es: Cinco puntos.
# en: Five points.
values = [x**2 for x in range(5)]
print(values)
warnings.warn("quadratic")
len(values)

# %% alt-es="Una curva que sube." alt-en="A curve that rises."
import matplotlib.pyplot as plt

plt.plot(values, label="$y$")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# ## Ejercicio { #exercise }
#
# Suma un texto.

# %% [markdown] lang="en"
# ## Exercise { #exercise }
#
# Add a text.

# %% [markdown] lang="es" tags=["solution"]
# Es un error.

# %% [markdown] lang="en" tags=["solution"]
# It is an error.

# %% tags=["solution"]
values + "1"  # raises: TypeError

# %%
print(values[-1] == 16)
"""
NAME = "curve"


def parsed(source: str) -> Tutorial:
    return read(Path(f"{NAME}.py"), f"notebooks/{NAME}.py", source)


class Curve(NamedTuple):
    """A repository of one tutorial, the tutorial, and what its two executions were."""

    project: Project
    tutorial: Tutorial
    executions: list[Execution]


@pytest.fixture(scope="session")
def curve(tmp_path_factory: pytest.TempPathFactory, project: Project) -> Curve:
    root = tmp_path_factory.mktemp("tutorial")
    (root / "notebooks").mkdir()
    (root / "notebooks" / f"{NAME}.py").write_text(TUTORIAL, "utf-8")
    for name in ("i18n", "requirements"):
        (root / name).symlink_to(project.root / name)
    own = Project(root)
    tutorial = load(own, NAME)
    found = [future.result() for future in executions(own, [tutorial])[0]]
    assert tutorial_verdict.behaviour(tutorial, found) == []
    return Curve(own, tutorial, found)


@pytest.fixture
def site_of_one(curve: Curve, small_site: SmallSite) -> Project:
    """A repository of one page, which links to the tutorial, and of the tutorial with its notebooks."""
    project, tutorial, (first, _) = curve
    files = {
        f"docs/{language}/{tutorial.id}.ipynb": tutorial_notebook(project, tutorial, language, first.outputs)
        for language in LANGUAGES
    }
    return small_site(f"[Una](tutorials/{NAME}.ipynb#exercise)", files={f"notebooks/{NAME}.py": TUTORIAL, **files})


CELL = """# ---
# title: {es: Uno, en: One}
# description: {es: Uno., en: One.}
# ---

# %% [markdown] lang="es"
# # Uno { #one }

# %% [markdown] lang="en"
# # One { #one }

# %% tags=["solution"]
BODY

# %%
print(1)
"""


HANGS = "while True:\n    pass"


def ran(
    project: Project, folder: Path, body: str, first: str = "# %%", conditions: int = 1
) -> tuple[Tutorial, list[Execution]]:
    """A tutorial whose first code cell, begun by ``first``, is ``body``, and its executions."""
    limit = 5 if body == HANGS else TIME_LIMIT
    source = CELL.replace("BODY", body).replace('# %% tags=["solution"]', first + ' tags=["solution"]')
    tutorial = read(folder / "one.py", "notebooks/one.py", source)
    with ThreadPoolExecutor(1) as thread:  # a browser that another test has open has the loop of this one
        futures = [thread.submit(execute, project, tutorial, "es", one, limit) for one in CONDITIONS[:conditions]]
        return tutorial, [future.result() for future in futures]
