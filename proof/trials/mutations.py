"""Mutates what the suite verifies, at random places, and sees whether it notices.

A seed gives the same mutations of the same repository. Mutations of different places are applied to one copy, a round,
on which the parts of the suite run that can see them. A mutation is killed when a failing test reports a problem whose
first line names its place: the page, in either language; the example; or the tutorial. A mutation made in both
languages is not killed by the demand that ``make agree`` be run; one made in a single language may be killed by the
demand alone that the other language change too, and the report counts those by themselves.
"""

from __future__ import annotations

import io
import math
import re
import tempfile
import time
import tokenize
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from random import Random

from proof.files import write_whole
from proof.project import LANGUAGES, Project
from proof.records.score import MUTATIONS, Survivor, write_mutations
from proof.trials.defects import PARTS, copy, failures_of, items

SEED, COUNT = 1, 200
TRIES = 1000  # draws of one kind before it is left out, as all its places are taken
SIZES = {"pages": 100, "examples": 300}
"""The parts that mutations are divided in, and of how many mutations in all each of its rounds takes its share."""
SUITE = {
    "pages": [
        *PARTS["languages"],
        *PARTS["claims"],
        "tests/test_errors.py::test_the_entries_are_as_they_must_be",
        "tests/test_reference.py::test_every_member_has_its_entry",
    ],
    "examples": ["tests/test_languages.py::test_no_example_has_a_spanish_name"],
}
"""What runs on a round besides the items of its pages, examples and tutorials."""

_DIGIT = re.compile(r"\d")
_MESSAGE = re.compile(r"(?:\S+\.py:\d+: )?[\w.]*(?:Error|Exception|Warning): (?P<words>.+)")
_INCLUDE = re.compile(r'(?P<indent>[> ]*)--8<-- "(?P<id>[^" ]+)\.py"')
_HEADING = re.compile(r"#+ .*\{ #(?P<id>[\w-]+) \}")
_CODE = re.compile(r"`(?P<code>[^`]+)`")
_LITERAL = re.compile(r"(?P<name>\w+=)?(?P<value>True|False|None|-?\d[\d.e-]*|'\w*'|\"\w*\")")
_TELLS = re.compile("por defecto|default")
_AFTER = re.compile(r"[^`.,;:]{0,30}`([^`]+)`")
_BEFORE = re.compile(r"`([^`]+)`[^`.;:]{0,30}$")
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


@dataclass(frozen=True)
class Edit:
    """A line, one-based, of a file that reads ``before`` and becomes ``after``; without ``after``, it is deleted."""

    file: str
    line: int
    before: str
    after: str | None


@dataclass(frozen=True)
class Mutation:
    kind: str
    edits: tuple[Edit, ...]

    @property
    def part(self) -> str:
        return "pages" if self.edits[0].file.endswith(".md") else "examples"

    @property
    def names(self) -> tuple[str, ...]:
        """What the first line of a problem must have, for the problem to be of this mutation."""
        path = Path(self.edits[0].file)
        if path.suffix == ".md":
            return tuple(Path("docs", language, *path.parts[2:]).as_posix() for language in LANGUAGES)
        if path.parts[0] == "snippets":
            return (path.with_suffix(".py").as_posix(), path.with_suffix(".out").as_posix())
        recorded = (f"docs/{language}/tutorials/{path.stem}.ipynb" for language in LANGUAGES)
        return (f"notebooks/{path.stem}.py", *recorded)

    def apply(self, root: Path) -> None:
        for edit in sorted(self.edits, key=lambda one: one.line, reverse=True):
            path = root / edit.file
            lines = path.read_text("utf-8").split("\n")
            assert lines[edit.line - 1] == edit.before, edit
            lines[edit.line - 1 : edit.line] = [] if edit.after is None else [edit.after]
            write_whole(path, "\n".join(lines))

    def __str__(self) -> str:
        shown = [f"{self.kind}: {self.edits[0].file}:{self.edits[0].line}"]
        for edit in self.edits:
            shown += [f"- {edit.before}", *([] if edit.after is None else [f"+ {edit.after}"])]
        return "\n".join(shown)


