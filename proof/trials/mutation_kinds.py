"""The kinds of mutations: each draws a place at random, and says how its lines become wrong."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Callable
from pathlib import Path
from random import Random

from proof.content.include import MARK, Include
from proof.trials import prose_mutations as prose
from proof.trials.mutation import LineEdit, LineEdits, Repository

_DIGIT = re.compile(r"\d")
_MESSAGE = re.compile(r"(?:\S+\.py:\d+: )?[\w.]*(?:Error|Exception|Warning): (?P<words>.+)")
_CODE = re.compile(r"`(?P<code>[^`]+)`")
TRANSLATIONS = {
    "parameters": "parametros",
    "Parameter": "Parametro",
    "weight": "peso",
    "bias": "sesgo",
    "module": "modulo",
    "Module": "Modulo",
    "layer": "capa",
    "model": "modelo",
    "optimizer": "optimizador",
    "loss": "perdida",
    "grad": "gradiente",
    "buffer": "bufer",
    "data": "datos",
    "shape": "forma",
    "device": "dispositivo",
    "name": "nombre",
    "forward": "adelante",
    "load": "cargar",
    "True": "Verdadero",
    "None": "Ninguno",
}
INFO_STRINGS = (
    "py",
    "Python",
    "python3",
    "pycon",
    "text",
    "",
    'python title="train.py"',
    'python hl_lines="1"',
    "python linenums=1",
    "{ .python .annotate }",
    "{.python}",
    'python not_run="later"',
)


Kind = Callable[[Repository, Random], LineEdits | None]


def _one_of(random: Random, *shares: tuple[float, list[str]]) -> str | None:
    """A file of one of the lists, each drawn by its share."""
    (files,) = random.choices([files for _, files in shares], [share for share, _ in shares])
    return random.choice(files) if files else None


def a_digit_of_an_output(repository: Repository, random: Random) -> LineEdits | None:
    name = _one_of(random, (0.9, repository.outputs), (0.1, repository.notebooks))
    lines = repository.output_of(name) if name else []
    places = [(number, line, match.start()) for number, line in lines for match in _DIGIT.finditer(line)]
    if not name or not places:
        return None
    number, line, start = random.choice(places)
    other = random.choice([digit for digit in "0123456789" if digit != line[start]])
    return (LineEdit(name, number, line, line[:start] + other + line[start + 1 :]),)


def a_word_of_an_error(repository: Repository, random: Random) -> LineEdits | None:
    name = random.choice(repository.outputs)
    found = [(number, line, said) for number, line in repository.numbered(name) if (said := _MESSAGE.fullmatch(line))]
    if not found:
        return None
    number, line, said = random.choice(found)
    words = list(re.finditer(r"[A-Za-z]{3,}", line[said.start("words") :]))
    if not words:
        return None
    word = random.choice(words)
    others = sorted({other[0] for other in words} - {word[0]}) or [word[0][1:]]
    start, end = said.start("words") + word.start(), said.start("words") + word.end()
    return (LineEdit(name, number, line, line[:start] + random.choice(others) + line[end:]),)


def a_swapped_example(repository: Repository, random: Random) -> LineEdits | None:
    """Two examples of a page change places, or one gives its place to another of the same topic."""
    page = random.choice(repository.pages)
    shown = repository.includes(page)
    if len(shown) < 2:
        return None
    one, other = random.sample(shown, 2)
    topic = one.of.partition("/")[0]
    ids = {include.of for include in shown}
    rest = [Path(code).stem for code in repository.codes if Path(code).parts[1] == topic]
    rest = [name for name in rest if f"{topic}/{name}" not in ids]
    if rest and random.random() < 0.5:
        return (_include(page, one, f"{topic}/{random.choice(rest)}"),)
    return (_include(page, one, other.of), _include(page, other, one.of))


def _include(page: str, include: Include, after: str) -> LineEdit:
    """Another example in the place of the one that ``include`` names."""
    before, line = (f'{include.indent}{MARK} "{example}.py"' for example in (include.of, after))
    return LineEdit(page, include.line, before, line)


def a_deleted_line(repository: Repository, random: Random) -> LineEdits | None:
    files = ((0.5, repository.pages), (0.25, repository.outputs), (0.2, repository.codes), (0.05, repository.tutorials))
    name = _one_of(random, *files)
    if name is None:
        return None
    number, line = random.choice(list(repository.numbered(name)))
    return (LineEdit(name, number, line, None),)


def a_translated_identifier(repository: Repository, random: Random) -> LineEdits | None:
    """In the inline code of a Spanish page, or once in an example."""
    pages = [name for name in repository.pages if name.startswith("docs/es/")]
    name = _one_of(random, (0.6, pages), (0.4, repository.codes))
    if name is None:
        return None
    places = _identifiers(repository, name)
    if not places:
        return None
    number, start, word = random.choice(places)
    line = repository.lines(name)[number - 1]
    return (LineEdit(name, number, line, line[:start] + TRANSLATIONS[word] + line[start + len(word) :]),)


def a_name_translated_throughout(repository: Repository, random: Random) -> LineEdits | None:
    """A name that an example gives, wherever it is in it."""
    name = random.choice(repository.codes)
    text = "\n".join(repository.lines(name))
    given = [
        word for _, _, word in _identifiers(repository, name) if re.search(rf"\b{word} = |def \w+\(.*{word}", text)
    ]
    if not given:
        return None
    word = random.choice(given)
    edits = []
    for number, line in repository.numbered(name):
        places = [start for at, start, found in _identifiers(repository, name) if (at, found) == (number, word)]
        after = line
        for start in reversed(places):
            after = after[:start] + TRANSLATIONS[word] + after[start + len(word) :]
        if places:
            edits.append(LineEdit(name, number, line, after))
    return tuple(edits)


def _identifiers(repository: Repository, name: str) -> list[tuple[int, int, str]]:
    """Each identifier of a page or an example that has a translation: its line, its column and itself."""
    words = "|".join(TRANSLATIONS)
    if name.endswith(".md"):
        return [
            (number, code.start("code") + match.start(), match[0])
            for number, line in repository.numbered(name)
            for code in _CODE.finditer(line)
            for match in re.finditer(rf"\b(?:{words})\b", code["code"])
        ]
    source = "\n".join(repository.lines(name)) + "\n"
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [(*one.start, one.string) for one in tokens if one.type == tokenize.NAME and one.string in TRANSLATIONS]


def an_info_string(repository: Repository, random: Random) -> LineEdits | None:
    page = random.choice(repository.pages)
    fences = [(number, line) for number, line in repository.numbered(page) if re.fullmatch(r"[> ]*```python", line)]
    if not fences:
        return None
    number, line = random.choice(fences)
    return (LineEdit(page, number, line, line.removesuffix("python") + random.choice(INFO_STRINGS)),)


KINDS: dict[str, Kind] = {
    kind.__name__.replace("_", " "): kind
    for kind in (
        prose.another_version,  # first, as few places say one
        a_digit_of_an_output,
        a_word_of_an_error,
        a_swapped_example,
        a_deleted_line,
        prose.a_default_in_prose,
        a_translated_identifier,
        a_name_translated_throughout,
        an_info_string,
        prose.another_exception,
        prose.another_cited_file,
        prose.a_number_of_another_example,
        prose.a_sentence_said_again,
    )
}
