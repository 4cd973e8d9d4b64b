"""Tutorials: their source, what their cells do, what is stored of it, and their pages."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from conftest import Served, SmallSite, build, copied, python
from playwright.sync_api import Browser

from proof.audit import built, problems
from proof.content import figure
from proof.content.notebook import recorded_outputs, recorded_path, tutorial_notebook
from proof.content.tutorial import FOLDER, Tutorial, load, read
from proof.judge import tutorial_verdict
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.ledger import Ledger
from proof.run.kernel import Execution, execute, executions
from proof.run.runner import CONDITIONS
from proof.site.assistants import markdown_of_tutorial
from proof.site.view import View

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


@pytest.mark.parametrize(
    ("before", "after", "line", "said"),
    [
        ("#   en: A curve\n", "", 1, "its head does not say 'en'"),
        ("# ---\n", "", 1, "it does not begin with its title"),
        (
            '# %% [markdown] lang="en"\n# # A',
            '# %%\n# es: A\n# en: A\n# %% [markdown] lang="en"\n# # A',
            10,
            "right after",
        ),
        (
            '# %% [markdown] lang="es"\n# ## Ej',
            '# %% [markdown] lang="en"\n# ## Ej',
            37,
            'no cell lang="es" right before',
        ),
        ('lang="en" tags=["solution"]', 'lang="en"', 50, "different tags"),
        ('lang="en" tags=["solution"]', 'lang="en" tags=["hidden"]', 50, "the only tag is solution"),
        ('# %% [markdown] lang="es"\n# # ', "# %% [markdown]\n# # ", 10, "prose has its language on its line"),
        ("# ## Exercise { #exercise }", "# ## Exercise", 42, "a heading ends in its English id"),
        ("# ## Exercise", "# # Exercise", 42, "and no other, begins with the heading of the page"),
        ("# Add a text.", "# ```python\n# 1 + 1\n# ```", 45, "prose has a code fence"),
        ("# Add a text.", "# <b>Add</b>", 45, "prose has raw HTML"),
        ("# en: Five points.\n", "", 23, "this # es: comment has no # en: pair"),
        ("print(values)\n", "print(values)  # five\n", 26, "unknown comment '# five'"),
        ("print(values)\n", "!ls\n", 26, "not Python"),
        ("print(values)\n", f"print({'1' * 80})\n", 26, "longer than 76 columns"),
        ("print(values)\n", "print(values)  # (1)!\n", 20, "no annotations"),
        (' alt-en="A curve that rises."', "", 30, "in both languages, alt-es and alt-en"),
        (' alt-en="A curve that rises."', ' alt-fr="Une courbe"', 30, "the cell's line says alt-fr"),
        (' tags=["solution"]', "", 1, "it has no exercise with its solution"),
        ("\n# %%\nprint(values[-1] == 16)\n", "", None, ""),
    ],
)
def test_a_source_that_breaks_a_rule_is_refused(before: str, after: str, line: int | None, said: str) -> None:
    assert before in TUTORIAL
    source = TUTORIAL.replace(before, after)
    if not said:
        source += '\n# %% [markdown] lang="es"\n# Fin.\n\n# %% [markdown] lang="en"\n# End.\n'
        line, said = 1, "its last cell is no code"
    with pytest.raises(Problem) as found:
        parsed(source)
    assert said in str(found.value)
    assert found.value.line == line
    assert f"make record NOTEBOOK={NAME}" in found.value.fix or "edit" in found.value.fix or "write" in found.value.fix


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, project: Project) -> tuple[Project, Tutorial, list[Execution]]:
    """A repository of one tutorial, executed and recorded; what its two executions were."""
    root = tmp_path_factory.mktemp("tutorial")
    (root / "notebooks").mkdir()
    (root / "notebooks" / f"{NAME}.py").write_text(TUTORIAL, "utf-8")
    for name in ("i18n", "requirements"):
        (root / name).symlink_to(project.root / name)
    own = Project(root)
    tutorial = load(own, NAME)
    found = [future.result() for future in executions(own, [tutorial])[0]]
    assert tutorial_verdict.behaviour(tutorial, found) == []
    return own, tutorial, found


@pytest.fixture
def recorded(whole: tuple[Project, Tutorial, list[Execution]]) -> Callable[..., str]:
    """Writes the notebooks as they are recorded, some text of the Spanish one replaced; gives what is then found."""
    own, tutorial, found = whole

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


def test_what_is_recorded_is_verified_and_reads_well_anywhere(
    whole: tuple[Project, Tutorial, list[Execution]], recorded: Callable[..., str]
) -> None:
    assert recorded() == ""
    own, tutorial, found = whole
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


def test_a_tutorial_that_is_not_recorded_is_found(
    whole: tuple[Project, Tutorial, list[Execution]], recorded: Callable[..., str]
) -> None:
    own, tutorial, found = whole
    recorded()
    recorded_path(own, tutorial, "es").unlink()
    (problem,) = tutorial_verdict.problems(own, tutorial, found, "es")
    assert "docs/es/tutorials/curve.ipynb is not recorded" in str(problem)


def test_a_curve_that_changed_is_found(whole: tuple[Project, Tutorial, list[Execution]]) -> None:
    """By more than a tenth of the width of its line; less is what another machine may round otherwise."""
    svg = whole[2][0].outputs[1][0]["data"]["image/svg+xml"]
    point = re.search(r'(?<=d="M )([\d.]+) ([\d.]+)(?=( L [\d.]+ [\d.]+){4}" clip-path)', svg)
    assert point

    def moved(by: float) -> str:
        x, y = (float(one) for one in point.groups()[:2])
        return svg[: point.start()] + f"{x} {y + by:.1f}" + svg[point.end() :]

    assert figure.difference(svg, svg) is None
    assert figure.difference(svg, moved(0.1)) is None
    assert "d of <path> differs" in (figure.difference(svg, moved(0.3)) or "")
    assert "d of <path> differs" in (figure.difference(svg, moved(-20)) or "")
    without = re.sub(r"<path [^>]*clip-path[^>]* />\n", "", svg)
    assert "elements" in (figure.difference(svg, without) or "")
    assert list(figure.illegible(svg)) == []
    assert list(figure.illegible(svg.replace("#2f78d6", "#ffee00"))) == ["#ffee00"]


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


@pytest.fixture
def behaves(project: Project, tmp_path: Path) -> Callable[..., str]:
    """Executes a tutorial whose first code cell is ``body``; gives what is found in what it did."""

    def check(body: str, first: str = "# %%", conditions: int = 1) -> str:
        source = CELL.replace("BODY", body).replace('# %% tags=["solution"]', first + ' tags=["solution"]')
        tutorial = read(tmp_path / "one.py", "notebooks/one.py", source)
        with ThreadPoolExecutor(1) as thread:  # a browser that another test has open has the loop of this one
            futures = [thread.submit(execute, project, tutorial, "es", one, 5) for one in CONDITIONS[:conditions]]
            ran = [future.result() for future in futures]
        return "\n".join(str(problem) for problem in tutorial_verdict.behaviour(tutorial, ran))

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
    "hang": ("while True:\n    pass", "", "cell 1: it did not end within 5 s and was stopped"),
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


def test_nothing_of_one_tutorial_reaches_another(behaves: Callable[..., str]) -> None:
    leaving = "import builtins\nimport os\nfrom pathlib import Path\n\nbuiltins.left = 1\nos.environ['LEFT'] = '1'\n"
    leaving += "Path('left.txt').write_text('1')"
    looking = "import builtins\nimport os\nfrom pathlib import Path\n\nassert not hasattr(builtins, 'left')\n"
    looking += "assert 'LEFT' not in os.environ\nassert not list(Path.cwd().iterdir())"
    assert behaves(leaving) == ""
    assert behaves(looking) == ""
    assert "it raises AssertionError" in behaves(looking.replace("not list", "list"))


def files(project: Project, tutorial: Tutorial, found: list[Execution]) -> dict[str, str]:
    """What a repository with the tutorial has: its source and its notebooks."""
    notebooks = {
        f"docs/{language}/{tutorial.id}.ipynb": tutorial_notebook(project, tutorial, language, found[0].outputs)
        for language in LANGUAGES
    }
    return {f"notebooks/{NAME}.py": TUTORIAL, **notebooks}


@pytest.fixture
def site_of_one(whole: tuple[Project, Tutorial, list[Execution]], small_site: SmallSite) -> Project:
    return small_site(f"[Una]({'tutorials'}/{NAME}.ipynb#exercise)", files=files(*whole))


def test_the_suite_executes_a_tutorial_and_keeps_its_verdict(site_of_one: Project) -> None:
    project = site_of_one
    said = python(project, "-m", "pytest", "notebooks", "-v").stdout
    assert f"notebooks/{NAME}.py::es PASSED" in said, said
    assert "2 passed" in said
    path = recorded_path(project, load(project, NAME), "en")
    path.write_text(path.read_text("utf-8").replace("16]", "17]"), "utf-8")
    said = python(project, "-m", "pytest", f"notebooks/{NAME}.py").stdout
    assert f"FAILED notebooks/{NAME}.py::en" in said
    assert "1 failed, 1 passed" in said
    assert f"notebooks/{NAME}.py:20: cell 1 does not give its recorded outputs\n--- recorded" in said
    ledger = json.loads(project.ledger.read_text("utf-8"))
    outcomes = {(entry["id"], entry["language"]): entry["outcome"] for entry in ledger["examples"]}
    assert outcomes == {(f"tutorials/{NAME}", "es"): "passed", (f"tutorials/{NAME}", "en"): "failed"}

    said = python(project, "-m", "proof", "record", "--notebook", NAME).stdout
    assert "written: docs/en/tutorials/curve.ipynb" in said
    assert "1 tutorials run, 1 changed, 0 refused" in said
    assert "16]" in path.read_text("utf-8")


def test_new_starts_a_tutorial_that_can_be_recorded(small_site: SmallSite) -> None:
    project = small_site("Texto.")
    assert "make record NOTEBOOK=fresh" in python(project, "-m", "proof", "new", "--notebook", "fresh").stdout
    said = python(project, "-m", "proof", "record", "--notebook", "fresh").stdout
    assert "1 tutorials run, 1 changed, 0 refused" in said, said
    assert "this tutorial exists already" in python(project, "-m", "proof", "new", "--notebook", "fresh").stdout
    assert "lower case letters" in python(project, "-m", "proof", "new", "--notebook", "../x").stdout


def ledger_of(project: Project) -> Ledger:
    """A ledger that says the tutorial passed, as the suite leaves it."""
    from proof.content.example import sha256
    from proof.content.notebook import outputs_text
    from proof.records.ledger import Entry, Environment

    ledger = Ledger(Environment("2.13.0", "3.11", "test"))
    tutorial = load(project, NAME)
    for language in LANGUAGES:
        output = sha256(outputs_text(recorded_outputs(project, tutorial, language)))
        code = sha256(tutorial.code(language))
        ledger.entries[tutorial.id, language] = Entry(tutorial.id, language, code, output, [], "passed", 0.1, 1)
    return ledger


def test_the_page_shows_what_ran_and_what_is_written_now(site_of_one: Project, tmp_path: Path) -> None:
    project, site = site_of_one, tmp_path / "out"
    ledger = ledger_of(project)
    ledger.write(project.ledger)
    source = project.notebooks / f"{NAME}.py"
    source.write_text(TUTORIAL.replace("Here $y", "Now $y"), "utf-8")  # prose alone: nothing is executed
    assert not build(project, site, "--strict")
    assert [str(one) for one in problems(project, site, ledger)] == []
    html = built(site, "en", f"tutorials/{NAME}").read_text("utf-8")
    page = BeautifulSoup(html, "html.parser")
    assert page.find("h1").get_text().startswith("A curve")
    assert "Now" in page.find("h1").find_next("p").get_text()
    assert page.find("math")["alttext"] == "y = x^2"
    assert page.find(class_="example-provenance")["data-verified"] == "true"
    assert page.find("details", class_="solution").find("summary").get_text() == "Solution"
    assert page.find("details").find(attrs={"data-example": f"tutorials/{NAME}/3"})
    drawn = page.select_one("figure svg")
    assert drawn["aria-label"] == "A curve that rises."
    assert drawn["role"] == "img"
    assert not page.select("[style], article style, article script"), "the policy refuses styles in elements"
    assert "http://www.w3.org" in str(drawn)
    assert len(html) < 100_000
    notebook = json.loads((site / f"en/tutorials/{NAME}/{NAME}.ipynb").read_text("utf-8"))
    assert "Now $y" in "".join(notebook["cells"][0]["source"])
    index = json.loads((site / "en/search/search_index.json").read_text("utf-8"))["docs"]
    sections = {entry["location"]: entry for entry in index if entry["location"].startswith("tutorials/")}
    assert f"tutorials/{NAME}/#exercise" in sections
    assert "¶" not in json.dumps(sections, ensure_ascii=False)
    assert "Add a text." in sections[f"tutorials/{NAME}/#exercise"]["text"]
    markdown = (site / f"en/tutorials/{NAME}/index.md").read_text("utf-8")
    assert "```python\nimport warnings" in markdown
    assert "```text\n[0, 1, 4, 9, 16]\n```" in markdown

    for before, after in (
        ("<samp>[0, 1,", "<samp>[0, 2,"),
        ('<span class="mi">16</span>', '<span class="mi">17</span>'),
        ('stroke="#2f78d6"', 'stroke="#c8562a"'),
        ("</svg></figure>", '</svg><svg role="img"></svg></figure>'),
        ("</samp></pre></div>", "</samp></pre></div><pre>more</pre>"),
    ):
        assert before in html, before
        built(site, "en", f"tutorials/{NAME}").write_text(html.replace(before, after, 1), "utf-8")
        found = "\n".join(str(one) for one in problems(project, site, ledger))
        assert f"notebooks/{NAME}.py: its page in en shows as" in found, before

    source.write_text(TUTORIAL.replace("range(5)", "range(6)"), "utf-8")
    build(project, site)
    page = BeautifulSoup(built(site, "es", f"tutorials/{NAME}").read_text("utf-8"), "html.parser")
    assert page.find(class_="example-provenance")["data-verified"] == "false"
    assert page.find(class_="example-provenance").get_text().startswith("No verificado en esta compilación")
    assert not page.select(".example-output")
    assert "the ledger says stale" in "\n".join(str(one) for one in problems(project, site, ledger))
    source.write_text(TUTORIAL.replace("# en: Five points.\n", ""), "utf-8")
    assert "has no # en: pair" in build(project, site, "--strict")
    build(project, site)
    assert "has no # en: pair" in built(site, "en", f"tutorials/{NAME}").read_text("utf-8"), "its page says so"


def test_a_notebook_without_its_source_is_found(site_of_one: Project, tmp_path: Path) -> None:
    (site_of_one.root / "docs/es/tutorials/other.ipynb").write_text("{}", "utf-8")
    assert "docs/es/tutorials/other.ipynb: a notebook without its source" in build(
        site_of_one, tmp_path / "out", "--strict"
    )
    build(site_of_one, tmp_path / "out")
    found = "\n".join(str(one) for one in problems(site_of_one, tmp_path / "out", ledger_of(site_of_one)))
    assert "docs/es/tutorials/other.ipynb: a notebook without its source" in found


# The tutorials of this site.


def test_there_are_five_tutorials_in_the_navigation(project: Project) -> None:
    names = project.notebook_names()
    assert len(names) >= 5
    text = (project.root / "mkdocs.yml").read_text("utf-8")
    assert [name for name in names if f"- {FOLDER}/{name}.ipynb" not in text] == []


def test_each_tutorial_can_be_taken_away(project: Project, site: Path) -> None:
    """Its notebook in the reader's language, which is the one recorded, and in Colab."""
    for name in project.notebook_names():
        tutorial = load(project, name)
        for language in LANGUAGES:
            page = built(site, language, tutorial.id)
            html = BeautifulSoup(page.read_text("utf-8"), "html.parser")
            line = html.find(class_="example-provenance")
            download, colab = line.find_all("a")
            assert download.has_attr("download")
            text = (page.parent / download["href"]).read_text("utf-8")
            assert text == recorded_path(project, tutorial, language).read_text("utf-8")
            own = "" if language == LANGUAGES[0] else f"{language}/"
            assert colab["href"].endswith(f"/us/site/blob/published/{own}{tutorial.id}/{name}.ipynb")
            assert line["data-verified"] == "true"
            assert f"/edit/main/notebooks/{name}.py" in html.find("a", rel="edit")["href"]


