"""An example: one file in ``snippets/``, as each language shows it, and what it printed when recorded.

The file's comments come in pairs, ``# es: …`` directly followed by ``# en: …``; each language shows its own
line, so both languages have the same number of lines and the same line numbers. Three markers end a line of
code and are not shown: ``# raises: Type``, ``# needs: device`` and the annotation ``# (1)!``. Any other
comment is a problem: it is a misspelt marker, or a comment that one of the languages lacks.

A file whose first line is ``# folded`` prints a table that is shown before the code that makes it, which is folded.
"""

from __future__ import annotations

import hashlib
import io
import re
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proof.files import read_once, read_text
from proof.problem import Problem
from proof.project import LANGUAGES, SNIPPETS, Project

DEVICES = ("cuda", "mps", "xpu")
WIDTH = 76
ID = re.compile(r"[a-z][a-z0-9_]*/[a-z][a-z0-9_]*")
CALLED = "an example is called topic/name, in lower case letters, digits and _"

PLACEHOLDER = {"es": "Di aquí lo que el lector tiene que ver.", "en": "Say here what the reader has to see."}
"""The comment of an example that was started and not written."""
FOLDED = "# folded"

_PAIRED = re.compile(r"#\s?(es|en):\s(.*)")
_MARKER = re.compile(r"# (?:raises: (?P<raises>[A-Za-z_][\w.]*)|needs: (?P<needs>\w+)|\((?P<note>\d+)\)!)")


@dataclass(frozen=True)
class Line:
    """One shown line of an example: its text in each language and the line of the file it comes from."""

    text: dict[str, str]
    file_line: int


@dataclass(frozen=True)
class Example:
    """One example. Line numbers are those of the shown code, one-based, unless they say ``file_line``."""

    id: str
    path: Path
    name: str
    lines: tuple[Line, ...]
    raises: tuple[int, str] | None
    needs: dict[int, str]
    notes: dict[int, int]
    folded: bool = False  # whether its table is shown first, and its code folded

    def code(self, language: str) -> str:
        """The text that is shown, copied and run in ``language``, ending in one newline."""
        return "".join(line.text[language] + "\n" for line in self.lines)

    def annotated(self, language: str) -> str:
        """`code` with the annotations that the theme turns into buttons, such as ``# (1)!``."""
        shown = [line.text[language] for line in self.lines]
        for number, note in self.notes.items():
            shown[number - 1] += f"  # ({note})!"
        return "\n".join(shown) + "\n"

    @property
    def script(self) -> str:
        """The file name that the code runs under, such as ``assign.py``."""
        return self.path.name

    @cached_property
    def output_path(self) -> Path:
        return self.path.with_suffix(".out")

    @property
    def output(self) -> str | None:
        """What the example printed when it was recorded; None if it has not been."""
        return read_once(_read_output, self.output_path, self.name.removesuffix(".py") + ".out")

    @property
    def code_and_output(self) -> str:
        """Its code in English and what is recorded of it, as one text to look for names and numbers in."""
        return f"{self.code('en')} {self.output or ''}"

    def recorded_text(self, language: str) -> str:
        """What is recorded of it: the same in every language."""
        return self.output or ""

    def problem(self, message: str, line: int | None = None, fix: str = "") -> Problem:
        """A `Problem` at shown line ``line``, named by its place in the file."""
        file_line = self.lines[line - 1].file_line if line else None
        return Problem(self.name, file_line, message, fix or self.record_command)

    @property
    def record_command(self) -> str:
        return f"make record EXAMPLE={self.id}"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def load(project: Project, example_id: str) -> Example:
    """Read ``snippets/<example_id>.py``; raises `Problem` if it is missing or breaks a rule of the format."""
    return read_once(_read_example, example_id, project.snippets / f"{example_id}.py")


def _read_example(example_id: str, path: Path) -> Example:
    name = f"{SNIPPETS}/{example_id}.py"
    if not path.is_file():
        raise Problem(name, None, "there is no such example", f"make new EXAMPLE={example_id}")
    if not ID.fullmatch(example_id):
        raise Problem(name, None, CALLED, "rename it")
    return parse(example_id, path, name, read_text(path, name))


def _read_output(path: Path, name: str) -> str | None:
    return read_text(path, name) if path.exists() else None


