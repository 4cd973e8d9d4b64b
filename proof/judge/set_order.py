"""Where some code shows the order of a set, which changes with ``PYTHONHASHSEED`` and may be the same in two runs.

Two runs under two seeds print three strings in the same order one time in six. So that no run has to say it, the code
must not: it goes through ``sorted(…)`` of a set, or asks of it what has no order.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

MESSAGE = "what it shows depends on the order of a set, which two runs may have the same by chance"
_ORDERED = {"list", "tuple", "enumerate", "zip", "map", "filter", "iter", "next", "reversed", "dict"}
_SHOWS = {"print", "append", "extend", "insert", "write"}
_ORDERLESS = {"sorted", "set", "frozenset", "len", "sum", "min", "max", "any", "all"}
_OF_SETS = {"union", "intersection", "difference", "symmetric_difference", "copy"}
_HAS_SETS = re.compile(r"set\(|\{[^{}:]*(?:, | for |\*)[^{}:]*\}")
_OPERATORS = ast.BitOr | ast.BitAnd | ast.Sub | ast.BitXor


def lines(code: str) -> list[int]:
    """The lines of ``code`` that put the elements of a set in the order in which it happens to have them."""
    if not _HAS_SETS.search(code):
        return []
    tree = ast.parse(code)
    found = _Sets(tree)
    excused = {id(one) for node in ast.walk(tree) for one in _orderless(node)}
    return sorted({one.lineno for node in ast.walk(tree) for one in _gone_through(node, excused) if found.is_set(one)})


def _orderless(node: ast.AST) -> Iterator[ast.AST]:
    """The arguments of a call that asks nothing of their order."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ORDERLESS:
        yield from node.args


def _gone_through(node: ast.AST, excused: set[int]) -> Iterator[ast.expr]:
    """What ``node`` goes through, one element after another, so that their order is seen."""
    if isinstance(node, ast.For):
        yield from [node.iter] if _shows(node) else []
    elif isinstance(node, ast.ListComp | ast.GeneratorExp | ast.DictComp) and id(node) not in excused:
        yield from (one.iter for one in node.generators)
    elif isinstance(node, ast.List | ast.Tuple):
        yield from (one.value for one in node.elts if isinstance(one, ast.Starred))
    elif isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in _ORDERED or (isinstance(node.func, ast.Attribute) and node.func.attr == "join"):
            yield from node.args
        if name not in _ORDERLESS:
            yield from (one.value for one in node.args if isinstance(one, ast.Starred))
        if isinstance(node.func, ast.Attribute) and node.func.attr == "pop" and not node.args:
            yield node.func.value


def _shows(loop: ast.For) -> bool:
    """Whether the body of a loop prints, or keeps one after another."""
    calls = (node.func for one in loop.body for node in ast.walk(one) if isinstance(node, ast.Call))
    names = (one.id if isinstance(one, ast.Name) else getattr(one, "attr", "") for one in calls)
    return any(name in _SHOWS for name in names) or any(
        isinstance(node, ast.Yield) for one in loop.body for node in ast.walk(one)
    )


class _Sets:
    """Which expressions of some code are sets, as far as the code itself tells."""

    def __init__(self, tree: ast.Module) -> None:
        assigned: dict[str, list[ast.expr]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        assigned.setdefault(target.id, []).append(node.value)
        self.names: set[str] = set()
        for _ in range(2):  # a set may be made of another
            self.names |= {name for name, values in assigned.items() if all(map(self.is_set, values))}

    def is_set(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Set | ast.SetComp):
            return True
        if isinstance(node, ast.Name):
            return node.id in self.names
        if isinstance(node, ast.BinOp) and isinstance(node.op, _OPERATORS):
            return self.is_set(node.left) or (self.is_set(node.right) and not isinstance(node.op, ast.BitOr))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return node.func.id in ("set", "frozenset")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return node.func.attr in _OF_SETS and self.is_set(node.func.value)
        return False