def test_each_tutorial_is_light_and_copies_what_ran(project: Project, served: Served, site: Path) -> None:
    """A tutorial weighs at most 110 KB more than a page of text, and brings no styles or scripts of its own."""
    for language in LANGUAGES:
        prefix = "" if language == LANGUAGES[0] else f"{language}/"
        for name in project.notebook_names():
            tutorial = load(project, name)
            html = built(site, language, tutorial.id).read_bytes()
            text = built(site, language, "about/glossary").read_bytes()
            assert len(gzip.compress(html)) - len(gzip.compress(text)) < 110_000
            page = BeautifulSoup(html, "html.parser")
            assert not page.select("article style, article script, article [style]")
            assert _assets(page) == _assets(BeautifulSoup(text, "html.parser"))
            served.page.goto(f"{served.address}{prefix}{tutorial.id}/")
            served.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
            assert copied(served.page) == [cell.example.code(language).rstrip("\n") for cell in tutorial.codes]
            served.page.wait_for_selector(f"button[title='{COPY_LABEL[language]}']")


COPY_LABEL = {"es": "Copiar al portapapeles", "en": "Copy to clipboard"}  # the theme's


def _assets(page: BeautifulSoup) -> set[str]:
    """The names of the scripts and styles that a page asks for."""
    tags = [tag.get("src") or tag.get("href") for tag in page.select("script[src], link[rel=stylesheet]")]
    return {str(address).rpartition("/")[2] for address in tags}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_markdown_for_assistants_folds_each_solution(project: Project, language: str) -> None:
    tutorial = parsed(TUTORIAL)
    text = markdown_of_tutorial(View(project, language), tutorial)
    summary = project.strings["solution"][language]
    before, _, folded = text.partition(f"<details>\n<summary>{summary}</summary>\n\n")
    folded, _, after = folded.partition("\n\n</details>\n\n")
    codes = [cell.example.code(language) for cell in tutorial.codes]
    for part, shown in ((before, codes[:2]), (folded, codes[2:3]), (after, codes[3:])):
        assert [code for code in codes if f"```python\n{code}```" in part] == shown


