"""What runs record and what people declare follows its schema: each of `data/schemas/` says which files it is for."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match

from proof.files import read_yaml
from proof.problem import Problem

ROOT = Path(__file__).parent.parent
SCHEMAS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((ROOT / "data/schemas").glob("*.json"))}
DATA = ("data/recorded/*", "data/declared/*", "i18n/**/*.yml", "tests/**/*.yml")


def held(root: Path, name: str) -> set[Path]:
    """The files that the schema ``name`` is for: its title begins with their pattern."""
    return set(root.glob(SCHEMAS[name]["title"].partition(":")[0]))


def unheld(root: Path) -> list[str]:
    """The files of data that no schema, or more than one, is for."""
    files = {path for pattern in DATA for path in root.glob(pattern)}
    times = Counter(path for name in SCHEMAS for path in held(root, name))
    return [path.name for path in sorted(files) if times[path] != 1]


def broken(root: Path, name: str) -> list[str]:
    """Where the files of a schema do not follow it, as problems."""
    validator, found = Draft202012Validator(SCHEMAS[name]), []
    for path in sorted(held(root, name)):
        file = path.relative_to(root).as_posix()
        for error in validator.iter_errors(read_yaml(path, file)):
            inner = best_match([error])
            fix = f"git checkout {file}" if path.parent.name == "recorded" else f"edit {file}"
            found.append(str(Problem(file, line_of(path.read_text("utf-8"), inner), inner.message, fix)))
    return found


def line_of(text: str, error: ValidationError) -> int:
    """The line of a YAML or JSON text that does not follow the schema: that of the key, where a key does not."""
    node: Any = yaml.compose(text, Loader=yaml.CSafeLoader)
    for step in error.absolute_path:
        is_list = isinstance(node, yaml.SequenceNode)
        node = node.value[step] if is_list else next(value for key, value in node.value if key.value == step)
    wrong = wrong_keys(error)
    keys = [key for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
    line: int = next((key for key in keys if key.value in wrong), node).start_mark.line
    return line + 1


def wrong_keys(error: ValidationError) -> set[str]:
    """The keys that an error is about: those that are not known, or one that is no such name."""
    if error.validator == "additionalProperties":
        return set(error.instance) - set(error.schema.get("properties", {}))
    return {error.instance} if isinstance(error.instance, str) else set()


@pytest.mark.parametrize("name", SCHEMAS)
def test_data_follows_its_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    found = broken(ROOT, name)
    assert not found, "\n\n".join(found)


def test_every_file_of_data_has_its_schema() -> None:
    assert unheld(ROOT) == []


def test_a_file_without_a_schema_is_found(tmp_path: Path) -> None:
    (tmp_path / "data/declared").mkdir(parents=True)
    (tmp_path / "data/declared/links.yml").write_text("{}\n", "utf-8")
    (tmp_path / "data/declared/other.yml").write_text("{}\n", "utf-8")
    assert unheld(tmp_path) == ["other.yml"]


# A text of each file, which is broken in its second line or the one that the message names.
BROKEN = {
    "absent": ("one: a word\ntwo: 2\n", "data/declared/absent.yml:2: 2 is not of type 'string'"),
    "agreed": ('"a.md#a": {es: 0123456789ab, en: abc}\n', "data/recorded/agreed.yml:1: 'abc' does not match"),
    "answers": ("- es: Uno.\n  en: One.\n", "i18n/answers.yml:1: 'why' is a required property"),
    "api": (
        '{"torch": "2.13.0",\n "members": {\n  "nn.Linear": {"arguments": {}, "shown": [], "returns": ""}}}\n',
        "data/recorded/api.json:3: 'nn.Linear' does not match",
    ),
    "asked": ("one/#a:\n  es: [uno]\n", "i18n/questions/one.yml:2: 'en' is a required property"),
    "attacks": (
        "one/page:\n- {torch: 2.13.0, date: 2026-11-29, tries: 0, fell: [], sections: []}\n",
        "data/declared/attacks.yml:2: 0 is less than the minimum of 1",
    ),
    "catalogue": (
        "cases:\n  - name: one\n    in: x\n    form: a\n",
        "tests/defects/x.yml:4: Additional properties are not allowed ('form' was unexpected)",
    ),
    "defects": (
        '{"torch": "2.13.0",\n "cases": {"kind": {\n "one": {"of": "0123456789abcdef", "right": 1}}}}\n',
        "data/recorded/defects.json:3: 'healthy' is a required property",
    ),
    "errors": ("errors_one:\n  two: three\n", "data/declared/errors.yml:2: 'three' is not of type 'array'"),
    "figures": ('a/b.md#one:\n  "6,5": one\n', "data/declared/figures.yml:2: '6,5' does not match any"),
    "generators": ('{"One":\n {"pages": -1}}\n', "data/recorded/generators.json:2: -1 is less than the minimum of 0"),
    "glossary": ("- en: bias\n  gendre: m\n", "i18n/glossary.yml:2: Additional properties are not allowed ('gendre'"),
    "history": ('- version: "2.5.1"\n  what: one\n', "data/declared/history.yml:1: '2.5.1' does not match"),
    "links": (
        "https://one.test/: one\nhttp://two.test/: two\n",
        "data/declared/links.yml:2: 'http://two.test/' does not",
    ),
    "messages": (
        "- at: errors/one/#one\n  paste: [one]\n",
        "tests/site/messages.yml:2: Additional properties are not allowed",
    ),
    "mutations": ('{"seed":\n "1"}\n', "data/recorded/mutations.json:2: '1' is not of type 'integer'"),
    "parts": ("defects:\n  one: [test_one.py]\n", "tests/parts.yml:2: 'test_one.py' does not match"),
    "peers": ("seeded: 1\nhealthy: many\n", "data/declared/peers.yml:2: 'many' is not of type 'integer'"),
    "questions": ("- es: Uno\n  at: [/one]\n", "tests/site/questions.yml:2: '/one' does not match"),
    "readings": (
        "first: {}\nonly:\n  errors/one/#a: {pattern: b}\n",
        "data/declared/readings.yml:3: 'why' is a required property",
    ),
    "reports": (
        "- {source: one.test/1, year: 2022, kind: message, input: One,\n   at: [one/], answered: all}\n",
        "tests/site/reports.yml:2: 'all' is not one of",
    ),
    "search": ("same:\n  - [one]\n", "i18n/search.yml:2: ['one'] is too short"),
    "ui": ("one:\n  es: Uno\n", "i18n/ui.yml:2: 'en' is a required property"),
    "versions": ('{"versions": {},\n "example": {}}\n', "data/recorded/versions.json:2: Additional properties are not"),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_breaks_a_schema_is_found_with_its_line(tmp_path: Path, name: str) -> None:
    text, said = BROKEN[name]
    path = tmp_path / said.partition(":")[0]
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    assert any(one.startswith(said) for one in broken(tmp_path, name)), broken(tmp_path, name)
