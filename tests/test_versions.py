"""Other versions of PyTorch: the runs, their record, and what the pages say of them."""

from __future__ import annotations

import json
import re
import shutil
import sys
from importlib.metadata import version as installed
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from conftest import Shared, SmallSite, build, include, python
from jsonschema import Draft202012Validator
from packaging.utils import canonicalize_name
from packaging.version import Version

from proof.audit import built, problems
from proof.commands import ahead
from proof.commands.bump import pin
from proof.commands.compat import companions
from proof.content import subject, tutorial
from proof.content.example import load
from proof.content.notebook import Output, recorded_path, tutorial_notebook
from proof.content.page import read
from proof.files import read_yaml, write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.changes import versions_with_changes
from proof.records.ledger import Ledger
from proof.records.versions import NAME, SAME, Environment, Outcome, Versions, plain, ranges, read_versions
from proof.site.other_versions import OtherVersions
from proof.site.view import View

TORCH = installed("torch").split("+")[0]
SCHEMA = Path(__file__).parent.parent / "data/schemas/versions.json"


def stream(name: str, text: str) -> Output:
    return {"output_type": "stream", "name": name, "text": text}


TRACE = 'Traceback (most recent call last):\n  File "{}.py", line {}, in <module>\n    {}\n{}\n'
# What each example does on the installed torch, beside a recorded output as of some other version.
EXAMPLES = {
    "same": ("print(1)\n", "1\n"),
    "warns": (
        "import warnings\n\nwarnings.warn('old')\nprint(1)\n",
        "torch/nn/init.py:9: UserWarning: old\n  elsewhere()\n1\n",
    ),
    "output": ("print(1)\n", "2\n"),
    "error": ("{}['k']  # raises: KeyError\n", TRACE.format("error", 1, "{}['k']", "ValueError: k")),
    "raises": ("{}['k']\nprint(1)\n", "1\n"),
    "absent": ("from torch import gone\n\nprint(gone)\n", "1\n"),
    "quiet": ("print(1)  # raises: KeyError\n", TRACE.format("quiet", 1, "print(1)", "KeyError: 1")),
    "ended": ("import os\n\nos._exit(3)\n", "1\n"),
}
KINDS = {"warns": "same", "quiet": "output"} | {name: name for name in EXAMPLES if name not in ("warns", "quiet")}


