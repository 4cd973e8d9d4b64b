"""The Python-Markdown extension of the site: expands includes, and renders examples with output and provenance.

It needs ``pymdownx.superfences``, listed before it. What a block is, the HTML says: a ``data-example`` holds the id
of the example whose code or output the element shows, a ``data-not-run`` the reason why a block is not run.
"""

from __future__ import annotations

import html
import json
import logging
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

import markdown
from babel.numbers import format_decimal
from latex2mathml.converter import convert
from markdown.extensions import Extension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.superfences import SuperFencesCodeExtension, highlight_validator

from proof.content import subject
from proof.site.compatibility import Compatibility, anchor
from proof.content.errors import FOLDER, families, message_in
from proof.content.example import Example, load
from proof.content.glossary import sort_key, terms
from proof.records.ledger import Ledger
from proof.content.message import pieces, read_parts
from proof.content.page import expand
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.score import (
    One,
    Shares,
    Survivor,
    differing,
    digest,
    mutation_key,
    read_mutations,
    read_peers,
    read_score,
)

# MkDocs counts the warnings of loggers below its own, so that a strict build fails at a problem.
log = logging.getLogger("mkdocs.proof")


class ProofExtension(Extension):
    """Options: ``language`` of the page; and, set by the build for each page, ``root`` of the repository, ``page``
    (its path there, for messages), ``to_root`` (relative address of this language's site)."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "language": ["es", "the page's language"],
            "root": [".", "the repository"],
            "page": ["page.md", "the page's path in the repository"],
            "to_root": ["", "from the page's address to its site's root"],
            "offset": [0, "lines of front matter before the text"],
            "colab": ["", "where Colab opens the files of this language's site, if it can"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        project = Project(Path(self.getConfig("root")).resolve())
        renderer = Renderer(project, self.getConfig("language"), self.getConfig("to_root"), self.getConfig("colab"))
        expansion = Expansion(md, project, self.getConfigs(), renderer)
        md.preprocessors.register(expansion, "proof", 26)  # just before superfences, at 25
        md.inlinePatterns.register(Formula(md), "formula", 185)  # after inline code, before escapes and emphasis
        md.treeprocessors.register(ForeignWords(md, project, self.getConfig("language")), "foreign words", 5)
        md.postprocessors.register(LongNames(md), "long names", 1)
        superfences = next((ext for ext in md.registeredExtensions if isinstance(ext, SuperFencesCodeExtension)), None)
        if superfences is None:
            raise ValueError("proof.site.extension needs pymdownx.superfences listed before it")
        fences: dict[str, Callable[..., str]] = {
            "python": renderer.code,
            "output": renderer.output,
            "signature": renderer.signature,
            "message": renderer.message,
            "problem": renderer.problem,
            "*": renderer.not_run,
            **renderer.generated(),
        }
        for name, formatter in fences.items():
            superfences.extend_super_fences(name, formatter, _validator, lambda md: None)


def makeExtension(**options: Any) -> ProofExtension:
    return ProofExtension(**options)


class Expansion(Preprocessor):
    """Expands the page's includes and logs its problems."""

    def __init__(self, md: markdown.Markdown, project: Project, options: dict[str, Any], renderer: Renderer) -> None:
        super().__init__(md)
        self.project, self.options, self.renderer = project, options, renderer

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        page = expand(self.project, text, self.options["language"], self.options["page"], self.options["offset"])
        for problem in page.problems:
            log.warning("%s", problem)
        self.renderer.examples = {example.id: example for example in page.examples}
        self.renderer.page = self.options["page"]
        return page.text.split("\n")


class Formula(InlineProcessor):
    """Writes a formula in TeX, ``$w^2$``, as MathML, which browsers show by themselves."""

    def __init__(self, md: markdown.Markdown) -> None:
        super().__init__(r"(?<![\\$\w])\$(?![\s$])([^$\n]+?)(?<![\s\\])\$(?![$\w])", md)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        formula = convert(m[1]).replace("<math ", f'<math alttext="{html.escape(m[1])}" ', 1)
        return self.md.htmlStash.store(formula), m.start(0), m.end(0)


