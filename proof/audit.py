"""The accounting of a built site: every block that a reader sees has a verdict, and every example is seen.

A block is whatever a page shows as code or output, in any form, and what shows another page. Its verdict is one of
six: it is the code of an example that the ledger says was verified, the output of one, the message in that output, what
it did on another version of PyTorch, a signature as it was recorded from PyTorch, or a block declared as not run, with
its reason beside it. A tutorial's page shows its cells, what they printed and drew, in order, and no other block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser, LexborNode

from proof.content import figure, subject
from proof.content.example import Example, load
from proof.content.expand import expand
from proof.content.message import message_of
from proof.content.notebook import figure_of, text_of
from proof.content.page import Page, read
from proof.content.pages import missing_pages, stray_files
from proof.content.signature import read_members
from proof.content.subject import RecordedTutorial, Subject, recorded_tutorials
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.changes import changes, other_text
from proof.records.ledger import Ledger
from proof.records.versions import read_versions

_PREFORMATTED = ("pre", "textarea", "xmp", "listing", "plaintext", "iframe", "object", "embed", "template")
_INLINE = ("code", "samp", "kbd", "tt")
_MAYBE_BLOCKS = (*_PREFORMATTED, *_INLINE, "table", "p", "figure")
_INLINE_CODE = re.compile(r"(`+)(.+?)\1(?!`)")


@dataclass(frozen=True)
class Block:
    """A block of a built page. ``kind`` is code, output, figure, message, other, change, signature, not run, or none:
    no verdict.

    ``example`` is the example that it is of, after the version for a change, or the member whose signature it is.
    """

    kind: str
    example: str
    text: str
    copied: str | None = None

    @property
    def first_line(self) -> str:
        return next((line for line in self.text.splitlines() if line.strip()), "")


def blocks(html: str) -> list[Block]:
    """The blocks of a page, read as a browser reads it, in order; a text has no newline at its end."""
    return [_block(one) for one in LexborHTMLParser(html).css(", ".join(_MAYBE_BLOCKS)) if _is_block(one)]


def _around(element: LexborNode, name: str) -> LexborNode | None:
    """The nearest element around ``element`` that has the attribute ``name``."""
    return next((one for one in _ancestors(element) if name in one.attributes), None)


def _ancestors(element: LexborNode) -> Iterator[LexborNode]:
    while (parent := element.parent) and parent.is_element_node:
        yield (element := parent)


def _shows_output(element: LexborNode) -> bool:
    return "example-output" in (element.attributes.get("class") or "").split()


def _is_block(element: LexborNode) -> bool:
    around = list(_ancestors(element))
    if any(one.tag in _PREFORMATTED for one in around) or (element.tag == "textarea" and not element.text().strip()):
        return False
    if element.tag in ("table", "figure"):
        return any(_shows_output(one) for one in around)
    if element.tag == "p":
        return _only_code(element)
    if element.tag in _INLINE:
        paragraph = next((one for one in around if one.tag == "p"), None)
        return "\n" in element.text().strip() and not (paragraph and _only_code(paragraph))
    return True


def _only_code(paragraph: LexborNode) -> bool:
    """Whether a paragraph is nothing but code, which its reader takes for a block."""
    code = "".join(part.text() for part in paragraph.css(", ".join(_INLINE)))
    return paragraph.text().strip() == code.strip() != ""


def _block(element: LexborNode) -> Block:
    if element.tag == "table":
        text = _table_text(element)
    else:
        text = _drawing(element.inner_html or "") if element.tag == "figure" else element.text().removesuffix("\n")
    for kind in ("other", "change"):
        if about := _around(element, f"data-{kind}"):
            return Block(kind, about.attributes[f"data-{kind}"] or "", text)
    if holder := _around(element, "data-example"):
        kind = "figure" if element.tag == "figure" else "output" if _shows_output(holder) else "code"
        copied = (holder.attributes["data-copy"] or "") if "data-copy" in holder.attributes else None
        return Block(kind, holder.attributes["data-example"] or "", text, copied)
    for kind in ("message", "signature"):
        if about := _around(element, f"data-{kind}"):
            return Block(kind, about.attributes[f"data-{kind}"] or "", text)
    return Block("not run" if _gives_its_reason(element) else "none", "", text)


def _gives_its_reason(element: LexborNode) -> bool:
    """Whether the block is declared as not run, and the page says the reason right after it."""
    after = holder = _around(element, "data-not-run")
    while after and (after := after.next) and not after.is_element_node:
        pass
    reason = holder and holder.attributes["data-not-run"]
    return bool(reason and after and reason in after.text())


def _table_text(table: LexborNode) -> str:
    """The cells of a table, as `_table_cells` gives those of its Markdown."""
    rows = [[cell.text().strip() for cell in row.css("th, td")] for row in table.css("tr")]
    return "\n".join(" | ".join(row) for row in rows)


def _table_cells(markdown: str) -> str:
    """The cells of a Markdown table without its delimiter row and the marks of inline code."""
    rows = [line.strip().strip("|") for line in markdown.splitlines()]
    cells = [
        [_INLINE_CODE.sub(_inline_code, cell.strip()) for cell in row.replace(r"\|", "¦").split("|")] for row in rows
    ]
    return "\n".join(" | ".join(row) for number, row in enumerate(cells) if number != 1).replace("¦", "|")


def _inline_code(span: re.Match[str]) -> str:
    """What inline code holds: between more than one backtick, without the spaces that keep them from its own."""
    return span[2] if span[1] == "`" else span[2].strip()


def problems(project: Project, site: Path, ledger: Ledger) -> list[Problem]:
    """Everything in the built ``site`` that has no verdict, and everything with a verdict that it does not show."""
    found = [*stray_files(project), *missing_pages(project)]
    for language in LANGUAGES:
        shown: set[str] = set()
        for whole in recorded_tutorials(project):
            html = built(site, language, whole.id).read_text("utf-8")
            found.extend(_tutorial_problems(project, whole, language, html, ledger))
        for path in project.pages(language):
            page = read(project, path)
            place = page.path.relative_to(project.root / "docs" / language).with_suffix("")
            html = built(site, language, place.as_posix()).read_text("utf-8")
            found.extend(_page_problems(project, page, html, ledger, shown))
        for example_id in project.example_ids():
            if example_id not in shown:
                name = project.name(project.snippets / f"{example_id}.py")
                message = f"no page of docs/{language} shows this example"
                found.append(Problem(name, None, message, f"include it in a page of docs/{language}, or remove it"))
    return found


def built(site: Path, language: str, place: str) -> Path:
    """The file of the built page at ``place``, such as ``guides/freeze``."""
    folder = place.removesuffix("index")
    return (site if language == LANGUAGES[0] else site / language) / folder / "index.html"


def _tutorial_problems(
    project: Project, whole: RecordedTutorial, language: str, html: str, ledger: Ledger
) -> Iterator[Problem]:
    """What the page of a tutorial shows that was not run, and what was run that it does not show."""
    everything = blocks(html)
    for block in everything:
        if block.kind == "other":
            yield from _elsewhere(project, whole.name, None, block)
    seen = [Block(one.kind, one.example, one.copied or one.text) for one in everything if one.kind != "other"]
    for wanted, shown in zip_longest(_cells(whole, language), seen):
        if wanted != shown:
            block = shown or wanted
            what = f"{block.kind} of {block.example or 'nothing'} what is not: {block.first_line[:60]!r}"
            yield whole.problem(f"its page in {language} shows as {what}", None, "make build, and look at the page")
            return
    yield from _verified(ledger, whole, language, f"its page in {language}")


def _cells(whole: RecordedTutorial, language: str) -> Iterator[Block]:
    """What the page of a tutorial has to show, in order: the code of each cell, what it printed and what it drew."""
    for cell, outputs in zip(whole.tutorial.codes, whole.recorded[language], strict=True):
        example_id = cell.example.id
        yield Block("code", example_id, cell.example.code(language).removesuffix("\n"))
        for output in outputs:
            if svg := figure_of(output):
                yield Block("figure", example_id, _drawing(figure.shown(svg, cell.alt[language], cell.id)))
            else:
                yield Block("output", example_id, text_of(output).removesuffix("\n"))


def _verified(ledger: Ledger, one: Subject, language: str, where: str) -> Iterator[Problem]:
    """Whether what ``where`` shows is what the test run passed."""
    outcome = ledger.outcome(one, language)
    if outcome != "passed":
        fix = "mend what its own failure says" if outcome == "failed" else "make test"
        yield one.problem(f"{where} shows it, and the ledger says {outcome}", None, fix)


def _drawing(svg: str) -> str:
    """A figure as the build may write it too: the attributes of each element by name."""
    return str(BeautifulSoup(svg, "html.parser"))


def _page_problems(project: Project, page: Page, html: str, ledger: Ledger, shown: set[str]) -> Iterator[Problem]:
    expanded = expand(project, page.text, page.language, page.name, page.offset)
    expected = [(kind, example.id) for example in expanded.examples for kind in _in_order(example)]
    seen: list[tuple[str, str]] = []
    examples = {example.id: example for example in expanded.examples}
    for block in blocks(html):
        line = _line_of(page, block)
        if block.kind == "none":
            message = f"a reader sees this block, and it has no verdict: {block.first_line!r}"
            yield Problem(page.name, line, message, 'include an example, or declare it: ```sh not_run="reason"')
        elif block.kind == "signature":
            member = read_members(project).get(block.example)
            if member is None or block.text != member.text(block.example):
                message = f"the signature shown of {block.example} is not the recorded one"
                yield Problem(page.name, line, message, "make build")
        elif block.kind == "message":
            yield from _message(project, page, line, block)
        elif block.kind in ("other", "change"):
            yield from _elsewhere(project, page.name, line, block)
        elif block.kind != "not run":
            seen.append((block.kind, block.example))
            example = examples.get(block.example)
            if example is None:
                message = f"a block names the example {block.example}, which the page does not include"
                yield Problem(page.name, line, message, f"mend {page.name}")
                continue
            shown.add(example.id)
            yield from _same(example, page.language, block)
            if block.kind == "code":
                yield from _verified(ledger, example, page.language, page.name)
    if seen != expected:
        message = f"the built page shows {seen}, and its examples are {expected}"
        yield Problem(page.name, None, message, "make build, and look at the page")


def _in_order(example: Example) -> tuple[str, str]:
    return ("output", "code") if example.folded else ("code", "output")


def _elsewhere(project: Project, name: str, line: int | None, block: Block) -> Iterator[Problem]:
    """Whether a block that tells of other versions shows what ran there."""
    if block.text not in set(_on_other_versions(project, block)):
        message = f"what is shown of {block.example} on another version is not what ran there"
        yield Problem(name, line, message, "make build")


def _on_other_versions(project: Project, block: Block) -> Iterator[str]:
    """What a block that tells of other versions may show, of the example or of the change that it names."""
    if block.kind == "other":
        one = subject.load(project, block.example)
        for outcome in read_versions(project).outcomes(one).values():
            yield other_text(one, outcome)
    else:
        version, example_id = block.example.split(" ")
        yield from (one.text for one in changes(project, version) if one.example.id == example_id)


def _message(project: Project, page: Page, line: int | None, block: Block) -> Iterator[Problem]:
    """Whether a message is what the example that it names, which the page shows too, gave when it was recorded."""
    try:
        said = message_of(load(project, block.example))
    except Problem as problem:
        yield problem
        return
    if said is None or block.text.rstrip() != said.text.rstrip():
        yield Problem(page.name, line, f"the message shown of {block.example} is not the recorded one", "make build")


def _same(example: Example, language: str, block: Block) -> Iterator[Problem]:
    """Whether the block is, byte for byte, what ran or what it printed."""
    if block.kind == "code":
        code = example.code(language).removesuffix("\n")
        if block.text != example.annotated(language).removesuffix("\n"):
            yield example.problem(f"the code shown in {language} is not the code that ran", fix="make build")
        if (block.copied is None and example.notes) or block.copied not in (None, code):
            yield example.problem(f"the code copied in {language} is not the code that ran", fix="make build")
    else:
        output = (example.output or "").rstrip("\n")  # Markdown keeps no blank line at the end of a block
        expected = _table_cells(output) if output.startswith("|") else output
        if block.text.rstrip("\n") != expected:
            yield example.problem(f"the output shown in {language} is not the recorded one", fix="make build")


def _line_of(page: Page, block: Block) -> int | None:
    """The line of the page's file that holds the first line of ``block``."""
    wanted = block.first_line.strip()
    for number, line in enumerate(page.text.splitlines(), start=page.offset + 1):
        if wanted and wanted in line:
            return number
    return None