@pytest.fixture
def pinned(small_site: SmallSite) -> Project:
    """A repository whose pin is another version, with an environment of the installed torch in build/torch."""
    files = {f"snippets/topic/{name}.py": code for name, (code, _) in EXAMPLES.items()}
    files |= {f"snippets/topic/{name}.out": output for name, (_, output) in EXAMPLES.items()}
    files[f"build/torch/{TORCH}/ready"] = ""
    files[f"build/torch/{TORCH}/bin/python"] = f'#!/bin/sh\nexec {sys.executable} "$@"\n'
    project = small_site("\n".join(include(f"topic/{name}") for name in EXAMPLES), files=files)
    (project.root / f"build/torch/{TORCH}/bin/python").chmod(0o755)
    path = project.root / "requirements/examples.txt"
    path.write_text(re.sub(r"^torch==\S+", "torch==1.0.0", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    return project


@pytest.fixture
def ran(pinned: Project, shared: Shared) -> Project:
    """`pinned` with the record of a run on the installed torch, and its environment."""

    def make(part: Path) -> None:
        compat(pinned, "--keep", TORCH)
        shutil.copyfile(pinned.root / NAME, part)

    write_whole(pinned.root / NAME, shared("versions", make).read_text("utf-8"))
    return pinned


def compat(project: Project, *arguments: str) -> str:
    done = python(project, "-m", "proof", "compat", *arguments)
    assert done.returncode == 0, done.stdout
    return done.stdout


def outcomes(project: Project) -> dict[str, Outcome]:
    whole = Versions.read(project.root / NAME)
    return {
        name: of_version[TORCH] for name in EXAMPLES if (of_version := whole.outcomes(load(project, f"topic/{name}")))
    }


def test_a_run_on_another_version_says_what_each_example_does(pinned: Project) -> None:
    said = compat(pinned, "--keep", TORCH)
    assert f"{TORCH}: 8 of 8 to run" in said
    found = outcomes(pinned)
    assert {name: outcome.kind for name, outcome in found.items()} == KINDS
    assert found["absent"].text == "ImportError: cannot import name 'gone' from 'torch' (torch/__init__.py)"
    assert found["output"].text == "1\n"
    assert "KeyError: 'k'" in found["error"].text
    assert "status 3" in found["ended"].text
    whole = Versions.read(pinned.root / NAME)
    assert whole.environments[TORCH].torch.startswith(TORCH)
    assert not list(Draft202012Validator(json.loads(SCHEMA.read_text())).iter_errors(json.loads(whole.text())))

    # Only what is missing runs again: nothing, then an example that changed.
    assert f"{TORCH}: 0 of 8 to run" in compat(pinned, "--keep")
    (pinned.snippets / "topic/same.py").write_text("print(2)\n", "utf-8")
    assert "same" not in outcomes(pinned), "a changed example kept the result of its old code"
    assert f"{TORCH}: 1 of 8 to run" in compat(pinned, "--keep")
    assert outcomes(pinned)["same"].kind == "output"
    (pinned.snippets / "topic/same.out").write_text("2\n", "utf-8")
    compat(pinned)
    assert outcomes(pinned)["same"] == SAME
    assert not (pinned.root / f"build/torch/{TORCH}").exists(), "the environment was not deleted afterwards"


TUTORIAL = """# ---
# title:
#   es: Sobre {name}
#   en: About {name}
# description:
#   es: Prueba.
#   en: Test.
# ---

# %% [markdown] lang="es"
# # Sobre { #t }

# %% [markdown] lang="en"
# # About { #t }

# %%
{code}

# %% tags=["solution"]
print(2)
"""
ERROR = {"output_type": "error", "ename": "ValueError", "evalue": "k", "traceback": ["Traceback", "ValueError: k"]}
# The first cell of each tutorial, and what is recorded of it as of some other version; the second prints 2.
TUTORIALS: dict[str, tuple[str, Output]] = {
    "same": ("import os\n\nprint(os.environ['THERE'])", stream("stdout", "there\n")),
    "warns": (
        "import warnings\n\nwarnings.warn('old')",
        stream("stderr", "Cell In[1]:9: UserWarning: old\n  elsewhere()\n"),
    ),
    "output": ("print(1)", stream("stdout", "3\n")),
    "error": ("{}['k']  # raises: KeyError", ERROR),
    "quiet": ("print(1)  # raises: KeyError", ERROR),
    "raises": ("{}['k']", stream("stdout", "1\n")),
    "absent": ("import math\n\nmath.gone", stream("stdout", "1\n")),
    "ended": ("import os\n\nos._exit(3)", stream("stdout", "1\n")),
}


@pytest.fixture
def taught(small_site: SmallSite, shared: Shared) -> Project:
    """A repository of tutorials, recorded as of some other version, with their record of the installed torch."""
    files = {f"build/torch/{TORCH}/ready": ""}
    files[f"build/torch/{TORCH}/bin/python"] = f'#!/bin/sh\nexport THERE=there\nexec {sys.executable} "$@"\n'
    for name, (code, _) in TUTORIALS.items():
        files[f"notebooks/{name}.py"] = TUTORIAL.replace("{name}", name).replace("{code}", code)
    project = small_site("", files=files)
    (project.root / f"build/torch/{TORCH}/bin/python").chmod(0o755)
    path = project.root / "requirements/examples.txt"
    path.write_text(re.sub(r"^torch==\S+", "torch==1.0.0", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    for name, (_, output) in TUTORIALS.items():
        one = tutorial.load(project, name)
        for language in LANGUAGES:
            text = tutorial_notebook(project, one, language, [[output], [stream("stdout", "2\n")]])
            write_whole(recorded_path(project, one, language), text)

    def make(part: Path) -> None:
        assert f"{TORCH}: 8 of 8 to run" in compat(project, "--keep", TORCH)
        shutil.copyfile(project.root / NAME, part)

    write_whole(project.root / NAME, shared("versions of tutorials", make).read_text("utf-8"))
    return project


def test_a_run_on_another_version_says_what_each_tutorial_does(taught: Project) -> None:
    whole = Versions.read(taught.root / NAME)
    found = {name: whole.outcomes(subject.load(taught, f"tutorials/{name}"))[TORCH] for name in TUTORIALS}
    kinds = {"warns": "same", "quiet": "output"}
    assert {name: one.kind for name, one in found.items()} == {name: kinds.get(name, name) for name in TUTORIALS}
    assert found["output"].text == "[1]\n1\n[2]\n2\n"
    assert found["error"].text.endswith("\nKeyError: 'k'\n[2]\n2\n")
    assert found["raises"].text == "[1] KeyError: 'k'"
    assert found["absent"].text == "[1] AttributeError: module 'math' has no attribute 'gone'"
    assert found["ended"].text == "[1] it ended its kernel"
    assert not list(Draft202012Validator(json.loads(SCHEMA.read_text())).iter_errors(json.loads(whole.text())))
    assert f"{TORCH}: 0 of 8 to run" in compat(taught, TORCH)
    path = taught.root / "notebooks/same.py"
    path.write_text(path.read_text("utf-8").replace("print(2)", "print(2 + 0)"), "utf-8")
    assert not whole.outcomes(subject.load(taught, "tutorials/same")), "a changed tutorial kept its result"


def test_a_figure_on_another_version_is_compared_as_it_is_recorded(taught: Project) -> None:
    def drawn(height: float) -> list[list[Output]]:
        svg = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M 0 {height}" /></svg>'
        return [[{"output_type": "display_data", "data": {"image/svg+xml": svg}, "metadata": {}}], []]

    whole = subject.Whole(tutorial.load(taught, "same"), drawn(1.0))
    recorded = whole.output
    assert re.fullmatch(r"\[1\]\n\[figure [0-9a-f]{8}\]\n", recorded)
    assert "".join(whole.texts(drawn(1.1))) == recorded, "less than is seen"
    moved = "".join(whole.texts(drawn(9.0)))
    assert re.fullmatch(r"\[1\]\n\[figure [0-9a-f]{8}: of the figure, d of <path> differs\]\n", moved)
    assert moved[:20] != recorded[:20]
    assert whole.texts([[], []]) == ["", ""]


def test_the_pages_of_tutorials_say_what_the_runs_said(taught: Project, tmp_path: Path) -> None:
    body = f'\n--8<-- "compatibility tutorials"\n\n--8<-- "changes {TORCH}"\n'
    for language in LANGUAGES:
        path = taught.root / f"docs/{language}/index.md"
        path.write_text(path.read_text("utf-8") + body, "utf-8")
    out = tmp_path / "out"
    said = build(taught, out, "--strict")
    assert not said, said
    other = built(out, "en", "tutorials/output")
    page = BeautifulSoup(other.read_text("utf-8"), "html.parser")
    assert page.find(class_="example-versions").get_text() == "Same output on 1.0.0"
    assert page.find(class_="example-versions").a["href"] == "../../versions/compatibility/"
    (details,) = page.find_all("details", attrs={"data-other": "tutorials/output"})
    assert details.summary.get_text() == f"Other output on {TORCH}"
    assert details.find("samp").get_text() == " [1]\n-3\n+1\n [2]"
    assert f"Same output on 1.0.0. Other output on {TORCH}" in other.with_name("index.md").read_text("utf-8")
    page = BeautifulSoup(built(out, "en", "tutorials/absent").read_text("utf-8"), "html.parser")
    assert page.find(attrs={"data-other": True}).find("samp").get_text().startswith("[1] AttributeError: module 'math'")
    index = BeautifulSoup(built(out, "en", "").read_text("utf-8"), "html.parser")
    head, *rows = index.find(class_="compatibility").tbody.find_all("tr")
    assert head.get_text() == "Tutorials: 8; with differences: 6"
    kinds = {row.a["href"].removeprefix("./"): row.td["class"][0] for row in rows}
    assert kinds["tutorials/absent/"] == "is-absent"
    assert kinds["tutorials/same/"] == "is-same"
    links = [
        link["href"].removeprefix("./")
        for link in index.find(attrs={"data-generated": f"changes {TORCH}"}).find_all("a")
    ]
    assert "tutorials/output/" in links
    found = [str(one) for one in problems(taught, out, Ledger())]
    assert not [one for one in found if "version" in one or "what is not" in one], found
    other.write_text(other.read_text("utf-8").replace("-3\n+1", "-3\n+4"), "utf-8")
    found = [str(one) for one in problems(taught, out, Ledger())]
    assert any("tutorials/output on another version is not what ran there" in one for one in found), found


def test_what_was_kept_by_an_older_rule_is_compared_again(ran: Project) -> None:
    path = ran.root / NAME
    whole = Versions.read(path)
    logs = "[Gloo] Rank 0 is connected\n"
    whole.results["topic/same"].outcomes[TORCH] = Outcome("output", f"{logs}1\n")
    whole.results["topic/output"].outcomes[TORCH] = Outcome("output", f"{logs}1\n")
    whole.write(path)
    assert f"{TORCH}: 0 of 8 to run" in compat(ran, TORCH)
    assert outcomes(ran)["same"] == SAME
    assert outcomes(ran)["output"] == Outcome("output", "1\n")


def test_an_example_that_prints_nothing_elsewhere_says_so(ran: Project) -> None:
    path = ran.root / NAME
    whole = Versions.read(path)
    whole.results["topic/same"].outcomes[TORCH] = Outcome("output", "")
    whole.write(path)
    shown = OtherVersions(View(ran, "en")).under(load(ran, "topic/same"))
    assert BeautifulSoup(shown, "html.parser").get_text(" ") == f"Same output on 1.0.0 It prints nothing on {TORCH}"
    assert "<pre" not in shown


def test_an_environment_of_another_version_is_refused(pinned: Project) -> None:
    (pinned.root / "build/torch" / TORCH).rename(pinned.root / "build/torch/1.2.3")
    done = python(pinned, "-m", "proof", "compat", "1.2.3")
    assert done.returncode == 1
    assert re.search(rf"its environment has torch {TORCH}(\+\w+)?, not 1.2.3", done.stdout)


def test_results_of_another_environment_are_run_again(ran: Project) -> None:
    path = ran.root / NAME
    whole = Versions.read(path)
    whole.environments[TORCH] = Environment(f"{TORCH}+other", "3.11.0", "Linux x86_64", "1.0.0")
    (ran.snippets / "topic/same.py").write_text("print(1)\nprint(2)\n", "utf-8")
    whole.write(path)
    compat(ran, TORCH)
    again = Versions.read(path)
    assert again.environments[TORCH].torch != f"{TORCH}+other"
    assert len(outcomes(ran)) == len(EXAMPLES)


def test_a_version_that_does_not_start_is_recorded_with_why(pinned: Project) -> None:
    (pinned.root / f"build/torch/{TORCH}/bin/python").write_text("#!/bin/sh\necho it is broken >&2\nexit 1\n", "utf-8")
    assert f"{TORCH}: it does not start: it is broken" in compat(pinned, TORCH)
    assert Versions.read(pinned.root / NAME).environments[TORCH].problem == "it does not start: it is broken"


def test_a_version_that_ran_before_keeps_its_results(ran: Project) -> None:
    (ran.root / f"build/torch/{TORCH}/bin/python").write_text("#!/bin/sh\necho it is broken >&2\nexit 1\n", "utf-8")
    (ran.snippets / "topic/same.py").write_text("print(1)\nprint(2)\n", "utf-8")
    done = python(ran, "-m", "proof", "compat", TORCH)
    assert done.returncode == 1
    assert "it ran before, and does not here: it does not start: it is broken" in done.stdout
    assert outcomes(ran)["output"].kind == "output"


def test_the_pages_say_what_the_runs_said(ran: Project, tmp_path: Path) -> None:
    pages = {"es": "Misma salida", "en": "Same output"}
    body = f'\n--8<-- "change {TORCH} topic/output"\n\n--8<-- "changes {TORCH}"\n\n--8<-- "versions"\n'
    for language in LANGUAGES:
        path = ran.root / f"docs/{language}/index.md"
        path.write_text(path.read_text("utf-8") + body, "utf-8")
        page = ran.root / f"docs/{language}/topic/page.md"
        page.parent.mkdir()
        page.write_text(
            '---\ntitle: T\ndescription: T\n---\n\n# T { #t }\n\n```python\n--8<-- "topic/error.py"\n```\n\n'
            '--8<-- "compatibility topic"\n',
            "utf-8",
        )
    out = tmp_path / "out"
    said = build(ran, out, "--strict")
    assert not said, said
    for language, words in pages.items():
        folder = out if language == "es" else out / language
        page = BeautifulSoup((folder / "index.html").read_text("utf-8"), "html.parser")
        panel = page.find(class_="example-output", attrs={"data-example": "topic/same"})
        assert (
            panel.find(class_="example-versions").get_text()
            == {
                "es": f"Misma salida de 1.0.0 a {TORCH}",
                "en": f"Same output from 1.0.0 through {TORCH}",
            }[language]
        ), words
        other = page.find("details", attrs={"data-other": "topic/error"})
        assert other.find("samp").get_text() == "KeyError: 'k'"
        assert not other.has_attr("data-search-exclude"), "the search does not find the text of another version"
        listed = page.find("div", attrs={"data-change": f"{TORCH} topic/output"})
        assert listed.find("samp").get_text() == "-2\n+1"
        folded = [one["data-change"] for one in page.find_all("details", attrs={"data-change": True})]
        assert f"{TORCH} topic/output" not in folded
        assert f"{TORCH} topic/raises" in folded
        row = page.find("th", string=TORCH).find_parent("tr")
        assert [cell.get_text() for cell in row.find_all("td")][3:] == ["2", "4", "1", "1"]
        table = BeautifulSoup((folder / "topic/page/index.html").read_text("utf-8"), "html.parser")
        cells = table.find(class_="compatibility").find_all("td")
        assert [cell["class"] for cell in cells] == [["is-error"], ["is-same"]], "newest first"
        text = (folder / "index.md").read_text("utf-8")
        assert page.find(class_="example-versions").get_text() in text
        assert "\n-2\n+1\n" in text
        index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
        assert any("KeyError: 'k'" in entry["text"].replace("&#x27;", "'") for entry in index["docs"])
    found = [str(one) for one in problems(ran, out, Ledger())]
    assert not [one for one in found if "version" in one], found
    for before, after in (("KeyError: 'k'", "KeyError: 'j'"), ("<ins>+1</ins>", "<ins>+3</ins>")):
        page = out / "index.html"
        html = page.read_text("utf-8")
        assert before in html
        page.write_text(html.replace(before, after), "utf-8")
        found = [str(one) for one in problems(ran, out, Ledger())]
        assert any("on another version is not what ran there" in one for one in found), (before, found)
        page.write_text(html, "utf-8")


def test_a_change_that_is_none_fails_the_build(ran: Project, tmp_path: Path) -> None:
    path = ran.root / "docs/en/index.md"
    path.write_text(path.read_text("utf-8") + f'\n--8<-- "change {TORCH} topic/same"\n', "utf-8")
    assert f"topic/same does the same on {TORCH} as before" in build(ran, tmp_path / "out", "--strict")


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            '"kind": "output", "text": "1\\n"',
            '"kind": "output", "text": "3\\n"',
            "topic/output is not as the run left it",
        ),
        ('"kind": "raises"', '"kind": "output"', "topic/raises is not as the run left it"),
        (f'"{TORCH}": {{"torch"', '"1.9.9": {"torch"', "not a record of runs"),
        ('"topic/ended": {"of": "', '"topic/ended": {"of": "0', "topic/ended is not as the run left it"),
        ('"numpy": "', '"numpy": "9', "is not as the run left it"),
        ('"examples": {\n', '"examples": {\n\n', "not sorted, or not in the form that make compat writes"),
        ('"versions"', '"version"', "not a record of runs"),
    ],
)
def test_a_record_that_no_run_left_is_found(ran: Project, before: str, after: str, message: str) -> None:
    path = ran.root / NAME
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(Problem, match=re.escape(message)) as found:
        Versions.read(path)
    assert f"mend: git checkout {NAME}, then make compat" in str(found.value)


def test_a_version_added_by_hand_has_no_results(ran: Project) -> None:
    path = ran.root / NAME
    data = path.read_text("utf-8")
    line = next(line for line in data.splitlines() if line.startswith(f'"{TORCH}"'))
    path.write_text(
        data.replace(line, f'"1.5.0": {line.partition(": ")[2]},\n{line}').replace(
            f'["{TORCH}"]', f'["1.5.0..{TORCH}"]'
        ),
        "utf-8",
    )
    with pytest.raises(Problem, match="is not as the run left it"):
        Versions.read(path)


def test_lines_that_are_not_sorted_are_found(ran: Project) -> None:
    path = ran.root / NAME
    first, second, *rest = (path.read_text("utf-8")).partition('"examples": {\n')[2].splitlines()
    head = path.read_text("utf-8").partition('"examples": {\n')[0] + '"examples": {\n'
    path.write_text(head + "\n".join([second, first, *rest]) + "\n", "utf-8")
    with pytest.raises(Problem, match="not sorted"):
        Versions.read(path)


def test_ranges_have_no_gap() -> None:
    order = ["2.0.1", "2.1.2", "2.10.0", "2.13.0"]
    assert ranges(["2.0.1", "2.1.2", "2.13.0"], order) == ["2.0.1..2.1.2", "2.13.0"]
    assert ranges(order, order) == ["2.0.1..2.13.0"]


def test_what_says_nothing_of_a_version_does_not_count() -> None:
    here = "name.py:4: UserWarning: a\n  print(1)\n1\n"
    logs = "[Gloo] Rank 0 is connected\n[W1125 01:20:00.1 socket.cpp:7] no\n"
    logs += "[2026-11-25 05:15:19,264] [1/0] torch._dynamo.output_graph: [WARNING] no\n"
    logs += "/lib/python3.11/tempfile.py:1: ResourceWarning: Implicitly cleaning up <TemporaryDirectory '/tmp/tmpd'>\n"
    there = logs + "torch/nn/x.py:99: UserWarning: a\n  return 1\n1\n"
    assert plain(here) == plain(there) == "UserWarning: a\n1\n"
    assert plain("(/opt/a/lib/python3.11/site-packages/torch/__init__.py)\n") == "(torch/__init__.py)\n"
    assert plain('  File "/tmp/proof-7fxy82tz/run/baked.py", line 7\n') == '  File "baked.py", line 7\n'
    assert plain('  File "/opt/py/lib/python3.11/contextlib.py", line 7\n') == '  File "contextlib.py", line 7\n'
    assert plain("Cell In[2]:4: UserWarning: a\n  f()\n") == "UserWarning: a\n"
    assert plain("[1, 2]\n[Weight]\n") == "[1, 2]\n[Weight]\n"


def test_a_version_gets_the_numpy_that_it_takes(project: Project) -> None:
    assert companions(project, "2.2.2")[0] == "numpy==1.26.4"
    assert companions(project, "2.3.1")[0] == companions(project, "2.15.0")[0] != "numpy==1.26.4"


def test_a_version_gets_what_a_kernel_needs_as_it_is_pinned(project: Project) -> None:
    files = (project.root / f"requirements/{name}.txt" for name in ("site", "examples", "dev"))
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+)$", "\n".join(file.read_text("utf-8") for file in files), re.MULTILINE))
    pinned = {canonicalize_name(name): pin for name, pin in pinned.items()}
    found = dict(one.split("==") for one in companions(project, "2.2.2")[1:])
    assert {name: pinned.get(canonicalize_name(name)) for name in found} == found
    assert found.keys() >= {"time-machine", "ipykernel", "matplotlib", "pyzmq", "contourpy"}


