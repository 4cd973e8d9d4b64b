"""An example as a Jupyter notebook, in the form of nbformat 4.5: what it is, and its code in one cell."""

from __future__ import annotations

import json

from proof.example import Example
from proof.project import Project


def notebook(project: Project, example: Example, language: str) -> str:
    """The text of the notebook of ``example``, with its comments in ``language`` and without outputs.

    Its code cell is the code that is shown and run. One that ends in an exception says so in its tags, so that what
    executes notebooks goes on.
    """
    words = project.strings["notebook"][language].format(id=example.id, torch=project.torch_pin)
    tags = {"tags": ["raises-exception"]} if example.raises else {}
    cells = [
        {"cell_type": "markdown", "id": "about", "metadata": {}, "source": words},
        {
            "cell_type": "code",
            "id": "example",
            "metadata": tags,
            "execution_count": None,
            "outputs": [],
            "source": example.code(language).removesuffix("\n"),
        },
    ]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    whole = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
