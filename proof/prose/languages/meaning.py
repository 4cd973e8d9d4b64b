"""What counting shape cannot see: a sentence that denies, obliges, allows or compares in one language alone.

A finding is answered by mending a sentence or, where both say the same in other words, by an entry in
``i18n/answers.yml`` with both sentences and the reason. An answer that answers nothing any more is a problem.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from proof.files import read_entries
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import parity
from proof.prose.languages.sentences import Group, Translations
from proof.prose.languages.text import CODE, Pair

FILE = "i18n/answers.yml"

_ARTICLE = r"(?:el|la|los|las)\b"  # after which «menos» leaves out, and compares nothing

_LITTLE = r"(?:pequeñ|baj|cort|estrech|pobre|lent)\w*"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten)\b"  # all of them are as well «los tres»

DENIED = "a negation"

# What each language says it with; presence is compared, in the sentences that say the same.
SIGNS = {
    DENIED: (
        r"no|ni|nunca|jamás|nada(?! más \w+r\b)|nadie|ningun[oa]?s?|ningún|tampoco|sin(?! embargo)|deja\w* de|en vez de"
        r"|en (?:el )?lugar de|de lo contrario|en silencio",
        r"not|no|nor|never|none|nothing|nobody|neither|without|cannot|\w+n't|otherwise|instead|silently|in silence"
        r"|stop(?:s|ped)? \w+ing|un(?!changed|ited|limited)\w+ed|rather than|fail(?:s|ed)? to|invalid"
        r"|impossible|unable",
    ),
    "an obligation": (
        r"deb(?:e|en|es|a|an|as|ía|ían|ería|er)|(?:hay|haya|hubo|había|habría) que|ten(?:er|ía|ían|dría|drá|ga) que"
        r"|tien(?:e|en|es) que|tuv\w+ que|hace falta|necesit\w+|exig\w+|oblig\w+|requ(?:iere|ieren|erir)\w*",
        r"must(?:n't)?|ha(?:s|ve|d) to|should(?:n't)?|needs?|needed|supposed to"
        r"|requir(?:e|es|ing)(?! (?:an? |the |their |its )?grad)|demands?|oblig\w+|what it takes"
        r"|(?:is|are|was|were) to be \w+ed",
    ),
    "a possibility": (
        r"pued\w+|pud\w+|podr\w+|poder|posible\w*",
        r"can|cannot|can't|could(?:n't)?|may(?! \d)|might|able|possible|possibly",
    ),
    "a comparison": (
        rf"(?<!nada )(?<!\bde )más(?! allá| arriba| abajo| tarde| adelante)|(?<!\ba )menos(?! {_ARTICLE})"
        r"|mayor\w*|menor\w*|mejor\w*|peor\w*|máxim[oa]s?|mínim[oa]s?",
        r"(?<!any )more|less|fewer|most|least|nearest|closest|greater|larger|smaller|bigger|higher|lower|better|worse"
        r"|(?:great|larg|small|bigg|high|low|long|short|fast|slow|simpl)est|maximum|minimum"
        r"|faster|slower|finer|best"
        r"|worst|(?<!no )longer|shorter|simpler|easier|harder",
    ),
    "an addition": (
        r"también|además|incluid[oa]s?",
        r"also|including|too(?! (?:late|early|many|much|few|long|short|large|small)\b)|as well|moreover|besides"
        r"|in addition",
    ),
    "all or each": (
        r"(?<!sobre )tod[oa]s?|cada|siempre",
        rf"(?<!above )all(?! you need| the same| {_COUNT})|each(?! other)|every|everything|always|whenever",
    ),
    "a restriction": (
        rf"s[oó]l[oa]s?|solamente|únic[oa]\w*|salvo|excepto|basta\w*|a menos que|menos {_ARTICLE}",
        r"only|just(?! (?:before|after|as|like)\b)|(?<!left )alone|sole|single|unless|except|enough|all you need"
        r"|(?:all|any\w*|each|every\w*|none|nothing)(?: [^\W\d_]+){0,2} but",
    ),
}

# Pairs of opposites: one language must not say one of them where the other language says the other.
OPPOSITES = {
    "before or after": (
        (r"antes", r"before|earlier|(?<!the )first|beforehand|previously"),
        (r"después|tras|luego", r"after\w*|then|later|once|next"),
    ),
    "first or last": ((r"primer[oa]?s?", r"first"), (r"últim[oa]s?", r"last|latest")),
    "more or less": (
        (
            rf"más(?! allá| arriba| abajo| tarde| adelante| {_LITTLE})|mayor\w*|mejor\w*",
            r"more|most|greater|larger|bigger|higher|better|best",
        ),
        (rf"(?<!al )menos(?! que| {_ARTICLE})|más {_LITTLE}|menor\w*|peor\w*", r"less|fewer|smaller|lower|worse|worst"),
    ),
    "input or output": ((r"entradas?", r"inputs?"), (r"salidas?", r"outputs?")),
    "forward or backward": ((r"delante", r"forward"), (r"atrás", r"backward")),
    "inside or outside": ((r"dentro", r"inside|within|in"), (r"fuera", r"outside|out")),
    "the same or another": (
        (r"iguales|igual|mism[oa]s?", r"same|equal"),
        (r"distint\w+|diferent\w+|otr[oa]s?", r"different|other|another|differs?"),
    ),
}


_TOLD_OTHERWISE = {"an addition", "all or each"}
"""Signs that a sentence written freely may do without: one more sentence adds, and a plural says all."""


@dataclass(frozen=True)
class Answer:
    """Two sentences that say the same though a sign of one is missing in the other, and why."""

    es: str
    en: str
    why: str


@dataclass(frozen=True)
class Difference:
    """Two sentences that say the same but for signs that one language alone has, and the problem that this is."""

    es: str
    en: str
    problem: Problem


def problems(differences: Iterable[Difference], project: Project) -> Iterator[Problem]:
    """Differences that have no answer; answers that are not needed or have no reason."""
    answered = answers(project)
    needed = set()
    for one in differences:
        if (one.es, one.en) in answered:
            needed.add((one.es, one.en))
        else:
            yield one.problem
    for key, answer in answered.items():
        if key not in needed:
            yield Problem(FILE, None, f"this answer is not needed any more: {answer.es}", "remove it")
        elif len(answer.why.split()) < 3:
            yield Problem(FILE, None, f"this answer has no reason: {answer.es}", "write why")


def differences(pair: Pair, known: Translations) -> Iterator[Difference]:
    """The sentences of ``pair`` that say the same but for signs that one language alone has."""
    for group, found in _groups_apart(pair, known):
        es, en = shown(group.texts[0]), shown(group.texts[1])
        problem = parity.between(*group.units, ", ".join(found), es, en)
        message = f"{problem.message}\n    because of: {', '.join(_words(found, *group.texts))}"
        entry = f"- {{es: {_quoted(es)}, en: {_quoted(en)}"
        fix = f'make both say the same; if they do, add to {FILE}, or start it with:\n    {entry}, why: "…"}}'
        yield Difference(es, en, Problem(problem.path, problem.line, message, fix))


def _groups_apart(pair: Pair, known: Translations) -> Iterator[tuple[Group, list[str]]]:
    for text in parity.texts(pair):
        groups = [group for group in text.groups(known) if all(group.both)]
        is_one = len(groups) == 1 and groups[0].is_one_to_one
        free = [group for group in groups if text.is_free and not (is_one or group.is_close)]
        whole = signs(*(" ".join(group.texts[side] for group in groups) for side in (0, 1)))
        for group in groups:
            found = signs(*group.texts)
            if group in free:
                found = [what for what in found if _is_held(what, group, free, whole)]
            if found:
                yield group, found


def _is_held(what: str, group: Group, free: Sequence[Group], whole: Sequence[str]) -> bool:
    """Whether a sign that one language alone has is a finding where its sentence is written freely: a negation, if no
    other such sentence of the text makes up for it; all but `_TOLD_OTHERWISE`, if nothing in the text does."""
    if what == DENIED:
        mine = _has_sign(_SIGNS[DENIED], *group.texts)
        return not any(_has_sign(_SIGNS[DENIED], *one.texts) == mine[::-1] for one in free)
    return what in whole and what not in _TOLD_OTHERWISE


def signs(es: str, en: str) -> list[str]:
    """What one of two sentences says and the other does not, or says the opposite of."""
    found = [what for what, sides in _SIGNS.items() if len(set(_has_sign(sides, es, en))) > 1]
    for what, (one, other) in _OPPOSITES.items():
        if sorted((_has_sign(one, es, en), _has_sign(other, es, en))) == [(False, True), (True, False)]:
            found.append(what)
    return found


def _words(found: Iterable[str], es: str, en: str) -> Iterator[str]:
    """The words that make some of the `signs` of two sentences."""
    for what in found:
        for sides in [_SIGNS[what]] if what in _SIGNS else _OPPOSITES[what]:
            for pattern, text in zip(sides, (es, en), strict=True):
                if said := pattern.search(text):
                    yield f"«{said[0]}»"


def _quoted(text: str) -> str:
    """A text as YAML has it between quotes, which JSON's are."""
    return json.dumps(text, ensure_ascii=False)