class Repository:
    """The lines of the files of a project that can be mutated."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._lines: dict[str, list[str]] = {}

    def lines(self, name: str) -> list[str]:
        if name not in self._lines:
            self._lines[name] = (self.project.root / name).read_text("utf-8").removesuffix("\n").split("\n")
        return self._lines[name]

    def numbered(self, name: str) -> Iterator[tuple[int, str]]:
        """The lines of a file that are not blank, with their numbers."""
        return ((number, line) for number, line in enumerate(self.lines(name), start=1) if line.strip())

    @cached_property
    def pages(self) -> list[str]:
        return [self.project.name(path) for language in LANGUAGES for path in self.project.pages(language)]

    @cached_property
    def codes(self) -> list[str]:
        return [f"snippets/{example}.py" for example in self.project.example_ids()]

    @cached_property
    def outputs(self) -> list[str]:
        return [self.project.name(path) for path in sorted(self.project.snippets.rglob("*.out"))]

    @cached_property
    def tutorials(self) -> list[str]:
        return [f"notebooks/{name}.py" for name in self.project.notebook_names()]

    @cached_property
    def notebooks(self) -> list[str]:
        found = (self.project.root / "docs").glob("*/tutorials/*.ipynb")
        return [self.project.name(path) for path in sorted(found)]

    def output_of(self, name: str) -> list[tuple[int, str]]:
        """The lines of what an example or a tutorial printed."""
        if name.endswith(".out"):
            return list(self.numbered(name))
        return [(number, line) for number, line in self.numbered(name) if re.match(r' {6}"', line)]  # of a stream

    def includes(self, page: str) -> list[tuple[int, str, str]]:
        """Each include of an example on a page: its line, its indentation and the example."""
        found = ((number, _INCLUDE.fullmatch(line)) for number, line in self.numbered(page))
        return [(number, match["indent"], match["id"]) for number, match in found if match]


Edits = tuple[Edit, ...]
Kind = Callable[[Repository, Random], "Edits | None"]


def _one_of(random: Random, *shares: tuple[float, list[str]]) -> str | None:
    """A file of one of the lists, each drawn by its share."""
    (files,) = random.choices([files for _, files in shares], [share for share, _ in shares])
    return random.choice(files) if files else None


def a_digit_of_an_output(repository: Repository, random: Random) -> Edits | None:
    name = _one_of(random, (0.9, repository.outputs), (0.1, repository.notebooks))
    lines = repository.output_of(name) if name else []
    places = [(number, line, match.start()) for number, line in lines for match in _DIGIT.finditer(line)]
    if not name or not places:
        return None
    number, line, start = random.choice(places)
    other = random.choice([digit for digit in "0123456789" if digit != line[start]])
    return (Edit(name, number, line, line[:start] + other + line[start + 1 :]),)


def a_word_of_an_error(repository: Repository, random: Random) -> Edits | None:
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
    return (Edit(name, number, line, line[:start] + random.choice(others) + line[end:]),)


def a_swapped_example(repository: Repository, random: Random) -> Edits | None:
    """Two examples of a page change places, or one gives its place to another of the same topic."""
    page = random.choice(repository.pages)
    shown = repository.includes(page)
    if len(shown) < 2:
        return None
    (number, indent, example), (other_number, other_indent, other) = random.sample(shown, 2)
    topic = example.partition("/")[0]
    ids = {one for _, _, one in shown}
    rest = [Path(code).stem for code in repository.codes if Path(code).parts[1] == topic]
    rest = [name for name in rest if f"{topic}/{name}" not in ids]
    if rest and random.random() < 0.5:
        return (_include(page, number, indent, example, f"{topic}/{random.choice(rest)}"),)
    return (
        _include(page, number, indent, example, other),
        _include(page, other_number, other_indent, other, example),
    )


def _include(page: str, number: int, indent: str, before: str, after: str) -> Edit:
    return Edit(page, number, f'{indent}--8<-- "{before}.py"', f'{indent}--8<-- "{after}.py"')


def a_deleted_line(repository: Repository, random: Random) -> Edits | None:
    files = ((0.5, repository.pages), (0.25, repository.outputs), (0.2, repository.codes), (0.05, repository.tutorials))
    name = _one_of(random, *files)
    if name is None:
        return None
    number, line = random.choice(list(repository.numbered(name)))
    return (Edit(name, number, line, None),)


def a_default_in_prose(repository: Repository, random: Random) -> Edits | None:
    """The value of a default, in both languages."""
    page = random.choice([name for name in repository.pages if name.startswith("docs/es/")])
    both = [_defaults(repository, name) for name in (page, page.replace("docs/es/", "docs/en/"))]
    shared = sorted(both[0].keys() & both[1].keys())
    if not shared:
        return None
    key = random.choice(shared)
    literal = _LITERAL.fullmatch(key[1])
    assert literal
    after = (literal["name"] or "") + _another(literal["value"], random)
    places = (found[key] for found in both)
    return tuple(
        Edit(name, number, line, line[:start] + after + line[start + len(key[1]) :])
        for name, number, line, start in places
    )


def _defaults(repository: Repository, page: str) -> dict[tuple[str, str, int], tuple[str, int, str, int]]:
    """The file, line and column of each default that a page tells, by its section, its code and its place there."""
    found: dict[tuple[str, str, int], tuple[str, int, str, int]] = {}
    section = ""
    for number, line in repository.numbered(page):
        if heading := _HEADING.fullmatch(line):
            section = heading["id"]
        for tells in _TELLS.finditer(line):
            places = (_AFTER.match(line, tells.end()), _BEFORE.search(line[: tells.start()]))
            if told := next((one for one in places if one and _LITERAL.fullmatch(one[1])), None):
                place = sum((section, told[1]) == key[:2] for key in found)
                found[section, told[1], place] = (page, number, line, told.start(1))
    return found


def _another(value: str, random: Random) -> str:
    if _DIGIT.search(value):
        places = [match.start() for match in _DIGIT.finditer(value)]
        start = random.choice(places)
        other = random.choice([digit for digit in "123456789" if digit != value[start]])
        return value[:start] + other + value[start + 1 :]
    return random.choice([other for other in ("True", "False", "None", "0", "'weight'") if other != value])


def a_translated_identifier(repository: Repository, random: Random) -> Edits | None:
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
    return (Edit(name, number, line, line[:start] + TRANSLATIONS[word] + line[start + len(word) :]),)


def a_name_translated_throughout(repository: Repository, random: Random) -> Edits | None:
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
            edits.append(Edit(name, number, line, after))
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


def an_info_string(repository: Repository, random: Random) -> Edits | None:
    page = random.choice(repository.pages)
    fences = [(number, line) for number, line in repository.numbered(page) if re.fullmatch(r"[> ]*```python", line)]
    if not fences:
        return None
    number, line = random.choice(fences)
    return (Edit(page, number, line, line.removesuffix("python") + random.choice(INFO_STRINGS)),)


KINDS: dict[str, Kind] = {
    kind.__name__.replace("_", " "): kind
    for kind in (
        a_digit_of_an_output,
        a_word_of_an_error,
        a_swapped_example,
        a_deleted_line,
        a_default_in_prose,
        a_translated_identifier,
        a_name_translated_throughout,
        an_info_string,
    )
}


@dataclass
class Round:
    part: str
    mutations: list[Mutation] = field(default_factory=list)

    def takes(self, mutation: Mutation) -> bool:
        names = set(mutation.names)
        return self.part == mutation.part and not any(names & set(other.names) for other in self.mutations)


def draw(project: Project, seed: int, count: int) -> list[Round]:
    """``count`` mutations, of each kind in turn, no two of a round in one place; fewer where places are too few."""
    random, repository = Random(seed), Repository(project)
    rounds = [Round(part) for part, size in SIZES.items() for _ in range(math.ceil(count / size))]
    kinds = list(KINDS.items())
    for number in range(count):
        name, kind = kinds[number % len(kinds)]
        for _ in range(TRIES):
            edits = kind(repository, random)
            mutation = Mutation(name, edits) if edits else None
            home = next((one for one in rounds if mutation and one.takes(mutation)), None)
            if mutation and home:
                home.mutations.append(mutation)
                break
    return [one for one in rounds if one.mutations]


@dataclass(frozen=True)
class Verdict:
    mutation: Mutation
    problems: tuple[str, ...]

    @property
    def killed(self) -> bool:
        return bool(self.problems)

    @property
    def survivor(self) -> Survivor | None:
        first, edits = self.mutation.edits[0], self.mutation.edits
        lines = tuple((edit.before, edit.after) for edit in edits)
        return None if self.killed else Survivor(self.mutation.kind, f"{first.file}:{first.line}", lines)

    @property
    def by_agreement_alone(self) -> bool:
        """Whether only the other language's not having changed betrays it."""
        return self.killed and all(re.search(r" changed in (?:es|en), and not in ", one) for one in self.problems)


