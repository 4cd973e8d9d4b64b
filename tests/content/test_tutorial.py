"""The format of a tutorial: a source that breaks a rule is refused, and says where."""

from __future__ import annotations

import pytest

from proof.problem import Problem
from tests.tutorials import NAME, TUTORIAL, parsed


@pytest.mark.parametrize(
    ("before", "after", "line", "said"),
    [
        ("#   en: A curve\n", "", 1, "its head does not say 'en'"),
        ("# ---\n", "", 1, "it does not begin with its title"),
        (
            '# %% [markdown] lang="en"\n# # A',
            '# %%\n# es: A\n# en: A\n# %% [markdown] lang="en"\n# # A',
            10,
            "right after",
        ),
        (
            '# %% [markdown] lang="es"\n# ## Ej',
            '# %% [markdown] lang="en"\n# ## Ej',
            37,
            'no cell lang="es" right before',
        ),
        ('lang="en" tags=["solution"]', 'lang="en"', 50, "different tags"),
        ('lang="en" tags=["solution"]', 'lang="en" tags=["hidden"]', 50, "the only tag is solution"),
        ('# %% [markdown] lang="es"\n# # ', "# %% [markdown]\n# # ", 10, "prose has its language on its line"),
        ("# ## Exercise { #exercise }", "# ## Exercise", 42, "a heading ends in its English id"),
        ("# ## Exercise", "# # Exercise", 42, "and no other, begins with the heading of the page"),
        ("# Add a text.", "# ```python\n# 1 + 1\n# ```", 45, "prose has a code fence"),
        ("# Add a text.", "# <b>Add</b>", 45, "prose has raw HTML"),
        ("# en: Five points.\n", "", 23, "this # es: comment has no # en: pair"),
        ("print(values)\n", "print(values)  # five\n", 26, "unknown comment '# five'"),
        ("print(values)\n", "!ls\n", 26, "not Python"),
        ("print(values)\n", f"print({'1' * 80})\n", 26, "longer than 76 columns"),
        ("print(values)\n", "print(values)  # (1)!\n", 20, "no annotations"),
        (' alt-en="A curve that rises."', "", 30, "in both languages, alt-es and alt-en"),
        (' alt-en="A curve that rises."', ' alt-fr="Une courbe"', 30, "the cell's line says alt-fr"),
        (' tags=["solution"]', "", 1, "it has no exercise with its solution"),
        ("\n# %%\nprint(values[-1] == 16)\n", "", None, ""),
    ],
)
def test_a_source_that_breaks_a_rule_is_refused(before: str, after: str, line: int | None, said: str) -> None:
    assert before in TUTORIAL
    source = TUTORIAL.replace(before, after)
    if not said:
        source += '\n# %% [markdown] lang="es"\n# Fin.\n\n# %% [markdown] lang="en"\n# End.\n'
        line, said = 1, "its last cell is no code"
    with pytest.raises(Problem) as found:
        parsed(source)
    assert said in str(found.value)
    assert found.value.line == line
    assert f"make record NOTEBOOK={NAME}" in found.value.fix or "edit" in found.value.fix or "write" in found.value.fix