def parse(example_id: str, path: Path, name: str, source: str) -> Example:
    """The example written in ``source``; raises `Problem` at the first line that breaks a rule."""
    comments = _comment_columns(name, source)
    lines: list[Line] = []
    raises: tuple[int, str] | None = None
    needs: dict[int, str] = {}
    notes: dict[int, int] = {}

    def wrong(file_line: int, message: str, fix: str = "") -> Problem:
        return Problem(name, file_line, message, fix or f"edit {name}, then make record EXAMPLE={example_id}")

    folded = source.startswith(f"{FOLDED}\n")
    waiting: tuple[int, str, str] | None = None  # the es line of a pair: its line, indent and text
    for file_line, text in list(enumerate(source.splitlines(), start=1))[folded:]:
        column = comments.get(file_line)
        comment = None if column is None else text[column:].rstrip()
        code = text if column is None else text[:column]
        paired = _PAIRED.fullmatch(comment) if comment and not code.strip() else None
        if waiting and not (paired and paired[1] == "en" and waiting[1] == code):
            raise wrong(waiting[0], "this # es: comment has no # en: pair on the next line, equally indented")
        if text != text.rstrip() or "\t" in text:
            raise wrong(file_line, "a tab or trailing space", f"remove it in {name}")
        if comment is None:
            lines.append(Line(dict.fromkeys(LANGUAGES, text), file_line))
        elif paired and paired[1] == "es":
            waiting = (file_line, code, f"{code}# {paired[2]}")
        elif paired and waiting:
            lines.append(Line({"es": waiting[2], "en": f"{code}# {paired[2]}"}, file_line))
            waiting = None
        elif paired:
            raise wrong(file_line, "this # en: comment has no # es: pair on the line before it")
        else:
            marker = _MARKER.fullmatch(comment)
            if marker is None or not code.strip():
                raise wrong(
                    file_line,
                    f"unknown comment {comment!r}: a comment for the reader is a pair of own lines, # es: and # en:; "
                    "a marker is # raises: Type, # needs: device or # (1)!, after code",
                )
            lines.append(Line(dict.fromkeys(LANGUAGES, code.rstrip()), file_line))
            if marker["raises"]:
                if raises:
                    raise wrong(file_line, "a second # raises: an example ends at the first")
                raises = (len(lines), marker["raises"])
            elif marker["needs"]:
                if marker["needs"] not in DEVICES:
                    raise wrong(file_line, f"# needs: takes one of {', '.join(DEVICES)}")
                needs[len(lines)] = marker["needs"]
            else:
                notes[len(lines)] = int(marker["note"])
        if lines:
            for language in LANGUAGES:
                if len(lines[-1].text[language]) > WIDTH:
                    raise wrong(file_line, f"longer than {WIDTH} columns in {language}")
    if waiting:
        raise wrong(waiting[0], "this # es: comment has no # en: pair on the next line")
    if said := _wrong_as_a_whole(source, lines, list(notes.values())):
        raise wrong(1, said)
    return Example(example_id, path, name, tuple(lines), raises, needs, notes, folded)


def _wrong_as_a_whole(source: str, lines: list[Line], notes: list[int]) -> str:
    """What is wrong with an example that has no wrong line; empty if nothing is."""
    if not any(line.text["es"].strip() for line in lines):
        return "the example is empty"
    if not lines[0].text["es"] or not lines[-1].text["es"] or not source.endswith("\n"):
        return "the file must start and end with a line that is not blank, and end in a newline"
    if any(line.text[lang].endswith(f"# {said}") for line in lines for lang, said in PLACEHOLDER.items()):
        return "it is as make new started it: write what the reader has to see, or remove that comment"
    if notes != list(range(1, len(notes) + 1)):
        return f"annotations must be numbered 1, 2, … in order, not {notes}"
    return ""


def _comment_columns(name: str, source: str) -> dict[int, int]:
    """Line number -> column of each comment; raises `Problem` where ``source`` is not Python."""
    try:
        compile(source, name, "exec", dont_inherit=True)
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline)) if "#" in source else []
    except (SyntaxError, tokenize.TokenError, ValueError) as error:
        line = getattr(error, "lineno", None)
        raise Problem(name, line, f"not Python: {getattr(error, 'msg', error)}", f"edit {name}") from error
    return {token.start[0]: token.start[1] for token in tokens if token.type == tokenize.COMMENT}