def test_the_record_of_this_repository_is_as_runs_left_it(project: Project) -> None:
    whole = read_versions(project)
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    found = [error.message for error in Draft202012Validator(schema).iter_errors(json.loads(whole.text()))]
    assert not found, found
    assert project.torch_pin not in whole.environments


def test_a_record_of_another_shape_breaks_the_schema() -> None:
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    entry = {"of": "0" * 16, "seal": "0" * 16, "same": ["2.0.1..2.4.1"]}
    right = {"versions": {"2.0.1": {"problem": "no build"}}, "examples": {"a/b": entry}}
    assert validator.is_valid(right)
    for wrong in (
        {"versions": {}},
        right | {"examples": {"a/b": entry | {"same": []}}},
        right | {"examples": {"a/b": {"of": "0" * 16, "seal": "0" * 16}}},
        right | {"examples": {"a/b": entry | {"not_same": [{"on": ["2.0.1"], "kind": "odd", "text": ""}]}}},
        right | {"examples": {"A": entry}},
        right | {"versions": {"two": {"problem": "no build"}}},
        right | {"versions": {"2.0.1": {"torch": "2.0.1"}}},
    ):
        assert not validator.is_valid(wrong), wrong


def test_every_version_with_changes_has_its_section(project: Project) -> None:
    """On the page of changes, newest first, or on one that goes on from there, such as ``changes-2-5.md``."""
    for language in LANGUAGES:
        folder = project.root / f"docs/{language}/versions"
        older = sorted(folder.glob("changes-*.md"), key=lambda path: Version(path.stem[8:].replace("-", ".")))
        text = "\n".join(read(project, path).text for path in (folder / "changes.md", *older[::-1]))
        sections = re.findall(r"^## PyTorch (\S+) \{ #v(\S+) \}$", text, re.MULTILINE)
        listed = re.findall(r'^--8<-- "changes (\S+)"$', text, re.MULTILINE)
        assert listed == [version for version, _ in sections], (
            f"docs/{language}/versions/changes.md, or one of older changes: each ends in its list"
        )
        assert [name.replace("-", ".") for _, name in sections] == listed
        assert listed == versions_with_changes(project)[::-1], f"docs/{language}/versions/changes.md: newest first"


