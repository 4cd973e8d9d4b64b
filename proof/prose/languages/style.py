"""How each language is written: its punctuation and figures, and in Spanish the person who is spoken to.

The rules of Spanish are those of the *Ortografía de la lengua española* (RAE and ASALE, 2010).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from proof.problem import Problem
from proof.prose.languages.figures import THOUSANDS
from proof.prose.languages.text import CODE, Document, Unit

_UNITS = r"%|‰|°C|[kKMGT]i?B|ms|µs|s|min|h|px|Hz|[kMG]Hz|W"

# What must not stand in a sentence, why, and what does.
RULES: dict[str, list[tuple[str, str]]] = {
    "es": [
        (r"[\"“”]", "quotation marks are «» in Spanish"),
        (
            rf"(?<!PyTorch )(?<!Python )(?<!CUDA )(?<!versión )(?<![\d.])(?!{THOUSANDS['es']}(?!\d))\d+\.\d+(?![\d.])",
            "the decimal sign is a comma in Spanish prose: 0,5",
        ),
        (rf"\d(?: ?)(?:{_UNITS})(?!\w)", "a no-break space goes between a figure and its unit: 5\N{NO-BREAK SPACE}%"),
        (r"\.\.\.", "an ellipsis is one character: …"),
        (r"\s[,;:.!?](?!\w)", "no space goes before this sign"),
        (r"(?<=\s)--?(?=\s)", "a dash that encloses words is —, next to them"),
        (r"^[^¿]*\?", "a question opens with ¿"),
        (r"^[^¡]*!", "an exclamation opens with ¡"),
        (r"¿[^?]*$", "a question closes with ?"),
        (r"¡[^!]*$", "an exclamation closes with !"),
        (r"«[^»]*$|^[^«]*»", "quotation marks come in pairs"),
        (
            r"\b(?i:modulos?|numeros?|calculos?|terminos?|indices?|metodos?|ultim[oa]s?|titulos?|parametros?)\b",
            "this noun has an accent",  # a dictionary has these as forms of verbs
        ),
    ],
    "en": [
        (r"[«»]", 'quotation marks are " in English'),
        (r"[“”‘]", 'quotation marks are straight here: "'),
        (r"[¿¡]", "English has no opening question or exclamation mark"),
        (r"(?<![\d,])\d+,\d{1,2}(?!\d)", "the decimal sign is a point in English: 0.5"),
        (r"\d\s[%‰](?!\w)", "no space goes between a figure and % in English: 5%"),
        (r"\.\.\.", "an ellipsis is one character: …"),
        (r"\s[,;:.!?](?!\w)", "no space goes before this sign"),
        (r"(?<=\s)--(?=\s)", "a dash is —"),
    ],
}

_FORMAL = (
    r"Use|Utilice|Cree|Haga|Llame|Convierta|Ejecute|Asigne|Guarde|Observe|Tenga|Vea|Envuelva|Escriba|Compruebe|Pase|Añada"
    r"|Elija|Evite|Recuerde|Considere|Consulte|Instale|Copie|Cambie|Declare|Abra|Busque|Lea|Ponga|Pruebe|Mire|Registre"
    r"|Defina|Inicie|Inicialice|Mueva|Cargue|Calcule|Congele|Sustituya|Borre|Quite|Elimine|Imprima|Reemplace|Deje|Clone"
    r"|Recorra|Saque|Envuélval[aeo]s?|Úsel[aeo]s?|Créel[aeo]s?|Cárguel[aeo]s?|Cópiel[aeo]s?|Muéval[aeo]s?|Páselo"
)
_NOT_VOSEO = (
    r"además|demás|jamás|atrás|detrás|quizás|compás|después|través|estrés|interés|inglés|francés|portugués|país|revés"
    r"|estás|estés"
)

# In Spanish, the reader is tú, and steps are imperatives; nobody else speaks or is spoken to.
PERSON: list[tuple[str, str]] = [
    (r"\b[Uu]sted(?:es)?\b", "the reader is tú, not usted"),
    (rf"(?<![^«¿¡(])(?:{_FORMAL})\b", "an imperative of usted; the reader is tú"),
    (r"\b(?:[Vv]os|[Vv]osotr[oa]s|[Ss]os)\b", "the reader is tú, in no region's form"),
    (
        rf"(?i:\b(?!(?:{_NOT_VOSEO})\b)\w{{2,}}(?:ás|és|ís|áis|éis)\b(?<!rás))",
        "a form of vos or vosotros; the reader is tú",
    ),
    (r"^(?![Aa]utograd\b|Red\b|Pared\b|Usted\b)\w+(?:[^dt]ad|ed|id)\b", "an imperative of vosotros; the reader is tú"),
    (r"\b[Nn]osotr[oa]s\b|\b[Nn]uestr[oa]s?\b", "no first person: write tú, or a passive with se"),
    (
        r"\b(?!remos\b|ramos\b|(?:ópt|legít|ínt)imos\b)\w+(?:amos|emos|imos)\b"
        r"(?<!tramos)(?<!xtremos)(?<!nimos)(?<!ltimos)(?<!ximos)(?<!simos)",
        "no first person: write tú, or a passive with se",
    ),
]


# How a sentence begins that does nothing but say on which page the answer stands.
POINTING = {
    "es": r"(?:Qué|Cómo|Cuándo|Cuáles?|Por qué|Lo que|De dónde)\b[^.:;]*? est(?:á|án) en ",
    "en": r"(?:What|How|When|Which|Why|Where)\b[^.:;?]*? (?:is|are) in ",
}


def problems(document: Document) -> Iterator[Problem]:
    """Every sentence that breaks a rule of its language."""
    for unit in document.units:
        for text, rules in _texts_and_rules(unit, document.language):
            for pattern, why in rules:
                if found := re.search(pattern, text):
                    shown = text[max(0, found.start() - 20) : found.end() + 20].replace(CODE, "`…`")
                    yield Problem(unit.path, unit.line, f"{why}: …{shown}…", f"mend {unit.path}")
        for sentence in _pointing(unit, document.language):
            message = f"a link in place of an explanation: {sentence}"
            yield Problem(unit.path, unit.line, message, "say in a sentence what is there, and then link to it")


def _texts_and_rules(unit: Unit, language: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    yield unit.prose, RULES[language]
    if language == "es":
        for sentence in unit.sentences:
            yield sentence, PERSON


def _pointing(unit: Unit, language: str) -> Iterator[str]:
    """The sentences that give a link in place of an explanation."""
    begins = [CODE if text.startswith(unit.codes) else text.partition(" ")[0] for text in unit.link_texts]
    for sentence in unit.sentences if begins else []:
        if (begun := re.match(POINTING[language], sentence)) and sentence.startswith(tuple(begins), begun.end()):
            yield sentence.replace(CODE, "`…`")
