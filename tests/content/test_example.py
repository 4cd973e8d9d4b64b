"""The format of an example: what each language shows, and the errors that say what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.content.example import Example, load, parse
from proof.problem import Problem
from proof.project import Project


def example(source: str) -> Example:
    return parse("topic/name", Path("snippets/topic/name.py"), "snippets/topic/name.py", source)


def test_each_language_shows_its_own_comment() -> None:
    shown = example(
        "x = 1\nif x:\n    # es: Uno.\n    # en: One.\n    print(x)  # (1)!\nx.y  # raises: AttributeError\n"
    )
    assert shown.code("es") == "x = 1\nif x:\n    # Uno.\n    print(x)\nx.y\n"
    assert shown.code("en") == "x = 1\nif x:\n    # One.\n    print(x)\nx.y\n"
    assert shown.annotated("en").splitlines()[3] == "    print(x)  # (1)!"
    assert shown.raises == (5, "AttributeError")
    assert shown.lines[4].file_line == 6


def test_a_folded_example_shows_no_mark_of_it() -> None:
    folded = example("# folded\nx = 1\nx.y  # raises: AttributeError\n")
    assert folded.folded
    assert folded.code("es") == "x = 1\nx.y\n"
    assert folded.lines[1].file_line == 3
    assert not example("x = 1\n").folded


def test_a_hash_in_a_string_is_not_a_comment() -> None:
    assert example('print("# es: no")\n').code("en") == 'print("# es: no")\n'


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("# es: Uno.\nprint(1)\n", 1, "has no # en: pair"),
        ("print(1)\n# es: Uno.\n", 2, "has no # en: pair"),
        ("# en: One.\nprint(1)\n", 1, "has no # es: pair"),
        ("# es: Uno.\n  # en: One.\nprint(1)\n", 1, "has no # en: pair"),
        ("print(1)\n# folded\n", 2, "unknown comment '# folded'"),
        ("# folded\n", 1, "empty"),
        ("print(1)\n# una nota\n", 2, "unknown comment '# una nota'"),
        ("print(1)  # rises: TypeError\n", 1, "unknown comment '# rises: TypeError'"),
        ("print(1)  # raises:TypeError\n", 1, "unknown comment"),
        ("print(1)  # needs: gpu\n", 1, "# needs: takes one of cuda"),
        ("print(1)  # (2)!\n", 1, "numbered 1, 2"),
        ("a()  # raises: A\nb()  # raises: B\n", 2, "a second # raises:"),
        ("print(1)\nx = = 2\n", 2, "not Python"),
        ("print(1) \n", 1, "trailing space"),
        ("print(1)", 1, "end in a newline"),
        ("x = '" + "x" * 80 + "'\n", 1, "longer than 76 columns"),
        ("\n", 1, "empty"),
    ],
)
def test_a_broken_rule_names_file_and_line(source: str, line: int, message: str) -> None:
    with pytest.raises(Problem) as caught:
        example(source)
    assert str(caught.value).startswith(f"snippets/topic/name.py:{line}: ")
    assert message in str(caught.value)
    assert "\n  mend: " in str(caught.value)


def test_a_file_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    project = Project(tmp_path)
    (tmp_path / "snippets/topic").mkdir(parents=True)
    (tmp_path / "snippets/topic/name.py").write_bytes("print(1)\nprint('ñ')\n".encode("latin-1"))
    with pytest.raises(Problem, match=r"^snippets/topic/name.py:2: not UTF-8: byte 0xf1"):
        load(project, "topic/name")


def test_a_missing_example_names_the_command_that_makes_it(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="make new EXAMPLE=topic/none"):
        load(Project(tmp_path), "topic/none")