def test_what_pages_say_of_history_is_what_ran(project: Project) -> None:
    """An example named in the declared history is not available, or does something else, before its version."""
    whole = read_versions(project)
    for fact in read_yaml(project.root / "data/declared/history.yml", "data/declared/history.yml"):
        for example_id in fact.get("examples", []):
            since = tuple(map(int, str(fact["version"]).split(".")))
            for version, outcome in whole.outcomes(load(project, example_id)).items():
                newer = tuple(map(int, version.split(".")))[:2] >= since
                assert outcome.same == newer, f"{example_id} on {version}, since {fact['version']}: {outcome.kind}"


def test_the_pin_is_one_line(pinned: Project) -> None:
    assert pin(pinned, "2.99.0") == "requirements/examples.txt: torch==2.99.0, was 1.0.0"
    assert Project(pinned.root).torch_pin == "2.99.0"
    with pytest.raises(Problem, match="is not a version such as"):
        pin(Project(pinned.root), "2.99")


def test_moving_the_pin_records_and_lists_what_a_person_decides(ran: Project) -> None:
    """From a version that nothing is known of to the installed one; what was recorded becomes results of the old."""
    (ran.root / "data/recorded").mkdir(parents=True, exist_ok=True)
    (ran.root / "data/recorded/api.json").write_text('{"torch": "1.0.0+cpu", "members": {}}\n', "utf-8")
    for language in LANGUAGES:
        path = ran.root / f"docs/{language}/index.md"
        path.write_text(path.read_text("utf-8") + "\nDesde torch 1.0.0. Sale 2.\n", "utf-8")
    assert python(ran, "-m", "proof", "pin", TORCH).returncode == 0
    done = python(ran, "-m", "proof", "bump")
    assert done.returncode == 1, done.stdout
    assert "-2\n+1" in done.stdout
    assert "quotes a value that changed: docs/es/index.md" in done.stdout
    assert "quotes a value that changed: docs/en/index.md" in done.stdout
    assert f"The pin moved from 1.0.0 to {TORCH}" in done.stdout
    assert "names the old version: docs/es/index.md" in done.stdout
    assert "cannot be recorded: snippets/topic/raises.py:1: it raises KeyError" in done.stdout
    assert "new in PyTorch, and without an entry in the reference: torch.nn.Parameter" in done.stdout
    whole = Versions.read(ran.root / NAME)
    assert list(whole.environments) == ["1.0.0"]
    assert whole.outcomes(load(ran, "topic/output")) == {"1.0.0": Outcome("output", "2\n")}
    assert whole.outcomes(load(ran, "topic/warns"))["1.0.0"] == SAME
    assert "everything is recorded on" in python(ran, "-m", "proof", "bump").stdout


