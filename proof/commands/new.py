"""Starts an example, which is a file that runs and the include that shows it; or a tutorial."""

from __future__ import annotations

import argparse
import difflib
import re
from dataclasses import dataclass

from proof.content import example, tutorial
from proof.files import write_whole
from proof.problem import Problem
from proof.project import Project


@dataclass(frozen=True)
class Kind:
    """What can be started: the file that is written of it, and what to do with it next; NAME is its name."""

    noun: str
    folder: str
    pattern: re.Pattern[str]
    called: str
    variable: str  # of the Makefile
    sample: str
    template: str
    show: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("example", nargs="?", default="", help="topic/name")
    parser.add_argument("--notebook", default="", help="a tutorial, by its file's name")
    parser.set_defaults(run=run)


def run(project: Project, chosen: argparse.Namespace) -> int:
    kind, name = (TUTORIAL, chosen.notebook) if chosen.notebook else (EXAMPLE, chosen.example)
    print(scaffold(project, kind, name))
    return 0


def scaffold(project: Project, kind: Kind, name: str) -> str:
    """Write the file of what is called ``name`` and return what to do next; `Problem` if it exists or is misnamed."""
    path = project.root / kind.folder / f"{name}.py"
    shown, record = project.name(path), f"make record {kind.variable}={name}"
    if not kind.pattern.fullmatch(name):
        raise Problem(shown, None, kind.called, f"make new {kind.variable}={kind.sample}")
    if near := _misspelt(project, kind, name):
        meant = f"make new {kind.variable}={near}/{path.stem}"
        insist = f"{meant}; or, if it is a new topic: mkdir {project.name(path.parent)}, and repeat the command"
        raise Problem(shown, None, f"there is no topic {path.parent.name}, and there is {near}", insist)
    if path.exists():
        raise Problem(shown, None, f"this {kind.noun} exists already", f"edit it, then {record}")
    write_whole(path, kind.template.replace("ID", name.replace("_", "-")))
    return f"""Wrote {shown}. Next:

1. Edit it. Its rules are in CONTRIBUTING.md, and in Spanish in CONTRIBUTING.es.md.
2. {record}
3. {kind.show.replace("NAME", name)}
4. make next says what is still to do, until nothing is."""


def _misspelt(project: Project, kind: Kind, name: str) -> str:
    """The topic that was meant, where ``name`` is of one that is not there and is spelt almost like it."""
    topic = name.partition("/")[0]
    topics = {one.partition("/")[0] for one in project.example_ids()}
    if "/" not in name or (project.root / kind.folder / topic).exists():
        return ""
    return next(iter(difflib.get_close_matches(topic, sorted(topics), n=1, cutoff=0.8)), "")


_EXAMPLE = f"""import torch
from torch import nn

# es: {example.PLACEHOLDER["es"]}
# en: {example.PLACEHOLDER["en"]}
parameter = nn.Parameter(torch.tensor([1.0, 2.0]))
print(parameter)
"""


_TUTORIAL = f"""# ---
# title:
#   es: {tutorial.PLACEHOLDER["es"]}
#   en: {tutorial.PLACEHOLDER["en"]}
# description:
#   es: Di en una frase qué se aprende.
#   en: Say in a sentence what is learned.
# ---

# %% [markdown] lang="es"
# # {tutorial.PLACEHOLDER["es"]} {{ #ID }}
#
# Di qué habrá al final.

# %% [markdown] lang="en"
# # {tutorial.PLACEHOLDER["en"]} {{ #ID }}
#
# Say what there will be at the end.

# %%
import torch
from torch import nn

parameter = nn.Parameter(torch.tensor([1.0, 2.0]))
parameter

# %% [markdown] lang="es"
# ## Mirar los valores {{ #look }}
#
# Di qué se ve.

# %% [markdown] lang="en"
# ## Look at the values {{ #look }}
#
# Say what is seen.

# %% alt-es="Dos valores: 1 y 2." alt-en="Two values: 1 and 2."
import matplotlib.pyplot as plt

plt.plot(parameter.detach(), "o")
plt.show()

# %% [markdown] lang="es"
# ## Ejercicio {{ #exercise }}
#
# Pide algo que se hace con lo de arriba.

# %% [markdown] lang="en"
# ## Exercise {{ #exercise }}
#
# Ask for something that is done with what is above.

# %% tags=["solution"]
print(parameter.sum().item())

# %% [markdown] lang="es"
# ## Comprobar {{ #check }}
#
# Di cómo se ve que todo ha funcionado.

# %% [markdown] lang="en"
# ## Check {{ #check }}
#
# Say how it is seen that everything worked.

# %%
print(parameter.sum().item() == 3.0)
"""


EXAMPLE = Kind(
    noun="example",
    folder="snippets",
    pattern=example.ID,
    called=example.CALLED,
    variable="EXAMPLE",
    sample="topic/name",
    template=_EXAMPLE,
    show="""Paste this into the same section of a page of docs/es and of docs/en:

```python
--8<-- "NAME.py"
```
""",
)
TUTORIAL = Kind(
    noun="tutorial",
    folder="notebooks",
    pattern=tutorial.NAME,
    called=tutorial.CALLED,
    variable="NOTEBOOK",
    sample="name",
    template=_TUTORIAL,
    show="Add tutorials/NAME.ipynb to the nav of mkdocs.yml.",
)