_Sides = tuple[re.Pattern[str], re.Pattern[str]]


def _has_sign(sides: _Sides, es: str, en: str) -> tuple[bool, bool]:
    """Whether the Spanish sentence says it, and whether the English one does."""
    return bool(sides[0].search(es)), bool(sides[1].search(en))


def _compiled(both: tuple[str, str]) -> _Sides:
    es, en = (re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in both)
    return es, en


_SIGNS = {what: _compiled(both) for what, both in SIGNS.items()}
_OPPOSITES = {what: (_compiled(one), _compiled(other)) for what, (one, other) in OPPOSITES.items()}


def shown(sentence: str) -> str:
    """A sentence as `answers` has it: an ellipsis stands for inline code."""
    return sentence.replace(CODE, "`…`")


_KEYS = {"es", "en", "why"}


def answers(project: Project) -> dict[tuple[str, str], Answer]:
    """Those of the project, by their two sentences; a `Problem` at one that is not of three texts."""
    given = {}
    for line, entry in read_entries(project.root / FILE, FILE):
        texts = {key for key, said in entry.items() if isinstance(said, str)} if isinstance(entry, dict) else set()
        if texts != _KEYS or len(entry) != len(_KEYS):
            raise Problem(FILE, line, f"an answer is three texts, es, en and why; this one is {entry}", f"edit {FILE}")
        given[entry["es"], entry["en"]] = Answer(**entry)
    return given