def test_early_warning_reports_and_never_fails(pinned: Project) -> None:
    whole = Versions()
    examples = [load(pinned, example_id) for example_id in pinned.example_ids()]
    from proof.commands.compat import run_on

    run_on(pinned, TORCH, examples, whole, pinned.root / ahead.RESULTS)
    text = ahead.report(pinned, whole)
    assert f"## {TORCH}" in text
    assert "6 differ, on torch" in text
    assert "output: `topic/output`\n\n````diff\n-2\n+1\n````" in text
    assert not (pinned.root / NAME).exists(), "early warning wrote the record of versions"
    nothing = Versions({"9.0.0": Environment(problem="there is no build of it for Python 3.11")})
    assert "there is no build of it" in ahead.report(pinned, nothing)
    assert "Nothing is newer than that." in ahead.report(pinned, Versions())


def test_early_warning_keeps_one_issue() -> None:
    opened: list[dict[str, object]] = [{"number": 3, "title": "Other"}, {"number": 7, "title": ahead.TITLE}]
    assert ahead.issue_command(opened, True)[:4] == ["gh", "issue", "edit", "7"]
    assert ahead.issue_command(opened, False)[:4] == ["gh", "issue", "edit", "7"]
    assert ahead.issue_command(opened[:1], True)[:3] == ["gh", "issue", "create"]
    assert ahead.issue_command(opened[:1], False) == []
