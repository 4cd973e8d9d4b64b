"""The runs on other versions of PyTorch, and what is kept of them."""

from __future__ import annotations

import json
import re

from jsonschema import Draft202012Validator
from packaging.utils import canonicalize_name

from proof.commands.compat import companions
from proof.content import subject
from proof.project import Project
from proof.records.versions import NAME, SAME, Outcome, VersionEnvironment, Versions, orphans, read_versions
from tests.other_versions import EXAMPLES, SCHEMA, TORCH, TUTORIALS, compat, outcomes
from tests.small import python

KINDS = {"warns": "same", "quiet": "output"} | {name: name for name in EXAMPLES if name not in ("warns", "quiet")}


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


def test_what_has_another_name_keeps_its_results_and_what_is_gone_has_none(ran: Project) -> None:
    for ending in ("py", "out"):
        (ran.snippets / f"topic/output.{ending}").rename(ran.snippets / f"topic/renamed.{ending}")
        (ran.snippets / f"topic/absent.{ending}").unlink()
    before = read_versions(ran).results["topic/output"]
    moved, gone = sorted(orphans(ran), key=lambda problem: "renamed" not in problem.fix)
    assert moved.message == "has results of topic/output, which is gone"
    assert moved.fix == "make compat TORCH=1.0.0, which gives them to topic/renamed"
    assert gone.message == "has results of topic/absent, which is gone"
    changed = read_versions(ran).results["topic/same"]
    (ran.snippets / "topic/same.py").write_text("print(1)\nprint(2)\n", "utf-8")
    said = compat(ran, "1.0.0")
    assert "topic/output is topic/renamed now, and keeps its results" in said
    assert "topic/absent is gone, and so are its results" in said
    assert list(orphans(ran)) == []
    assert read_versions(ran).results["topic/same"] == changed, "what waits for its run on other versions stays"
    assert read_versions(ran).results["topic/renamed"] == before


def test_an_environment_of_another_version_is_refused(pinned: Project) -> None:
    (pinned.root / "build/torch" / TORCH).rename(pinned.root / "build/torch/1.2.3")
    done = python(pinned, "-m", "proof", "compat", "1.2.3")
    assert done.returncode == 1
    assert re.search(rf"its environment has torch {TORCH}(\+\w+)?, not 1.2.3", done.stdout)


def test_results_of_another_environment_are_run_again(ran: Project) -> None:
    path = ran.root / NAME
    whole = Versions.read(path)
    whole.environments[TORCH] = VersionEnvironment(f"{TORCH}+other", "3.11.0", "Linux x86_64", "1.0.0")
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
