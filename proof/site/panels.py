"""What a reader sees of an example: its code, its output with where it comes from, its message; and other blocks."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import markdown
from markdown.extensions.tables import TableExtension
from markupsafe import Markup

from proof.content.example import Example, load
from proof.content.message import pieces, read_parts
from proof.site.other_versions import OtherVersions
from proof.site.view import View, anchor


class Panels:
    """Renders the fences of a page that `proof.content.expand` writes, but for those that are generated."""

    def __init__(self, view: View) -> None:
        self.view, self.other_versions = view, OtherVersions(view)

    def fences(self) -> dict[str, Callable[..., str]]:
        """What makes the HTML of each fence, by the first word of its info string."""
        return {
            "python": self.code,
            "output": self.output,
            "signature": self.signature,
            "message": self.message,
            "problem": self.problem,
            "*": self.not_run,
        }

    def bare_fences(self) -> dict[str, Callable[..., str]]:
        """What makes of each fence of an example an element that only says which it is."""
        return {
            "python": lambda options, **fence: f'<div data-example="{options["example"]}"></div>',
            "output": lambda **fence: '<div class="example-output"></div>',
            "signature": lambda options, **fence: f'<div data-signature="{options["member"]}"></div>',
            "message": lambda options, **fence: f'<div data-message="{options["example"]}"></div>',
        }

    def code(self, src: str, options: dict[str, str], md: markdown.Markdown, **fence: Any) -> str:
        """The code of an example, as one block that the theme gives a copy button."""
        example = load(self.view.project, options["example"])
        attributes = {"data-example": example.id}
        if example.notes:  # what the theme copies; without it the annotations' space would be copied too
            attributes["data-copy"] = html.escape(src, quote=True)
        shown = {"title": f"{example.id}.py"}
        if example.raises:
            shown["hl_lines"] = str(example.raises[0])
        block = highlighter(md)(
            src=example.annotated(self.view.language),
            language="python",
            options=shown,
            md=md,
            classes=["example", "example-raises"] if example.raises else ["example"],
            id_value="" if example.folded else anchor(example.id),
            attrs=attributes,
        )
        return self.view.html("folded", example=example, block=Markup(block)) if example.folded else block

    def output(self, src: str, options: dict[str, str], **fence: Any) -> str:
        """What the example printed, and where, when and on what that was seen."""
        example = load(self.view.project, options["example"])
        table = _table_of(src) if src.startswith("|") else ""
        same = self.other_versions.same_output(example)
        return self.view.html(
            "output",
            example=example,
            text=src,
            table=table,
            provenance=self.provenance(example, same),
            same=same,
            elsewhere=self.other_versions.under(example),
            taken=self.taken(example),
        )

    def provenance(self, example: Example, same: str) -> Markup:
        """The version that the example ran on in this build, if it did, and what of it was not run."""
        outcome = self.view.ledger.outcome(example, self.view.language)
        needs = {
            device: ", ".join(str(line) for line, needed in example.needs.items() if needed == device)
            for device in sorted(set(example.needs.values()))
        }
        return self.view.html("provenance", outcome=outcome, needs=needs, same=same)

    def taken(self, example: Example) -> Markup:
        """The links to the file and the notebook of the example, and to its place on the page."""
        address = self.view.address(example.id)
        links = [
            ("open_file", f"{address}.py", False),
            ("download_file", f"{address}.py", True),
            ("download_notebook", f"{address}.ipynb", True),
        ]
        if self.view.colab:
            links.append(("open_in_colab", f"{self.view.colab}examples/{example.id}.ipynb", False))
        links.append(("permalink", f"#{anchor(example.id)}", False))
        return self.view.html("taken", links=links)

    def signature(self, src: str, options: dict[str, str], md: markdown.Markdown, **fence: Any) -> str:
        """The signature of a member of PyTorch, as it was recorded."""
        attributes = {"data-signature": options.pop("member")}
        return highlighter(md)(
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
        own = read_parts(self.view.project).get(options["example"], ())
        return self.view.html("message", example=options["example"], pieces=pieces(src.rstrip("\n"), own))

    def problem(self, src: str, **fence: Any) -> str:
        return self.view.html("problem", text=src)

    def not_run(self, src: str, language: str, options: dict[str, str], md: markdown.Markdown, **fence: Any) -> str:
        """A block declared as not executed, with its reason."""
        reason = options.pop("not_run")
        block = highlighter(md)(
            src=src,
            language=language,
            options=options,
            md=md,
            **{**fence, "attrs": {"data-not-run": html.escape(reason)}},
        )
        return self.view.html("not_run", block=Markup(block), reason=reason)


_TABLES = markdown.Markdown(extensions=[TableExtension(use_align_attribute=True)])


@lru_cache(maxsize=256)
def _table_of(text: str) -> Markup:
    return Markup(_TABLES.reset().convert(text))


_HIGHLIGHTED: dict[str, tuple[str, str]] = {}  # by what a block is, what was highlighted, and that


def highlighter(md: markdown.Markdown) -> Callable[..., str]:
    """The highlighter that superfences uses for its own blocks, with `without_plain_names`.

    A block that is the same as it was last, as most are in the other language, is not highlighted again.
    """
    superfences: Any = md.preprocessors["fenced_code_block"]

    def highlight(*, attrs: dict[str, str], md: markdown.Markdown, **block: Any) -> str:
        which, what = repr(attrs), repr((block, superfences.highlight_ext.getConfigs()))
        before, highlighted = _HIGHLIGHTED.get(which, ("", ""))
        if before != what:
            highlighted = without_plain_names(superfences.highlight(attrs=attrs, md=md, **block))
            _HIGHLIGHTED[which] = what, highlighted
        return highlighted

    return highlight


def without_plain_names(html: str) -> str:
    """Highlighted code without the marks of names, spaces, operators and punctuation, four of five of all, which have
    the colour of any code."""
    return re.sub(r'<span class="[nopw]">([^<]*)</span>', r"\1", html)