def judge(project: Project, one: Round, suite: dict[str, list[str]]) -> list[Verdict]:
    """Apply the mutations of a round to a copy, run on it what can see them, and say what did."""
    with tempfile.TemporaryDirectory(prefix="mutations-") as folder:
        root = Path(folder) / "copy"
        copy(project, root)
        for mutation in one.mutations:
            mutation.apply(root)
        changed = {edit.file for mutation in one.mutations for edit in mutation.edits}
        nodes = [f"{page}::page" for page in sorted(changed)] if one.part == "pages" else items(Project(root), changed)
        failures, said = failures_of(root, [*nodes, *suite[one.part]])
    if "pytest" in failures:
        raise RuntimeError(f"pytest did not run\n{said}")
    problems = [problem for found in failures.values() for problem in found]
    return [Verdict(mutation, tuple(_naming(mutation, problems))) for mutation in one.mutations]


def _naming(mutation: Mutation, problems: list[str]) -> Iterator[str]:
    for problem in problems:
        first = problem.split("\n")[0]
        named = any(re.search(rf"(?<!\S){re.escape(name)}\b", first) for name in mutation.names)
        if named and not re.search(r": both languages of \S+ changed", first):
            yield problem


def report(project: Project, seed: int, count: int, suite: dict[str, list[str]] = SUITE) -> int:
    """Judge random mutations, print the survivors and the kill rate of each kind, and write them down."""
    rounds, start = draw(project, seed, count), time.monotonic()
    total = sum(len(one.mutations) for one in rounds)
    verdicts: list[Verdict] = []
    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(lambda one: judge(project, one, suite), rounds):
            verdicts += found
            print(f"{len(verdicts)}/{total} judged, {time.monotonic() - start:.0f} s", flush=True)
    for verdict in verdicts:
        if not verdict.killed:
            print(f"\nsurvives: {verdict.mutation}")
    score = write_mutations(project, seed, ((one.mutation.kind, one.survivor) for one in verdicts))
    print()
    alone = Counter(verdict.mutation.kind for verdict in verdicts if verdict.by_agreement_alone)
    for kind, (drawn, killed) in score.kinds.items():
        by_agreement = f", {alone[kind]} of them by the agreements alone" if alone[kind] else ""
        print(f"{killed:4} of {drawn:4} {kind}{by_agreement}")
    share = 100 * score.killed / max(1, score.drawn)
    print(f"{score.killed:4} of {score.drawn:4} mutations killed: {share:.1f} %\nwritten: {MUTATIONS}")
    return 0
