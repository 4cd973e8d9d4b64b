"""What shows the order of a set is found, whatever order two runs happen to have."""

from __future__ import annotations

import pytest

from proof.judge.output import unstable
from proof.judge.set_order import lines


@pytest.mark.parametrize(
    "code",
    [
        "print(list({'a', 'b', 'c'}))\n",
        "kinds = set(names)\nprint(', '.join(kinds))\n",
        "for name in {n for n in names}:\n    print(name)\n",
        "left = set(a) - set(b)\nprint(*left)\n",
        "print([name.upper() for name in frozenset(names)])\n",
        "print(*(n for n in {*a} & {*b}))\n",
        "print(set(names).pop())\n",
        "own = set(a)\nboth = own | set(b)\nrows = [*both]\nprint(rows)\n",
        "out = []\nfor n in set(a).union(b):\n    out.append(n)\nprint(out)\n",
    ],
)
def test_the_order_of_a_set_is_found(code: str) -> None:
    assert len(lines(code)) == 1


@pytest.mark.parametrize(
    "code",
    [
        "print(sorted({'a', 'b'}), len(set(names)), 'a' in {'a', 'b'})\n",
        "names = set(names)\nprint(all(n in state for n in names), {n for n in names} == names)\n",
        "for p in set(model.parameters()):\n    optimizer.state.pop(p)\nprint(len(optimizer.state))\n",
        "print({n: v for n, v in state.items() if n in {'a', 'b'}})\n",
        "names = {'a': 1, 'b': 2}\nprint(list(names), f'{names}, {state}')\n",
        "kept = set(a)\nkept = [1, 2]\nprint(list(kept))\n",
        "print(max(len(n) for n in set(names)), sorted(n for n in {*a} | {*b}))\n",
        "print(names.pop(), stack.pop(0))\n",
    ],
)
def test_what_has_no_order_is_no_finding(code: str) -> None:
    assert lines(code) == []


@pytest.mark.parametrize(
    ("output", "found"),
    [
        ("{'bias', 'weight', 'scale'}", True),
        ("missing: frozenset({\"a\", 'b'})", True),
        ("{torch.float32, torch.bfloat16}", True),
        ("{device(type='cpu'), device(type='meta')}", True),
        ("{'weight'} {False} {1, 2} {torch.float32}", False),
        ("{'a': 1, 'b': 2} ['a', 'b'] [{weight}, {bias}]", False),
        ("(weight, bias) {…} {False, True}", False),
    ],
)
def test_a_set_that_is_printed_is_found(output: str, found: bool) -> None:
    assert [message.partition(": ")[0] for _, message in unstable(output)] == (
        ["line 1 of the output holds the order of a set"] if found else []
    )
