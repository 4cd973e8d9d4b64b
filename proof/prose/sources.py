"""What prose cites of PyTorch's source: the file of the pinned build has the name, or the line, that is cited from it.

It is cited from a file where it stands as code next to it: "`Module._apply` in `torch/nn/modules/module.py`", or with
the file between parentheses. The file defines it, in its class if it is a method, or documents it as code. A file that
stands alone is of the last name that its sentence says before it, and defines it; of files in a row, each is of the
name of its turn. Where there is no such name, a class that it says in plain words counts, as Adam; else the text is to
say which one it is of. The files are read, and torch is not imported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path

from proof.problem import Problem
from proof.prose.languages.text import CODE, Pair, Unit

_FILE = rf"{CODE}(?P<file>torch/[\w/]+\.py){CODE}"
_CITED = re.compile(rf"{CODE}(?P<what>[^{CODE}]+){CODE},? (?:(?:in|en|de|of|from) |\()(?={_FILE})")
_ONLY = re.compile(_FILE)
_BETWEEN_FILES = re.compile(r", | and | y ")
_CODE = re.compile(rf"{CODE}(?P<code>[^{CODE}]+){CODE}")
_STOP = re.compile(r"[.!?] ")
_PATH = re.compile(
    r"(?:(?:torch|nn|optim|utils|init|autograd|[a-z_]+)\.)*?(?P<owner>_*[A-Z]\w*\.)?(?P<name>[^\W\d]\w*)(?:\(\))?"
)
_NAMED = re.compile(rf"(?P<path>{_PATH.pattern})(?: ?=.+)?")
_CLASS = re.compile(r"\b[A-Z]\w+\b")


def problems(pairs: Iterable[Pair], root: Path | None = None) -> Iterator[Problem]:
    """Each citation of a file below ``root``, the folder that has torch, that the file does not have."""
    root = root or _folder_of_torch()
    for unit in (unit for pair in pairs for document in pair.both for unit in document.units):
        if any(code.startswith("torch/") for code in unit.codes):
            for message in _uncited(unit, root):
                yield Problem(unit.path, unit.line, message, f"mend it, after reading the file: {root}")


def _folder_of_torch() -> Path:
    spec = find_spec("torch")
    assert spec, "the pinned torch is not installed: make test"
    assert spec.origin
    return Path(spec.origin).parent.parent


def _uncited(unit: Unit, root: Path) -> Iterator[str]:
    text = unit.with_code(CODE)
    cited = {found.end(): found["what"] for found in _CITED.finditer(text) if not iskeyword(found["what"])}
    for row in _rows_of_files(text):
        names = _names_before(text, row[0].start())
        turns = names[-len(row) :] if len(names) >= len(row) > 1 else []
        for turn, told in enumerate(row):
            file, what = root / told["file"], cited.get(told.start())
            if not file.is_file():
                continue  # `claims` says that there is none
            if what and not turns:
                if not _has(file, what):
                    yield f"{told['file']} has no {what}"
            elif not names and not any(_defines(file, word) for word in _CLASS.findall(_sentence(text, told.start()))):
                yield f"it does not say what {told['file']} is cited for: `name` in `{told['file']}`"
            elif names and not _defines(file, name := turns[turn] if turns else names[-1]):
                yield f"{told['file']} does not define {name}, the last name before it: say what it is cited for"


def _rows_of_files(text: str) -> list[list[re.Match[str]]]:
    """The files that a text cites, those that stand in a row together."""
    rows: list[list[re.Match[str]]] = []
    for told in _ONLY.finditer(text):
        if rows and _BETWEEN_FILES.fullmatch(text, rows[-1][-1].end(), told.start()):
            rows[-1].append(told)
        else:
            rows.append([told])
    return rows


def _sentence(text: str, end: int) -> str:
    """What the sentence which reaches ``end`` says before it."""
    without = _CODE.sub(lambda found: CODE * len(found[0]), text[:end])
    return text[max((found.end() for found in _STOP.finditer(without)), default=0) : end]


def _names_before(text: str, end: int) -> list[str]:
    """The names that a sentence says before ``end``, as code; of an argument with its value, the argument."""
    named = (_NAMED.fullmatch(found["code"]) for found in _CODE.finditer(_sentence(text, end)))
    return [found["path"] for found in named if found and not iskeyword(found["path"])]


def _has(file: Path, what: str) -> bool:
    """Whether a file defines a name, or documents it as code, or has a piece of code, whatever its spaces."""
    if not (path := _PATH.fullmatch(what)):
        parts = [re.escape("".join(part.split())) for part in re.split(r"…|\.\.\.", what)]
        return re.search(".*".join(parts), "".join(_text(file).split())) is not None
    documented = re.search(rf"(?:``|:\w+:`)[\w.]*\b{path['name']}`", _part_of(file, path["owner"]))
    return documented is not None or _defines(file, what)


def _defines(file: Path, what: str) -> bool:
    """Whether a file has the class, the function, the parameter, the variable or the attribute of ``self``."""
    path = _PATH.fullmatch(what)
    assert path, what
    name = path["name"]
    argument = rf"\bdef [^\n]*[(,] ?\*{{0,2}}{name}[:,=)]"  # and not what its type is
    defined = rf"\b(?:def|class) {name}\b|^\s*(?:self\.)?{name}(?:: [^=\n]+)? = |{argument}"
    return re.search(defined, _part_of(file, path["owner"]), re.MULTILINE) is not None


def _part_of(file: Path, owner: str | None) -> str:
    """The text of a file, or that of a class of it; nothing where it does not have the class."""
    text = _text(file)
    if not owner:
        return text
    block = re.search(rf"^class {owner[:-1]}\b.*?(?=^\S(?<![)#\]])|\Z)", text, re.MULTILINE | re.DOTALL)
    return block[0] if block else ""


@cache
def _text(file: Path) -> str:
    return file.read_text("utf-8")
