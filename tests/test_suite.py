"""pytest over a site: items, selection, failures and the ledger; and the commands record and new."""

from __future__ import annotations

import json

from conftest import EXAMPLE, OUTPUT, SmallSite, include, python

BROKEN = {
    "snippets/topic/right.py": EXAMPLE,
    "snippets/topic/right.out": OUTPUT,
    "snippets/topic/wrong.py": "print(2)\n",
    "snippets/topic/wrong.out": "1\n",
    "snippets/topic/crash.py": "import os\n\nos.abort()\n",
    "snippets/topic/crash.out": "1\n",
    "snippets/topic/slow.py": "while True:\n    pass\n",
    "snippets/topic/slow.out": "1\n",
}


def test_every_example_has_an_item_and_a_verdict_of_its_own(small_site: SmallSite) -> None:
    body = "\n".join(include(f"topic/{name}") for name in ("wrong", "crash", "slow", "right"))
    project = small_site(body, files=BROKEN)
    said = python(project, "-m", "pytest", "-o", "example_time_limit=3", "docs").stdout
    for language in ("es", "en"):
        for name in ("wrong", "crash", "slow"):
            assert f"FAILED docs/{language}/index.md::topic/{name}" in said
    assert "6 failed, 4 passed" in said
    assert "--- recorded\n+++ printed\n@@ -1 +1 @@\n-1\n+2" in said
    assert "snippets/topic/crash.py: it was ended by SIGABRT" in said
    assert "mend: make record EXAMPLE=topic/wrong" in said
    ledger = json.loads(project.ledger.read_text("utf-8"))
    outcomes = {(entry["id"], entry["language"]): entry["outcome"] for entry in ledger["examples"]}
    assert outcomes["topic/right", "es"] == outcomes["topic/right", "en"] == "passed"
    assert outcomes["topic/slow", "es"] == "failed"
    assert ledger["environment"]["torch"].startswith("2.")

    said = python(project, "-m", "pytest", "-k", "right", "-v", "docs").stdout
    assert "docs/es/index.md::topic/right" in said
    assert "2 passed, 8 deselected" in said
    again = json.loads(project.ledger.read_text("utf-8"))
    assert len(again["examples"]) == len(ledger["examples"]), "a partial run forgot what the others said"


def test_another_torch_is_refused(small_site: SmallSite) -> None:
    project = small_site(include("topic/right"), files=BROKEN)
    (project.root / "requirements/examples.txt").write_text("torch==1.0.0\n", "utf-8")
    done = python(project, "-m", "pytest", "docs")
    assert done.returncode != 0
    assert "is installed, and the examples are pinned to torch 1.0.0" in done.stdout
    assert "make clean test" in done.stdout


def test_record_shows_what_changes_and_who_quotes_it(small_site: SmallSite) -> None:
    files = {
        "snippets/topic/value.py": "print(2.75, 'same')\n",
        "snippets/topic/value.out": "3.25 same\n",
        "snippets/topic/other.py": "# es: Son 3.25.\n# en: It is 3.25.\nprint(1)\n",
        "snippets/topic/other.out": "1\n",
        "snippets/topic/raising.py": "print(1)\n{}['k']\n",
        "snippets/topic/raising.out": "1\n",
        "snippets/topic/quiet.py": "print(1)  # raises: KeyError\n",
        "snippets/topic/quiet.out": "1\n",
    }
    body = include("topic/value") + "\n{}\n\n| a | b |\n|---|---|\n| x | 3.25 |\n\n" + include("topic/other")
    project = small_site(body.format("El valor es 3,25."), body.format("The value is 3.25."), files)
    done = python(project, "-m", "proof", "record")
    assert done.returncode == 1
    assert "-3.25 same\n+2.75 same" in done.stdout
    for place in (
        "docs/es/index.md:12: 3.25: El valor es 3,25.",
        "docs/en/index.md:12: 3.25: The value",
        "snippets/topic/other.py:1",
    ):
        assert place in done.stdout, done.stdout
    assert "docs/es/index.md:16: 3.25: | x | 3.25 |" in done.stdout
    assert "topic/raising.py:2: it raises KeyError and has no marker" in done.stdout
    assert "topic/quiet.py:1: marked # raises: KeyError, but nothing is raised" in done.stdout
    assert "4 run, 1 changed, 2 refused" in done.stdout
    assert (project.snippets / "topic/value.out").read_text("utf-8") == "2.75 same\n"
    assert (project.snippets / "topic/raising.out").read_text("utf-8") == "1\n"

    done = python(project, "-m", "proof", "record", "topic/value")
    assert (done.returncode, done.stdout) == (0, "1 run, 0 changed, 0 refused\n")


def test_new_starts_an_example_that_can_be_recorded(small_site: SmallSite) -> None:
    project = small_site("Texto.")
    said = python(project, "-m", "proof", "new", "topic/fresh").stdout
    assert '```python\n--8<-- "topic/fresh.py"\n```' in said
    assert python(project, "-m", "proof", "record", "topic/fresh").returncode == 0
    assert (project.snippets / "topic/fresh.out").exists()
    again = python(project, "-m", "proof", "new", "topic/fresh")
    assert again.returncode == 1
    assert "this example exists already" in again.stdout
    assert "topic/name" in python(project, "-m", "proof", "new", "Topic/../x").stdout