def test_a_solution_opens_without_javascript(project: Project, chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, java_script_enabled=False)
    try:
        for name in project.notebook_names():
            served.page.goto(f"{served.address}{FOLDER}/{name}/")
            solution = served.page.locator("details.solution").first
            inside = solution.locator(":scope > :not(summary)").first
            assert not inside.is_visible()
            solution.locator("summary").click()
            assert inside.is_visible()
    finally:
        served.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_are_legible_in_both_schemes_and_fit_a_phone(
    project: Project, chromium: Browser, site: Path, scheme: str
) -> None:
    served = Served(chromium, site, color_scheme=scheme, viewport={"width": 390, "height": 844})
    try:
        for name in project.notebook_names():
            served.page.goto(f"{served.address}{FOLDER}/{name}/")
            served.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
            for drawn in served.page.locator(".example-output figure svg").all():
                drawn.scroll_into_view_if_needed()
                box = drawn.bounding_box()
                assert box
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= 390
                ink = drawn.locator("text").first.evaluate("text => getComputedStyle(text).fill")
                light = sum(map(int, re.findall(r"\d+", ink)[:3])) > 3 * 128
                assert light == (scheme == "dark"), ink
                assert len(drawn.get_attribute("aria-label") or "") > 20
    finally:
        served.close()
