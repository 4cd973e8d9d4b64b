"""The processes that run examples: apart from each other, under two conditions."""

from __future__ import annotations

import pytest

from proof.run.runner import Runner, what_changes_it


def test_one_wrong_example_hides_no_other(runner: Runner) -> None:
    killer = "import os\n\nos.kill(os.getppid(), 9)\n"
    scripts = [("a.py", "print(1)\n"), ("b.py", killer), ("c.py", "print(3)\n")]
    runs = [[future.result() for future in futures] for futures in runner.submit(scripts)]
    assert [[run.transcript for run in ones] for ones in (runs[0], runs[2])] == [["1\n"] * 2, ["3\n"] * 2]


def test_examples_leave_each_other_no_state(runner: Runner) -> None:
    first = "import torch\n\ntorch.set_default_dtype(torch.float64)\ntorch.manual_seed(1)\nx = 1\nprint(x)\n"
    second = "import torch\n\nprint(torch.ones(1).dtype, 'x' in globals(), torch.is_grad_enabled())\n"
    runs = runner.submit([("a.py", first), ("b.py", second), ("c.py", first)])
    assert {future.result().transcript for future in runs[1]} == {"torch.float32 False True\n"}


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("print(hash('a'))\n", "it depends on PYTHONHASHSEED"),
        ("import torch\n\nprint(torch.rand(3))\n", "an unseeded number"),
    ],
)
def test_the_condition_that_changes_an_output_is_named(code: str, reason: str) -> None:
    assert reason in what_changes_it("name.py", code)
