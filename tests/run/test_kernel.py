"""The kernels that execute tutorials."""

from __future__ import annotations

from pathlib import Path

from proof.project import Project
from tests.tutorials import ran


def test_nothing_of_one_tutorial_reaches_another(project: Project, tmp_path: Path) -> None:
    def ended(body: str) -> tuple[int, str] | None:
        _, (execution,) = ran(project, tmp_path, body)
        return execution.ended

    leaving = "import builtins\nimport os\nfrom pathlib import Path\n\nbuiltins.left = 1\nos.environ['LEFT'] = '1'\n"
    leaving += "Path('left.txt').write_text('1')"
    looking = "import builtins\nimport os\nfrom pathlib import Path\n\nassert not hasattr(builtins, 'left')\n"
    looking += "assert 'LEFT' not in os.environ\nassert not list(Path.cwd().iterdir())"
    assert ended(leaving) is None
    assert ended(looking) is None
    found = ended(looking.replace("not list", "list"))
    assert found
    assert "it raises AssertionError" in found[1]
