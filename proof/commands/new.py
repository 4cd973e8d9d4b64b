"""Starts an example, which is a file that runs and the include that shows it; or a tutorial."""

from __future__ import annotations

from proof.content.example import ID
from proof.content.tutorial import NAME
from proof.files import write_whole
from proof.problem import Problem
from proof.project import Project

TEMPLATE = """import torch
from torch import nn

# es: Di aquí lo que el lector tiene que ver.
# en: Say here what the reader has to see.
parameter = nn.Parameter(torch.tensor([1.0, 2.0]))
print(parameter)
"""


def scaffold(project: Project, example_id: str) -> str:
    """Write ``snippets/<example_id>.py`` and return what to do next; `Problem` if it exists or is misnamed."""
    path = project.snippets / f"{example_id}.py"
    name = project.name(path)
    if not ID.fullmatch(example_id):
        message = "an example is called topic/name, in lower case letters, digits and _"
        raise Problem(name, None, message, "make new EXAMPLE=topic/name")
    if path.exists():
        raise Problem(name, None, "this example exists already", f"edit it, then make record EXAMPLE={example_id}")
    write_whole(path, TEMPLATE)
    return f"""Wrote {name}. Next:

1. Edit it. Its rules are in CONTRIBUTING.md.
2. make record EXAMPLE={example_id}
3. Paste this into the same section of a page of docs/es and of docs/en:

```python
--8<-- "{example_id}.py"
```

4. make agree
5. make test"""


TUTORIAL = """# ---
# title:
#   es: Di aquí qué se construye
#   en: Say here what is built
# description:
#   es: Di en una frase qué se aprende.
#   en: Say in a sentence what is learned.
# ---

# %% [markdown] lang="es"
# # Di aquí qué se construye {{ #{id} }}
#
# Di qué habrá al final.

# %% [markdown] lang="en"
# # Say here what is built {{ #{id} }}
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


def scaffold_tutorial(project: Project, name: str) -> str:
    """Write ``notebooks/<name>.py`` and return what to do next; `Problem` if it exists or is misnamed."""
    path = project.notebooks / f"{name}.py"
    shown = project.name(path)
    if not NAME.fullmatch(name):
        message = "a tutorial is called in lower case letters, digits and _"
        raise Problem(shown, None, message, "make new NOTEBOOK=name")
    if path.exists():
        raise Problem(shown, None, "this tutorial exists already", f"edit it, then make record NOTEBOOK={name}")
    write_whole(path, TUTORIAL.format(id=name.replace("_", "-")))
    return f"""Wrote {shown}. Next:

1. Edit it. Its rules are in CONTRIBUTING.md.
2. make record NOTEBOOK={name}
3. Add tutorials/{name}.ipynb to the nav of mkdocs.yml.
4. make agree
5. make test"""
