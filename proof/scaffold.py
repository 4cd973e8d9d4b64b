"""Starts an example: a file that runs, and the include that shows it."""

from __future__ import annotations

from proof.example import ID
from proof.problem import Problem
from proof.project import Project, write_whole

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
