"""The verdict on an example: each way of being wrong is found, and says what and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.content.example import parse
from proof.judge.example_verdict import behaviour, problems
from proof.run.runner import Runner, what_changes_it

TORCH = "import torch\nfrom torch import nn\n\n"


def judge(runner: Runner, tmp_path: Path, source: str, recorded: str | None = None, limit: float = 20) -> list[str]:
    path = tmp_path / "name.py"
    if recorded is not None:
        path.with_suffix(".out").write_text(recorded, "utf-8")
    example = parse("topic/name", path, "snippets/topic/name.py", source)
    runs = [future.result() for future in runner.submit([("name.py", example.code("en"))], limit)[0]]
    if recorded is None:
        return [str(one) for one in behaviour(example, "en", runs, lambda script, code: "why")]
    return [str(one) for one in problems(example, "en", runs, what_changes_it)]


@pytest.mark.parametrize(
    ("source", "output"),
    [
        (
            TORCH + "print(nn.Parameter(torch.ones(1)))\n",
            "Parameter containing:\ntensor([1.], requires_grad=True)\n",
        ),
        ("print(__name__, __file__.endswith('name.py'))\n", "__main__ True\n"),
        ("if __name__ == '__main__':\n    print(1)\n", "1\n"),
        ("import pickle\n\n\nclass A:\n    x = 1\n\n\nprint(pickle.loads(pickle.dumps(A())).x)\n", "1\n"),
        (
            "import inspect\n\n\nclass A:\n    x = 1\n\n\nprint(inspect.getsource(A))\n",
            "class A:\n    x = 1\n\n",
        ),
        ("import os\n\nos.write(1, b'a\\n')\nprint('b')\nos.system('echo c')\n", "a\nb\nc\n"),
        (
            "import warnings\n\nwarnings.warn('old', DeprecationWarning)\nprint(1)\n",
            "name.py:3: DeprecationWarning: old\n  warnings.warn('old', DeprecationWarning)\n1\n",
        ),
        (
            "print(1)\n# es: Uno.\n# en: One.\n{}['k']  # raises: KeyError\n",
            "1\nTraceback (most recent call last):\n"
            "  File \"name.py\", line 3, in <module>\n    {}['k']\nKeyError: 'k'\n",
        ),
        (
            "raise OSError(f'\\033[1m{__file__}\\033[0m')  # raises: OSError\n",
            "Traceback (most recent call last):\n"
            '  File "name.py", line 1, in <module>\n'
            "    raise OSError(f'\\033[1m{__file__}\\033[0m')\n"
            "OSError: name.py\n",
        ),
        (
            "class A:\n    step = 1\n\n\ntry:\n    A().stop\nexcept AttributeError as error:\n"
            "    raise ValueError('A() + 1\\n~~~~^~~') from error  # raises: ValueError\n",
            "Traceback (most recent call last):\n"
            '  File "name.py", line 6, in <module>\n'
            "    A().stop\n"
            "AttributeError: 'A' object has no attribute 'stop'\n\n"
            "The above exception was the direct cause of the following exception:\n\n"
            "Traceback (most recent call last):\n"
            '  File "name.py", line 8, in <module>\n'
            "    raise ValueError('A() + 1\\n~~~~^~~') from error\n"
            "ValueError: A() + 1\n",
        ),
        ("import torch\n\nif torch.cuda.is_available():\n    print(0)  # needs: cuda\nprint(1)\n", "1\n"),
        (
            "import multiprocessing\n\n\ndef f(x):\n    return x + 1\n\n\nif __name__ == '__main__':\n"
            "    with multiprocessing.get_context('fork').Pool(1) as pool:\n        print(pool.map(f, [0]))\n",
            "[1]\n",
        ),
        (
            "import multiprocessing\n\nif __name__ == '__main__':\n"
            "    with multiprocessing.get_context('spawn').Pool(1) as pool:\n        print(pool.map(abs, [-1]))\n",
            "[1]\n",
        ),
    ],
)
def test_a_right_example_is_verified(runner: Runner, tmp_path: Path, source: str, output: str) -> None:
    assert judge(runner, tmp_path, source, output) == []


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("while True:\n    pass\n", None, "did not end within 2 s"),
        ("import time\n\nprint(1)\ntime.sleep(30)\n", None, "it had printed:\n1"),
        ("import sys\n\nprint(1)\nsys.exit(0)\n", None, "calls sys.exit(0)"),
        ("import os\n\nprint(1)\nos._exit(0)\n", None, "ended its process early, with exit status 0"),
        ("import os\n\nos.abort()\n", None, "ended by SIGABRT"),
        ("import ctypes\n\nctypes.string_at(0)\n", None, "ended by SIGSEGV"),
        (
            "import os\n\nos.kill(os.getppid(), 9)\nprint(1)\n",
            None,
            "ended the process that it was forked from",
        ),
        (
            "import threading\n\nt = threading.Thread(target=lambda: 1 / 0)\nt.start()\nt.join()\nprint(1)\n",
            None,
            "a thread of it raised ZeroDivisionError",
        ),
        (
            "import subprocess\n\nsubprocess.Popen(['sleep', '60'])\nprint(1)\n",
            None,
            "left a process running",
        ),
        (
            "import subprocess\n\nsubprocess.Popen(['sleep', '60'], start_new_session=True)\nprint(1)\n",
            None,
            "left a process running",
        ),
        ("print(1)\n{}['k']\n", 2, "raises KeyError and has no marker"),
        ("print(1)  # raises: KeyError\n", 1, "but nothing is raised"),
        ("print(1)\n{}['k']  # raises: TypeError\n", 2, "but line 2 raises KeyError"),
        ("print(1)\n{}['k']  # raises: TypeError\n", 2, "KeyError: 'k'"),
        (
            "def f():\n    # es: x\n    # en: x\n    return {}['k']\n\n\nprint(1)\nf()  # raises: KeyError\n",
            8,
            "but line 4 raises it",
        ),
        ("print(hash('a'))\n", 1, "two runs print different output; why"),
        ("import datetime\n\nprint(datetime.date.today().year)\n", 3, "two runs print different output"),
        ("import os\n\nprint(os.path.basename(os.getcwd()))\n", 3, "two runs print different output"),
        ("import torch\n\nprint(torch.get_num_threads())\n", 3, "two runs print different output"),
        ("import torch\n\nprint(torch.rand(3))\n", 3, "two runs print different output"),
        (
            "import torch\n\nprint('é')\n\n\ndef f():\n    print(torch.rand(1))\n\n\nf()\n",
            7,
            "two runs print different",
        ),
        ("print('<object at 0x7f0123456789>')\n", 1, "a memory address: 0x7f0123456789"),
        ("print('/home/ana/model.pt')\n", 1, "a path of the machine: /home/ana/model.pt"),
        ("print({'weight', 'alpha', 'gamma'})\n", 1, "the order of a set"),
        ("print(1)\nprint(', '.join({*'a'}))\n", 2, "depends on the order of a set"),
        ("print('2026-01-02')\n", 1, "a date or time: 2026-01-02"),
        ("x = 1\n", None, "it prints nothing"),
        ("def f():\n    # es: x\n    # en: x\n    return 1\n\n\nprint(2)\n", 4, "never executed: return 1"),
        ("if not print(1):\n    print(2)\nelse:\n    print(3)\n", 4, "never executed: print(3)"),
        ("{}['k']  # raises: KeyError\nprint(1)\n", 2, "never executed: print(1)"),
    ],
)
def test_a_wrong_example_is_found(runner: Runner, tmp_path: Path, source: str, line: int | None, message: str) -> None:
    found = judge(runner, tmp_path, source, limit=2)
    place = "snippets/topic/name.py:" + (f"{line}: " if line else " ")
    assert found[-1].startswith(place), found
    assert message in found[-1]
    assert "\n  mend: " in found[-1]
    assert not found[-1].endswith("mend: make record EXAMPLE=topic/name"), "it would fail in the same way"


@pytest.mark.parametrize(
    ("source", "recorded", "message"),
    [
        ("print(2)\n", "1\n", "-1\n+2"),
        ("print(2)\n", "2", "only the end of the last line differs"),
        ("print(2)\n", "2\n\n", "it does not print its recorded output"),
        ("import warnings\n\nwarnings.warn('x')\nprint(1)\n", "1\n", "the warnings differ"),
        ("print(1)\n", "name.py:1: UserWarning: x\n1\n", "the warnings differ"),
        (
            "raise KeyError('new')  # raises: KeyError\n",
            'Traceback (most recent call last):\n  File "name.py", line 1, in <module>\n'
            "    raise KeyError('new')\nKeyError: 'old'\n",
            "-KeyError: 'old'\n+KeyError: 'new'",
        ),
    ],
)
def test_another_output_is_shown_as_a_diff(
    runner: Runner, tmp_path: Path, source: str, recorded: str, message: str
) -> None:
    (found,) = judge(runner, tmp_path, source, recorded)
    assert message in found
    assert "make record EXAMPLE=topic/name" in found