class ForeignWords(Treeprocessor):
    """Marks the English that Spanish prose quotes, for voices and translators: ``*búfer (buffer)*``, ``*hook*``."""

    def __init__(self, md: markdown.Markdown, project: Project, language: str) -> None:
        super().__init__(md)
        self.words = {term.en for term in terms(project)} if language == "es" else set()

    def run(self, root: Element) -> None:
        for emphasis in root.iter("em"):
            text = emphasis.text or ""
            if text in self.words:
                emphasis.set("lang", "en")
            elif self.words and (quoted := re.fullmatch(r"(.+\s\()([^()]+)(\))", text)):
                emphasis.text = quoted[1]
                span = SubElement(emphasis, "span", lang="en")
                span.text, span.tail = quoted[2], quoted[3]


class LongNames(Postprocessor):
    """Lets a long name of code in a heading break after its dots and underscores, where a phone is narrower."""

    def run(self, text: str) -> str:
        return re.sub(
            r"(?<=<code>)[^<]{20,}(?=</code>.*</h[1-4]>)",
            lambda name: re.sub(r"([._])(?=\w)", r"\1<wbr>", name[0]),
            text,
        )


@lru_cache(maxsize=1)
def _ledger(path: Path, modified: int) -> Ledger:
    return Ledger.read(path)


