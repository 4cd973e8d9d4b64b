"""The record of other versions is as runs left it, and what is not is found."""

from __future__ import annotations

import json
import re

import pytest
from jsonschema import Draft202012Validator

from proof.content.example import load
from proof.content.subject import everything
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.records.versions import NAME, Result, Versions, of, orphans, plain, ranges, read_versions
from tests.other_versions import SCHEMA, TORCH
from tests.small import EXAMPLE, OUTPUT, SmallSite


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
    logs += "W1201 00:48:38.711000 2669 torch/multiprocessing/spawn.py:169] Terminating process 2671\n"
    logs += "[2026-11-25 05:15:19,264] [1/0] torch._dynamo.output_graph: [WARNING] no\n"
    logs += "/lib/python3.11/tempfile.py:1: ResourceWarning: Implicitly cleaning up <TemporaryDirectory '/tmp/tmpd'>\n"
    there = logs + "torch/nn/x.py:99: UserWarning: a\n  return 1\n1\n"
    assert plain(here) == plain(there) == "UserWarning: a\n1\n"
    assert plain("(/opt/a/lib/python3.11/site-packages/torch/__init__.py)\n") == "(torch/__init__.py)\n"
    assert plain('  File "/tmp/proof-7fxy82tz/run/baked.py", line 7\n') == '  File "baked.py", line 7\n'
    assert plain('  File "/opt/py/lib/python3.11/contextlib.py", line 7\n') == '  File "contextlib.py", line 7\n'
    assert plain("Cell In[2]:4: UserWarning: a\n  f()\n") == "UserWarning: a\n"
    assert plain("[1, 2]\n[Weight]\n") == "[1, 2]\n[Weight]\n"


def test_the_record_of_this_repository_is_as_runs_left_it(project: Project) -> None:
    whole = read_versions(project)
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    found = [error.message for error in Draft202012Validator(schema).iter_errors(json.loads(whole.text()))]
    assert not found, found
    assert project.torch_pin not in whole.environments
    assert not [str(problem) for problem in orphans(project)]


def test_a_record_of_another_shape_breaks_the_schema() -> None:
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    entry = {"of": "0" * 16, "seal": "0" * 16, "same": ["2.0.1..2.4.1"]}
    right = {"versions": {"2.0.1": {"problem": "no build"}}, "examples": {"a/b": entry}}
    assert validator.is_valid(right)
    broken: tuple[dict[str, object], ...] = (
        {"versions": {}},
        right | {"examples": {"a/b": entry | {"same": []}}},
        right | {"examples": {"a/b": {"of": "0" * 16, "seal": "0" * 16}}},
        right | {"examples": {"a/b": entry | {"not_same": [{"on": ["2.0.1"], "kind": "odd", "text": ""}]}}},
        right | {"examples": {"A": entry}},
        right | {"versions": {"two": {"problem": "no build"}}},
        right | {"versions": {"2.0.1": {"torch": "2.0.1"}}},
    )
    for wrong in broken:
        assert not validator.is_valid(wrong), wrong


def test_what_pages_say_of_history_is_what_ran(project: Project) -> None:
    """An example named in the declared history is not available, or does something else, before its version."""
    whole = read_versions(project)
    for fact in read_yaml(project.root / "data/declared/history.yml", "data/declared/history.yml"):
        for example_id in fact.get("examples", []):
            since = tuple(map(int, str(fact["version"]).split(".")))
            for version, outcome in whole.outcomes(load(project, example_id)).items():
                newer = tuple(map(int, version.split(".")))[:2] >= since
                assert outcome.same == newer, f"{example_id} on {version}, since {fact['version']}: {outcome.kind}"


def test_what_has_another_name_keeps_its_results(small_site: SmallSite) -> None:
    project = small_site("Texto.", files={"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT})
    examples = everything(project)
    whole = Versions(results={"topic/old": Result(of(examples[0])), "topic/gone": Result("0")})
    assert whole.moved(examples) == {"topic/old": "topic/name"}
    whole.results["topic/name"] = Result(of(examples[0]))
    assert whole.moved(examples) == {}
