"""The verdict on a tutorial: on what its cells do, and on what is stored of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from proof.content.notebook import recorded_path, tutorial_notebook
from proof.content.tutorial import read
from proof.judge import tutorial_verdict
from proof.project import LANGUAGES, Project
from tests.tutorials import HANGS, NAME, TUTORIAL, Curve, ran


@pytest.fixture
def recorded(curve: Curve) -> Callable[..., str]:
    """Writes the notebooks as they are recorded, some text of the Spanish one replaced; gives what is then found."""
    own, tutorial, found = curve

    def check(before: str = "", after: str = "", source: str = TUTORIAL) -> str:
        for language in LANGUAGES:
            path = recorded_path(own, tutorial, language)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(tutorial_notebook(own, tutorial, language, found[0].outputs), "utf-8")
        path = recorded_path(own, tutorial, "es")
        text = path.read_text("utf-8")
        assert re.search(before, text)
        path.write_text(re.sub(before, after, text, count=1, flags=re.DOTALL), "utf-8")
        now = read(tutorial.path, tutorial.name, source)
        assert tutorial_verdict.problems(own, now, found, "en") == [] or source != TUTORIAL
        return "\n".join(str(problem) for problem in tutorial_verdict.problems(own, now, found, "es"))

    return check


def test_what_is_recorded_is_verified_and_reads_well_anywhere(curve: Curve, recorded: Callable[..., str]) -> None:
    assert recorded() == ""
    own, tutorial, found = curve
    text = recorded_path(own, tutorial, "en").read_text("utf-8")
    document = nbformat.reads(text, as_version=4)
    nbformat.validate(document)
    first, about, cell, drawn, _, solution, raising, _ = document.cells
    assert first.source == "# A curve\n\nHere $y = x^2$ is drawn."
    assert re.fullmatch(r"It needs `matplotlib==[\d.]+`\.", about.source)
    assert cell.source.startswith("import warnings\n\n# Five points.\n")
    printed, warned, value = cell.outputs
    assert printed.text == "[0, 1, 4, 9, 16]\n"
    assert warned.text == 'Cell In[1]:6: UserWarning: quadratic\n  warnings.warn("quadratic")\n'
    assert value.data == {"text/plain": "5"}
    assert drawn.outputs[0].metadata["image/svg+xml"].alt == "A curve that rises."
    assert solution.source.startswith("<details>\n<summary>Solution</summary>\n\nIt is an error.")
    assert raising.metadata == {"jupyter": {"source_hidden": True}, "tags": ["raises-exception"]}
    assert raising.outputs[0].traceback[-1] == 'TypeError: can only concatenate list (not "str") to list'
    assert "/" not in "".join(raising.outputs[0].traceback)
    assert [one.language for one in found] == list(LANGUAGES)
    assert found[0].outputs == found[1].outputs


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (r"9, 16\]\\n", r"9, 17]\\n", "-[0, 1, 4, 9, 17]\n+[0, 1, 4, 9, 16]"),
        (r"UserWarning: quadratic", "UserWarning: cubic", "-Cell In[1]:6: UserWarning: cubic\n+"),
        (r'"5"', '"6"', "cell 1 does not give its recorded outputs"),
        (r'TypeError: can only conc', "TypeError: can not conc", "cell 3 does not give its recorded outputs"),
        (r'"name": "stdout",\s+"output_type": "stream",\s+"text": \[\s+"True\\n"\s+\]', "", "is not a notebook"),
        (r'"outputs": \[\s+\{\s+"name": "stdout",\s+"output_type": "stream",\s+"text": \[\s+"True\\n"\s+\]\s+\}\s+\]',
         '"outputs": []', "recorded: no output; now: stdout"),
        (r'"execution_count": 2', '"execution_count": 7', "cell 2 has the execution count 7"),
        (r'"execution_count": 2', '"execution_count": null', "cell 2 has the execution count None"),
        (r"for x in range\(5\)", "for x in range(6)", "the code of cell 1 is not the code recorded"),
        (r"# Cinco puntos", "# Seis puntos", "the code of cell 1 is not the code recorded"),
        (r"Aquí se dibuja", "Ahí se dibuja", "-    \"Ahí se dibuja"),
        (r"Una curva que sube", "Una curva que baja", "is not what is recorded of it now"),
        (r'"cells"', '"cell"', "not a notebook"),
        (r"stroke=\\\"#2f78d6", r"stroke=\"#c8562a", "of the figure, stroke of <path> differs"),
        (r"<text x=", r"<text fill=\"none\" x=", "of the figure, fill of <text> differs"),
        (r">10.0</text>", ">11.0</text>", "the figure says '11.0', and now '10.0'"),
    ],
)  # fmt: skip
def test_what_is_stored_is_compared(recorded: Callable[..., str], before: str, after: str, said: str) -> None:
    found = recorded(before, after)
    assert said in found or (said == "is not a notebook" and "not a notebook" in found), found
    assert f"make record NOTEBOOK={NAME}" in found


def test_a_tutorial_that_is_not_recorded_is_found(curve: Curve, recorded: Callable[..., str]) -> None:
    own, tutorial, found = curve
    recorded()
    recorded_path(own, tutorial, "es").unlink()
    (problem,) = tutorial_verdict.problems(own, tutorial, found, "es")
    assert "docs/es/tutorials/curve.ipynb is not recorded" in str(problem)


@pytest.fixture
def behaves(project: Project, tmp_path: Path) -> Callable[..., str]:
    """Executes a tutorial whose first code cell is ``body``; gives what is found in what it did."""

    def check(body: str, first: str = "# %%", conditions: int = 1) -> str:
        tutorial, found = ran(project, tmp_path, body, first, conditions)
        return "\n".join(str(problem) for problem in tutorial_verdict.behaviour(tutorial, found))

    return check


DRAW = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2]{})\nplt.show()"
BEHAVIOUR = {
    "healthy": ("x = 1", "", ""),
    "undeclared": (
        "x = 1\nx + '1'",
        "",
        "one.py:14: cell 1: it raises TypeError, and no line of the cell is marked so",
    ),
    "another": ("{}['k']  # raises: TypeError", "", "one.py:13: marked # raises: TypeError, but KeyError is raised"),
    "nothing": ("{}  # raises: TypeError", "", "one.py:13: marked # raises: TypeError, but nothing is raised"),
    "line": ("{}['k']\nx = 1  # raises: KeyError", "", "marked # raises: KeyError, but line 1 of the cell raises it"),
    "hang": (HANGS, "", "cell 1: it did not end within 5 s and was stopped"),
    "exit": ("import os\n\nos._exit(0)", "", "cell 1: it ended its kernel"),
    "address": ("object()", "", "the output holds a memory address"),
    "path": ("import os\n\nos.getcwd()", "", "the output holds a path of the machine"),
    "no alt": (DRAW.format(""), "", "cell 1 shows a figure and does not say what is to be seen"),
    "no figure": ("x = 1", ' alt-es="Uno." alt-en="One."', "cell 1 says what is to be seen, and shows no figure"),
    "pale": (DRAW.format(", color='yellow'"), ' alt-es="Uno." alt-en="One."', "#ffff00 is not legible in both schemes"),
    "network": (
        "import urllib.request\n\nurllib.request.urlopen('http://docs.test/')  # raises: URLError",
        "",
        "",
    ),
}


@pytest.mark.parametrize("name", BEHAVIOUR)
def test_what_a_cell_does_is_judged(behaves: Callable[..., str], name: str) -> None:
    body, figure_said, said = BEHAVIOUR[name]
    found = behaves(body, "# %%" + figure_said)
    assert said in found
    assert bool(said) == bool(found), found


@pytest.mark.parametrize("body", ["list({'a', 'b', 'c', 'd', 'e', 'f'})", "import os\n\nos.environ['OMP_NUM_THREADS']"])
def test_an_output_that_depends_on_the_conditions_is_found(behaves: Callable[..., str], body: str) -> None:
    assert "two runs of it differ: it depends on PYTHONHASHSEED, the number of threads" in behaves(body, conditions=2)