class Renderer:
    """Renders the fences of one page to HTML."""

    def __init__(self, project: Project, language: str, to_root: str = "", colab: str = "") -> None:
        self.project, self.language, self.to_root, self.colab = project, language, to_root, colab
        self.ledger = _ledger(project.ledger, project.ledger.stat().st_mtime_ns if project.ledger.exists() else 0)
        self.compatibility = Compatibility(project, language, self.words)
        self.examples: dict[str, Example] = {}
        self.page = ""

    def generated(self) -> dict[str, Callable[..., str]]:
        """What makes the HTML of each of `proof.content.page.GENERATED`."""
        return {
            "ledger": self.ledger_table,
            "glossary": self.glossary_table,
            "errors": self.errors_table,
            "generators": self.generators_table,
            "defects": self.defects_table,
            "mutations": self.mutations_table,
            "peers": self.peers_table,
            "versions": self.versions_table,
            "compatibility": self.compatibility_table,
            "change": self.change,
            "changes": self.changes,
        }

    def words(self, key: str, **values: object) -> str:
        return html.escape(self.project.strings[key][self.language].format(**values))

    def code(self, src: str, md: markdown.Markdown, **fence: Any) -> str:
        """The code of an example, as one block that the theme gives a copy button."""
        example = next(one for one in self.examples.values() if one.code(self.language) == src.rstrip("\n") + "\n")
        attributes = {"data-example": example.id}
        if example.notes:  # what the theme copies; without it the annotations' space would be copied too
            attributes["data-copy"] = html.escape(src, quote=True)
        options = {"title": f"{example.id}.py"}
        if example.raises:
            options["hl_lines"] = str(example.raises[0])
        classes = ["example", "example-raises"] if example.raises else ["example"]
        return _highlight(md)(
            src=example.annotated(self.language),
            language="python",
            options=options,
            md=md,
            classes=classes,
            id_value=anchor(example.id),
            attrs=attributes,
        )

    def output(self, src: str, options: dict[str, str], **fence: Any) -> str:
        """What the example printed, and where, when and on what that was seen."""
        example = self.examples[options["example"]]
        label = self.words("raises" if example.raises else "output")
        if src.startswith("|"):
            shown = markdown.markdown(src, extensions=[TableExtension(use_align_attribute=True)])
        else:
            shown = f'<pre tabindex="0" aria-label="{label}"><samp>{html.escape(src, quote=False)}</samp></pre>'
        kind = "example-output example-output-raises" if example.raises else "example-output"
        return (
            f'<div class="{kind}" data-example="{example.id}"><p class="example-label" data-search-exclude>{label}</p>'
            f"{shown}{self.provenance(example)}{self.compatibility.under(example, self.to_root)}</div>"
        )

    def signature(self, src: str, options: dict[str, str], md: markdown.Markdown, **fence: Any) -> str:
        """The signature of a member of PyTorch, as it was recorded."""
        attributes = {"data-signature": options.pop("member")}
        return _highlight(md)(
            src=src,
            language="python",
            options=options,
            md=md,
            classes=["signature", "no-copy"],
            id_value="",
            attrs=attributes,
        )

    def message(self, src: str, options: dict[str, str], **fence: Any) -> str:
        """The message of an example as recorded, with the parts marked that are the reader's own."""
        own = read_parts(self.project).get(options["example"], ())
        shown = "".join(
            f"<mark>{html.escape(piece, quote=False)}</mark>" if is_own else html.escape(piece, quote=False)
            for piece, is_own in pieces(src.rstrip("\n"), own)
        )
        label = self.words("message")
        return (
            f'<div class="message" data-message="{options["example"]}">'
            f'<p class="example-label" data-search-exclude>{label}</p><pre><samp>{shown}</samp></pre></div>'
        )

    def provenance(self, example: Example) -> str:
        """The line under an output: the version it ran on in this build, if it did, and the link to its file."""
        verified = self.ledger.outcome(example, self.language) == "passed"
        needs = []
        for device in sorted(set(example.needs.values())):
            lines = ", ".join(str(line) for line, needed in example.needs.items() if needed == device)
            needs.append(self.words("needs", device=device, lines=lines))
        address = f"{self.to_root}examples/{example.id}"
        links = [
            f'<a href="{address}.py">{self.words("open_file")}</a>',
            f'<a href="{address}.py" download>{self.words("download_file")}</a>',
            f'<a href="{address}.ipynb" download>{self.words("download_notebook")}</a>',
            f'<a href="#{anchor(example.id)}">{self.words("permalink")}</a>',
        ]
        if self.colab:
            links.append(f'<a href="{self.colab}examples/{example.id}.ipynb">{self.words("open_in_colab")}</a>')
        return self.provenance_line(verified, needs, links)

    def provenance_line(self, verified: bool, needs: list[str], links: list[str]) -> str:
        """Whether something was verified in this build and on what, what it needs, and where it leads."""
        environment = self.ledger.environment
        said = self.words("not_verified")
        if verified and environment:
            said = self.words("ran_on", torch=environment.torch)
        line = " · ".join((said, *needs, *links))
        return f'<p class="example-provenance" data-verified="{str(verified).lower()}" data-search-exclude>{line}</p>'

    def not_run(self, src: str, language: str, options: dict[str, str], md: markdown.Markdown, **fence: Any) -> str:
        """A block declared as not executed, with its reason."""
        reason = options.pop("not_run")
        block = _highlight(md)(
            src=src,
            language=language,
            options=options,
            md=md,
            **{**fence, "attrs": {"data-not-run": html.escape(reason)}},
        )
        return f'{block}<p class="example-provenance">{self.words("not_run", reason=reason)}</p>'

    def problem(self, src: str, **fence: Any) -> str:
        return f'<div class="example-problem"><pre><samp>{html.escape(src)}</samp></pre></div>'

    def ledger_table(self, **fence: Any) -> str:
        """The ledger of this build as a table: one row for each example and language of this checkout."""
        environment = self.ledger.environment
        if environment is None:
            return f'<div data-generated="ledger"><p>{self.words("ledger_none")}</p></div>'
        rows, verified = [], 0
        for (example_id, language), entry in sorted(self.ledger.entries.items()):
            if language != self.language:
                continue
            verified += entry.outcome == "passed"
            pages = ", ".join(html.escape(page.removeprefix("docs/")) for page in entry.pages)
            cells = [
                f"<code>{example_id}</code>",
                pages,
                self.words(f"outcome_{entry.outcome}"),
                f"{entry.seconds:.1f}",
            ]
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        keys = ("ledger_example", "ledger_pages", "ledger_outcome", "ledger_seconds")
        summary = self.words(
            "ledger_summary",
            verified=verified,
            total=len(rows),
            torch=environment.torch,
            python=environment.python,
            platform=environment.platform,
        )
        return f'<div data-generated="ledger"><p>{summary}</p>{self.table(keys, rows)}</div>'

    def glossary_table(self, **fence: Any) -> str:
        """The glossary as a table: one row for each term, in the order of its first column, the page's language."""
        other = next(language for language in LANGUAGES if language != self.language)
        rows = []
        for term in sorted(terms(self.project), key=lambda one: sort_key(getattr(one, self.language))):
            said = {"es": html.escape(term.es) + (f" <small>({term.gender})</small>" if term.gender else "")}
            said["en"] = html.escape(term.en)
            avoid = ", ".join(f'<s lang="es">{html.escape(form.replace("*", "…"))}</s>' for form in term.avoid) or "–"
            why = re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(term.why[self.language]))
            source = f"<code>{html.escape(term.source)}</code>"
            cells = [f"<strong>{said[self.language]}</strong>", f'<span lang="{other}">{said[other]}</span>', avoid]
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in (*cells, why, source)) + "</tr>")
        keys = (f"glossary_{self.language}", f"glossary_{other}", "glossary_not", "glossary_why", "glossary_source")
        return f'<div data-generated="glossary">{self.table(keys, rows)}</div>'

    def errors_table(self, **fence: Any) -> str:
        """The entries of the page's family at a glance; on the page of all errors, those of every family."""
        all_families = families(self.project, self.language)
        here = [family for family in all_families if family.page.name == self.page]
        rows, other_versions = [], self.compatibility.compared
        for family in here or all_families:
            if not here:
                link = f'<a href="{self.to_root}{FOLDER}/{family.page.path.stem}/">{html.escape(family.title)}</a>'
                rows.append(f'<tr><th colspan="{3 if other_versions else 2}" scope="rowgroup">{link}</th></tr>')
            for entry in family.entries:
                said = message_in(self.project, entry)
                address = f"#{entry.id}" if here else self.to_root + entry.address
                heading = markdown.markdown(entry.heading).removeprefix("<p>").removesuffix("</p>")
                cells = [f'<a href="{address}">{heading}</a>', self.words("errors_silent")]
                if said:
                    cells[0] += f" <code>{html.escape(_short(said.text.removeprefix(f'{said.type}: ')))}</code>"
                    cells[1] = f"<code>{said.type.replace('.', '.<wbr>')}</code>"
                if other_versions:
                    cells.append(self.compatibility.same(load(self.project, entry.message)) if said else "")
                rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        keys = ["errors_entry", "errors_type", *(["errors_versions"] if other_versions else [])]
        table = self.table(keys, rows)
        box = "" if here else self.error_box()
        # The search's parser ends what it leaves out at the first end of an element of the same name.
        return f'<section class="errors" data-generated="errors" data-search-exclude>{box}{table}</section>'

    def error_box(self) -> str:
        """A box to paste a message into: assets/js/error-box.js shows it, and the entries that the search finds."""
        return (
            f'<form class="error-box" hidden><label for="error-box">{self.words("error_box")}</label>'
            '<textarea id="error-box" rows="4" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>'
            f'<div aria-live="polite"><p hidden>{self.words("error_box_none")}</p><ol></ol></div></form>'
            f'<script src="{self.to_root}assets/js/error-box.js" defer></script>'
        )

    def generators_table(self, **fence: Any) -> str:
        """What other generators make of the pages, as the last run found it."""
        path = self.project.root / "data" / "recorded" / "generators.json"
        found = json.loads(path.read_text("utf-8")) if path.exists() else {}
        rows = []
        for name, said in found.items():
            failed = "; ".join(html.escape(one) for one in (said["as_it_is"], said["failed"]) if one)
            figures = (said["pages"], *(len(said[key]) for key in ("missing", "text", "blocks")))
            cells = [name, said["version"], *map(str, figures), f"<code>{failed}</code>" if failed else "–"]
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        keys = ("name", "version", "pages", "missing", "text", "blocks", "failed")
        return f'<div data-generated="generators">{self.table([f"generators_{key}" for key in keys], rows)}</div>'

    def defects_table(self, **fence: Any) -> str:
        """What the suite caught of the seeded defects, by kind, as the last whole run found it."""
        score = self.made(read_score)
        if score is None:
            return f'<div data-generated="defects"><p>{self.words("defects_none")}</p></div>'
        said = self.words(
            "defects_summary",
            caught=score.caught,
            seeded=score.seeded,
            false_alarms=score.false_alarms,
            healthy=score.healthy,
            torch=score.torch,
        )
        if score.of != digest(self.project):
            said += f" {self.words('defects_stale')}"
        rows = [
            f"<tr><td>{self.words(f'defects_{kind}')}</td><td>{seeded}</td><td>{caught}</td></tr>"
            for kind, (seeded, caught) in score.kinds.items()
        ]
        keys = ("defects_kind", "defects_seeded", "defects_caught")
        return f'<div data-generated="defects"><p>{said}</p>{self.table(keys, rows)}</div>'

    def mutations_table(self, **fence: Any) -> str:
        """What the suite found of random mutations, by kind, and those that it did not, as the last run left it."""
        found = self.made(read_mutations)
        if found is None:
            return f'<div data-generated="mutations"><p>{self.words("mutations_none")}</p></div>'
        share = self.decimal(100 * found.killed / max(1, found.drawn))
        said = {"drawn": found.drawn, "killed": found.killed, "share": share, "seed": found.seed, "torch": found.torch}
        kinds = [
            f"<tr><td>{self.words(mutation_key(kind))}</td><td>{drawn}</td><td>{killed}</td></tr>"
            for kind, (drawn, killed) in found.kinds.items()
        ]
        shown = self.table(("mutations_kind", "mutations_drawn", "mutations_killed"), kinds)
        if found.survivors:
            keys = ("mutations_survivor", "mutations_place", "mutations_before", "mutations_after")
            shown += self.table(keys, [self.survivor(one) for one in dict.fromkeys(found.survivors)])
        return f'<div data-generated="mutations"><p>{self.words("mutations_summary", **said)}</p>{shown}</div>'

    def survivor(self, one: Survivor) -> str:
        changed = [f"<code>{html.escape(text)}</code>" if text else "–" for text in differing(*one.lines[0])]
        cells = [self.words(mutation_key(one.kind)), f"<code>{one.place}</code>", *changed]
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"

    def decimal(self, number: float) -> str:
        return format_decimal(number, format="0.0", locale=self.language)

    def peers_table(self, **fence: Any) -> str:
        """What other tools caught of other defects, and in the last row what the suite caught of its own."""
        peers, score = read_peers(self.project), self.made(read_score)
        rows = [
            self.peer(f"{one.name} {one.version}", one.caught, one.false_alarms, peers.healthy) for one in peers.tools
        ]
        if score:
            share, ours = 100 * score.caught // max(1, score.seeded), self.words("peers_ours")
            rows.append(self.peer(ours, (None, share), (None, score.false_alarms), score.healthy))
        keys = ("peers_tool", "peers_written", "peers_native", "peers_alarms_written", "peers_alarms_native")
        said = self.words("peers_summary", seeded=peers.seeded, healthy=peers.healthy, torch=peers.torch)
        return f'<div data-generated="peers"><p>{said}</p>{self.table(keys, rows)}</div>'

    def peer(self, name: str, caught: Shares, false_alarms: Shares, healthy: int) -> str:
        cells = [name.strip(), *("–" if one is None else f"{one} %" for one in caught)]
        cells += ["–" if one is None else self.words("peers_of", some=one, all=healthy) for one in false_alarms]
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"

    def made(self, read: Callable[[Project], One | None]) -> One | None:
        """What a run left in ``data``; None, with a warning in the build's log, if it is not as the run left it."""
        try:
            return read(self.project)
        except Problem as problem:
            log.warning("%s", problem)
            return None

    def said(self, example_id: str) -> str:
        """What is said of an example or a tutorial on other versions, as text."""
        return self.compatibility.sentences(subject.load(self.project, example_id))

    def versions_table(self, **fence: Any) -> str:
        return self.compatibility.versions_table()

    def compatibility_table(self, src: str, **fence: Any) -> str:
        return self.compatibility.table(src.strip(), self.to_root)

    def change(self, src: str, **fence: Any) -> str:
        version, _, example_id = src.strip().partition(" ")
        try:
            return self.compatibility.change(version, example_id, self.to_root)
        except Problem as problem:
            log.warning("%s: %s", self.page, problem)
            return self.problem(str(problem))

    def changes(self, src: str, **fence: Any) -> str:
        version, *apart = src.split()
        return self.compatibility.changes(version, set(apart), self.to_root)

    def table(self, keys: Iterable[str], rows: Iterable[str]) -> str:
        head = "".join(f"<th>{self.words(key)}</th>" for key in keys)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _short(text: str, length: int = 120) -> str:
    """The first line of a message, or what follows it where it ends in a colon, cut at a word where it is long."""
    first, *rest = text.split("\n")
    line = " ".join(part.strip() for part in rest) if rest and first.endswith(":") else first
    return line if len(line) <= length else line[:length].rpartition(" ")[0] + " …"


def _highlight(md: markdown.Markdown) -> Callable[..., str]:
    """The highlighter that superfences uses for its own blocks."""
    superfences: Any = md.preprocessors["fenced_code_block"]
    highlight: Callable[..., str] = superfences.highlight
    return highlight


def _validator(
    language: str,
    inputs: dict[str, str],
    options: dict[str, str],
    attrs: dict[str, str],
    md: markdown.Markdown,
) -> bool:
    """Accepts our own options beside those of superfences."""
    for key in ("example", "member", "not_run"):
        if key in inputs:
            options[key] = inputs.pop(key)
    return bool(highlight_validator(language, inputs, options, attrs, md))
