"""What is recorded, what is shown of it, and that an interruption leaves every file whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

from tests.small import SmallSite, include, python


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


def test_record_says_what_ruff_would_of_an_example_named(small_site: SmallSite) -> None:
    project = small_site(include("topic/unused"), files={"snippets/topic/unused.py": "import math\n\nprint(1)\n"})
    done = python(project, "-m", "proof", "record", "topic/unused")
    assert done.returncode == 1
    assert "1 run, 1 changed, 0 refused\nruff check, which the pull request runs too:\n" in done.stdout
    assert "snippets/topic/unused.py:1:8: F401" in done.stdout
    assert 'mend: edit it, then make record EXAMPLE="topic/unused"' in done.stdout


def test_record_shows_no_flood_of_those_who_quote(small_site: SmallSite) -> None:
    """A name in the code that a traceback shows is no value, and what many lines quote is not shown in all."""
    raising = "# es: a\n# en: a\nimport math\n\nprint('first')\nint(math.inf)  # raises: OverflowError\n"
    shown = (
        'first\nTraceback (most recent call last):\n  File "raising.py", line 4, in <module>\n    int(math.infinity)\n'
    )
    files = {
        "snippets/topic/raising.py": raising,
        "snippets/topic/raising.out": f"{shown}OverflowError: 4.125 math.tau\n",
        "snippets/topic/other.py": "import math\n\nmath.tau\n" + "print(4.125)\n" * 30,
        "snippets/topic/other.out": "4.125\n" * 30,
    }
    done = python(
        small_site(include("topic/raising") + "\n`math.infinity`\n", files=files),
        "-m",
        "proof",
        "record",
        "topic/raising",
    )
    assert "math.infinity:" not in done.stdout
    assert "math.tau:" not in done.stdout
    assert (done.stdout.count("quotes a value"), "and 10 more lines do" in done.stdout) == (20, True), done.stdout


def test_a_killed_record_leaves_every_file_whole(small_site: SmallSite) -> None:
    names = [f"example{number}" for number in range(30)]
    files = {f"snippets/topic/{name}.py": "print('new ' * 2000)\n" for name in names}
    files |= {f"snippets/topic/{name}.out": "old\n" for name in names}
    project = small_site("Texto.", files=files)
    record = subprocess.Popen(
        [sys.executable, "-m", "proof", "record"],
        cwd=project.root,
        env=os.environ | {"PYTHONPATH": str(project.root)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    outputs = [project.snippets / f"topic/{name}.out" for name in names]
    deadline = time.monotonic() + 60
    while all(path.read_text("utf-8") == "old\n" for path in outputs) and time.monotonic() < deadline:
        time.sleep(0.005)
    os.killpg(record.pid, signal.SIGKILL)
    record.wait()
    texts = {path.read_text("utf-8") for path in outputs}
    assert texts <= {"old\n", "new " * 2000 + "\n"}
    assert "new " * 2000 + "\n" in texts
