"""What prose says of defaults, held to the recorded members.

A default is told where a value as code stands next to «por defecto» or "default", or where those words come before or
after an argument that is said to be a value, as code or in figures: «Por defecto, `flag` es `False`»; or before a
call with it, «por defecto lee con `flag=True`», or what is its default: «su valor por defecto, `flag=True`». It is
that of the argument named before it, in the same text or else in the heading of its section; of the members that the
text names or whose signature the section shows, or else of the first one that has such an argument, as
`torch.nn.Parameter` does of ``requires_grad``. Of an argument that no recorded member has, it is the one that
``data/declared/history.yml`` says, or else one that a function or a class of PyTorch gives it; where one of them
gives None, the body may decide, and nothing is known. `reference` holds the lists of arguments that follow a
signature.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator

from proof.content.signature import Member, read_members
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.text import CODE, Pair, Section, Unit
from proof.prose.since import HISTORY

_TELLS = re.compile(r"por defecto\b|\bdefault\b", re.IGNORECASE)
_IS = r"(?:es|vale|está en|is|equals|stays|=)"
_PLAIN = r"(?:[-−]?\d+(?:[.,]\d+)?(?:e-\d+)?(?![\w%])(?! (?!by\b)[^\W\d]))"
_AFTER = re.compile(rf"[^{CODE}.,;:]{{0,30}}{CODE}([^{CODE}]+){CODE}")
_BEFORE = re.compile(rf"{CODE}([^{CODE}]+){CODE}[^{CODE}.;:]{{0,30}}$")
_AFTER_NAMED = re.compile(
    rf"[^{CODE}.;:]{{0,30}}{CODE}(?P<name>[^{CODE}]+){CODE} {_IS} [^{CODE}.;:\d]{{0,15}}"
    rf"(?:{CODE}(?P<code>[^{CODE}]+){CODE}|(?P<plain>{_PLAIN}))"
)
_AFTER_GIVEN = re.compile(rf"(?:[^,.;:]|[.](?=\w)){{0,60}}?{CODE}(?P<name>[a-z_]\w*)=(?P<code>[^{CODE}]+){CODE}")
_AFTER_ITS = re.compile(rf", {CODE}(?P<name>[a-z_]\w*)=(?P<code>[^{CODE}]+){CODE}")
_ITS = re.compile(r"\b(?:su valor|its) $")
_BEFORE_PLAIN = re.compile(rf"{CODE}(?P<name>[^{CODE}]+){CODE} {_IS} (?P<plain>{_PLAIN}),? [^{CODE}.;:\d]{{0,20}}$")
_NAME = re.compile(r"[a-z_]\w*")
_VALUE = re.compile(r"(?:(?P<name>\w+)=)?(?P<value>True|False|None|-?\d\S*|'[^']*'|\"[^\"]*\")")


DefaultsOf = Callable[[str], set[str]]
"""The defaults that PyTorch gives an argument, as `proof.prose.names.defaults_of` knows them."""


def problems(pairs: Iterable[Pair], project: Project, defaults_of: DefaultsOf = lambda _: set()) -> Iterator[Problem]:
    """Each default that is told and is another one."""
    members = read_members(project)
    declared = " ".join(str(one["what"]) for one in read_yaml(project.root / HISTORY, HISTORY) or [])
    for pair in pairs:
        for document in pair.both:
            for section in document.sections:
                listed = any(shown in members for shown in section.examples)
                for unit, named, value in told(section):
                    if not (listed and unit.kind == "list item"):
                        yield from _told_wrong(unit, section, named, value, members)
                        if not any(_is_recorded(name, members) for name in named):
                            yield from _told_of_others(unit, named, value, declared, defaults_of)


def _told_wrong(
    unit: Unit, section: Section, named: list[str], value: str, members: dict[str, Member]
) -> Iterator[Problem]:
    for name in (one.partition("=")[0] for one in reversed(named)):
        having = {full: one.arguments[name] for full, one in members.items() if name in one.arguments}
        meant = [full for full in having if _is_about(unit, section, full)] or list(having)[:1]
        if meant and _literal(value) not in [_literal(having[full]) for full in meant]:
            message = f"the default of {name} is {having[meant[0]] or 'none'} in {meant[0]}, not {value}"
            yield Problem(unit.path, unit.line, message, f"mend {unit.path}, or name what has it")
        if meant:
            return


def _is_recorded(name: str, members: dict[str, Member]) -> bool:
    return any(name.partition("=")[0] in one.arguments for one in members.values())


def _told_of_others(
    unit: Unit, named: list[str], value: str, declared: str, defaults_of: DefaultsOf
) -> Iterator[Problem]:
    name = named[-1].partition("=")[0] if named else ""
    known = set(re.findall(rf"\b{re.escape(name)}=(\w+) by default", declared)) or defaults_of(name)
    if known and "None" not in known and _literal(value) not in known:
        message = f"the default of {name} is {' or '.join(sorted(known))}, not {value}"
        yield Problem(unit.path, unit.line, message, f"mend {unit.path}, or name what has it")


def told(section: Section) -> Iterator[tuple[Unit, list[str], str]]:
    """The defaults that a section tells: the text, the names before the value, and the value."""
    heading: tuple[str, ...] = ()
    text = ""
    for unit in section.units:
        heading = unit.codes if unit.kind == "heading" else heading
        label, text = text if unit.kind == "table cell" else "", unit.with_code(CODE)
        whole = f"{label} {text}"
        for tells in _TELLS.finditer(whole):
            before, after = whole[: tells.start()], whole[tells.end() :]
            its = _ITS.search(before) and _AFTER_ITS.match(after)
            if found := its or _AFTER_NAMED.match(after) or _BEFORE_PLAIN.search(before) or _AFTER_GIVEN.match(after):
                said = found.groupdict().get("code") or _number(found.groupdict().get("plain") or "")
                if _NAME.fullmatch(found["name"]) and (value := _VALUE.fullmatch(said)):
                    names = re.findall(rf"{CODE}([^{CODE}]+){CODE}", whole[: tells.start()])
                    yield unit, [*heading, *names, found["name"]], value["value"]
                    continue
            for near in filter(None, (_AFTER.match(after), _BEFORE.search(before))):
                if value := _VALUE.fullmatch(near[1]):
                    start = near.start(1) + (tells.end() if near.re is _AFTER else 0)
                    names = [*heading, *re.findall(rf"{CODE}([^{CODE}]+){CODE}", whole[: start - 1])]
                    yield unit, [value["name"]] if value["name"] else names, value["value"]
                    break


def _number(text: str) -> str:
    """A number of prose as Python writes it."""
    return text.replace(",", ".").replace("−", "-")


def _is_about(unit: Unit, section: Section, member: str) -> bool:
    """Whether a text is about ``member``: it names it, or its section shows the signature."""
    said = (code.removesuffix("()").removeprefix("torch.").removeprefix("nn.") for code in unit.codes)
    return member in section.examples or any(f".{member}".endswith(f".{one}") for one in said)


def _literal(text: str) -> str:
    """A value as Python writes it; the text itself where it is no literal."""
    try:
        return repr(ast.literal_eval(text))
    except (SyntaxError, ValueError):
        return text
