"""What GitHub reads: its schemas, its safety, and that workflows and people are told commands that exist."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.makefile import targets, unknown_options
from tests.small import ROOT, mutate

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FOR_PEOPLE = [*sorted(ROOT.glob("*.md")), GITHUB / "pull_request_template.md"]
READS = {"contents": "read"}
PERMISSIONS: dict[str, dict[str, dict[str, str]]] = {
    "ahead.yml": {"ahead": {**READS, "issues": "write"}},
    "bench.yml": {"bench": READS},
    "checks.yml": {"quick": READS, "checks": READS},
    "defects.yml": {"defects": READS},
    "generators.yml": {"generators": READS},
    "pages.yml": {
        "build": {**READS, "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "notebooks": {"contents": "write"},  # to push the branch published
    },
}
"""What each job of each workflow may do. What a job may do more is decided here, too, by who reads the change."""
SCHEMAS = {
    "workflows/*.yml": "vendor.github-workflows",
    "ISSUE_TEMPLATE/*.??.yml": "vendor.github-issue-forms",
    "ISSUE_TEMPLATE/config.yml": "vendor.github-issue-config",
    "dependabot.yml": "vendor.dependabot",
}


def run(tool: str, *arguments: str | Path) -> str:
    """What ``tool`` said if it found anything wrong, else nothing."""
    command = [str(Path(sys.executable).parent / tool), *map(str, arguments)]
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return (done.stdout or f"{tool}: exit status {done.returncode}") if done.returncode else ""


def schema_errors(folder: Path, pattern: str) -> str:
    files = sorted(folder.glob(pattern))
    assert files, pattern
    return run("check-jsonschema", "--verbose", "--builtin-schema", SCHEMAS[pattern], *files)


def unchecked(folder: Path) -> list[str]:
    """The YAML files that no schema above, or more than one, is for."""
    matched = [path for pattern in SCHEMAS for path in folder.glob(pattern)]
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".yml", ".yaml"))
    return [path.name for path in files if matched.count(path) != 1]


def unpaired(folder: Path) -> list[str]:
    """The issue forms that do not ask the same in both languages."""
    fields: dict[str, dict[str, list[Any]]] = {"es": {}, "en": {}}
    for path in folder.glob("ISSUE_TEMPLATE/*.??.yml"):
        name, language, _ = path.name.split(".")
        body = yaml.safe_load(path.read_text("utf-8"))["body"]
        fields[language][name] = [(field["type"], field["id"], field.get("validations")) for field in body]
    names = sorted(fields["es"].keys() | fields["en"].keys())
    return [name for name in names if fields["es"].get(name) != fields["en"].get(name)]


def security_findings(folder: Path) -> str:
    return run("zizmor", "--offline", "--no-progress", "--strict-collection", "--persona=pedantic", folder)


def unpinned(text: str) -> list[str]:
    """The actions of a workflow that are not pinned to a commit with its version beside it, and then any remark."""
    uses = re.findall(r"uses: *(.+)", text)
    return [one for one in uses if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+(?:[,;] .+)?", one)]


def undeclared(name: str, text: str) -> list[str]:
    """What the jobs of a workflow may do and is not declared, or may not and is; and what it lets all of them do."""
    workflow, declared = yaml.safe_load(text), PERMISSIONS.get(name, {})
    jobs = {job: said.get("permissions", "those of the workflow") for job, said in workflow["jobs"].items()}
    found = [f"every job: {workflow.get('permissions')}"] if workflow.get("permissions") != {} else []
    both = sorted(jobs.keys() | declared.keys())
    return found + [f"{job}: {jobs.get(job)}" for job in both if jobs.get(job) != declared.get(job)]


def unlimited(text: str) -> list[str]:
    """The jobs of a workflow that have no time limit."""
    return [name for name, job in yaml.safe_load(text)["jobs"].items() if "timeout-minutes" not in job]


def foreign_commands(text: str) -> list[str]:
    """What a workflow runs that is neither .ci/run nor a target of the Makefile, with options that it reads."""
    steps = [step for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"]]
    runs = [step["run"] for step in steps if "run" in step and step["run"] != "bash .ci/run"]
    makes = {run: re.fullmatch(r"make ([a-z]+)(?: [A-Z_]+=[\w./-]+)*", run) for run in runs}
    return [run for run, make in makes.items() if not make or make[1] not in targets() or unknown_options(run)]


def shallow(text: str) -> list[str]:
    """The jobs of a workflow that run the checks on a checkout without its history, of which pages tell."""
    found = []
    for name, job in yaml.safe_load(text)["jobs"].items():
        tests = any(step.get("run", "").startswith(("bash .ci/run", "make test")) for step in job["steps"])
        if tests and not any(step.get("with", {}).get("fetch-depth") == 0 for step in job["steps"]):
            found.append(name)
    return found


def caches(text: str) -> list[str]:
    """The lines of a workflow that restore a cache, which another run may have written."""
    return [line.strip() for line in text.splitlines() if re.search(r"\bcache\b", line)]


def missing_targets(text: str) -> set[str]:
    """The targets that a text for people names, as in ``make test``, and the Makefile lacks."""
    return set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE)) - targets()


def untold(text: str) -> set[str]:
    """The targets of the Makefile that a text's table of commands does not have."""
    return targets() - set(re.findall(r"^\|.*?`make ([a-z]+)", text, re.MULTILINE))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of .github to break."""
    return Path(shutil.copytree(GITHUB, tmp_path / ".github"))


@pytest.mark.parametrize("pattern", SCHEMAS)
def test_files_follow_their_schema(pattern: str) -> None:
    assert schema_errors(GITHUB, pattern) == ""


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        ("workflows/checks.yml", "runs-on:", "run-on:", "'runs-on' is a required property"),
        ("ISSUE_TEMPLATE/error.es.yml", "type: textarea", "type: textbox", "'textbox' is not one of"),
        ("ISSUE_TEMPLATE/config.yml", "enabled: true", "enabled: perhaps", "'perhaps' is not of type 'boolean'"),
        ("dependabot.yml", "weekly", "sometimes", "'sometimes' is not one of"),
    ],
)
def test_a_broken_schema_is_found(copy: Path, name: str, before: str, after: str, said: str) -> None:
    mutate(copy / name, before, after)
    found = [errors for pattern in SCHEMAS if (errors := schema_errors(copy, pattern))]
    assert len(found) == 1
    assert name in found[0]
    assert said in found[0]


def test_every_file_has_a_schema_and_every_form_its_pair() -> None:
    assert unchecked(GITHUB) == []
    assert unpaired(GITHUB) == []


def test_a_file_without_a_schema_is_found(copy: Path) -> None:
    (copy / "ISSUE_TEMPLATE/other.yml").write_text("name: Other\n", "utf-8")
    assert unchecked(copy) == ["other.yml"]


def test_a_form_without_its_pair_is_found(copy: Path) -> None:
    mutate(copy / "ISSUE_TEMPLATE/error.es.yml", "id: says", "id: dice")
    (copy / "ISSUE_TEMPLATE/question.en.yml").unlink()
    assert unpaired(copy) == ["error", "question"]


def test_workflows_are_safe() -> None:
    assert security_findings(GITHUB) == ""


@pytest.mark.parametrize(
    ("name", "before", "after", "finding"),
    [
        ("workflows/checks.yml", "persist-credentials: false\n          fetch", "fetch", "artipacked"),
        ("workflows/checks.yml", "permissions: {}", "permissions: write-all", "excessive-permissions"),
        ("workflows/checks.yml", "bash .ci/run", "echo ${{ github.event.pull_request.title }}", "template-injection"),
        ("workflows/checks.yml", "  pull_request:", "  pull_request_target:", "dangerous-triggers"),
        ("dependabot.yml", "    cooldown:\n      default-days: 7\n", "", "dependabot-cooldown"),
    ],
)
def test_an_unsafe_file_is_found(copy: Path, name: str, before: str, after: str, finding: str) -> None:
    mutate(copy / name, before, after)
    assert f"[{finding}]" in security_findings(copy)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_jobs_end_and_commands_exist(path: Path) -> None:
    text = path.read_text("utf-8")
    assert unpinned(text) == []
    assert unlimited(text) == []
    assert foreign_commands(text) == []
    assert shallow(text) == []
    assert undeclared(path.name, text) == []


@pytest.mark.parametrize(
    ("name", "before", "after", "found"),
    [
        ("checks.yml", "contents: read", "contents: write", ["checks", "quick"]),
        ("bench.yml", "contents: read", "contents: write", ["bench"]),
        ("ahead.yml", "issues: write", "issues: write\n      id-token: write", ["ahead"]),
        ("pages.yml", "pages: read", "pages: write", ["build"]),
        ("pages.yml", "    permissions:\n      contents: write # to push the branch published\n", "", ["notebooks"]),
        ("generators.yml", "permissions: {}", "permissions: {contents: read}", ["every job"]),
        ("defects.yml", "\npermissions: {}\n", "\n", ["every job"]),
        ("pages.yml", "  notebooks:\n", "  books:\n", ["books", "notebooks"]),
        ("checks.yml", "contents: read # to check out", "contents: read", []),
        ("bench.yml", "permissions:\n      contents: read # to check out", "permissions: {contents: read}", []),
    ],
)
def test_a_permission_that_is_not_declared_is_found(
    copy: Path, name: str, before: str, after: str, found: list[str]
) -> None:
    text = mutate(copy / "workflows" / name, before, after)
    assert [one.partition(":")[0] for one in undeclared(name, text)] == found


def test_a_workflow_of_which_nothing_is_declared_is_found() -> None:
    text = (GITHUB / "workflows/bench.yml").read_text("utf-8")
    assert undeclared("new.yml", text) == ["bench: {'contents': 'read'}"]


@pytest.mark.parametrize("after", ["checkout@v7", "checkout@3d3c42e # v7.0.1", f"checkout@{'a' * 40}"])
def test_an_action_that_is_not_pinned_is_found(copy: Path, after: str) -> None:
    text = (copy / "workflows/checks.yml").read_text("utf-8")
    assert set(unpinned(re.sub(r"checkout@\w+ # v[\d.]+", after, text))) == {f"actions/{after}"}


def test_a_job_without_limit_and_a_foreign_command_are_found(copy: Path) -> None:
    path = copy / "workflows/pages.yml"
    assert unlimited(mutate(path, "    timeout-minutes: 15\n", "")) == ["deploy", "notebooks"]
    for command in ("make everything", "make test TORCH_INDX=x", "make test; ls", "make test TORCH=$(ls)"):
        assert foreign_commands(mutate(copy / "workflows/checks.yml", "run: make lint", f"run: {command}")) == [command]
        mutate(copy / "workflows/checks.yml", f"run: {command}", "run: make lint")
    assert foreign_commands(mutate(path, "run: make test", "run: make test TORCH_INDEX=index.html")) == []


def test_a_check_without_the_history_is_found(copy: Path) -> None:
    assert shallow(mutate(copy / "workflows/checks.yml", "fetch-depth: 0", "fetch-depth: 1")) == ["checks"]
    assert shallow(mutate(copy / "workflows/pages.yml", "fetch-depth: 0", "fetch-tags: true")) == ["build"]


def test_what_is_published_comes_from_no_cache() -> None:
    assert caches((GITHUB / "workflows/pages.yml").read_text("utf-8")) == []


def test_a_cache_is_found(copy: Path) -> None:
    path = copy / "workflows/pages.yml"
    assert set(caches(mutate(path, 'python-version: "3.11"', "cache: pip"))) == {"cache: pip"}
    assert caches("- uses: actions/cache@v5") == ["- uses: actions/cache@v5"]


@pytest.mark.parametrize("path", FOR_PEOPLE, ids=lambda path: path.name)
def test_people_are_told_commands_that_exist(path: Path) -> None:
    assert missing_targets(path.read_text("utf-8")) == set()


@pytest.mark.parametrize("ending", [".es.md", ".md"])
def test_people_are_told_every_command(ending: str) -> None:
    """Those who contribute, or those who maintain."""
    text = "".join((ROOT / f"{name}{ending}").read_text("utf-8") for name in ("CONTRIBUTING", "MAINTAINING"))
    assert untold(text) == set()
    assert untold(text.replace("| `make build`", "| `make speed`")) == {"build"}


def test_a_command_that_does_not_exist_is_found() -> None:
    assert missing_targets("Run `make test`, then\nmake everything\n") == {"everything"}
