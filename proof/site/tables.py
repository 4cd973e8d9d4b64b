"""The tables that pages include, each as data for the template of its name: what runs left, and what is declared."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import markdown
from babel.numbers import format_decimal, format_percent
from markupsafe import Markup

from proof.content.attacks import attackable, read_attacks, stands, title, unattacked
from proof.content.error_pages import FOLDER, ErrorEntry, families, message_in
from proof.content.example import load
from proof.content.glossary import sort_key, terms
from proof.project import LANGUAGES
from proof.records.score import differing, digest, mutation_key, read_mutations, read_peers, read_score
from proof.records.searches import read_searches
from proof.site.other_versions import OtherVersions
from proof.site.view import View

LONGEST_MESSAGE = 120


class Tables:
    """Renders the includes of `proof.content.include.GENERATED` for the pages of one language."""

    def __init__(self, view: View) -> None:
        self.view, self.other_versions = view, OtherVersions(view)

    def fences(self) -> dict[str, Callable[..., str]]:
        """What gives the HTML of each, by its name; what it is of is given as ``src``."""
        own = {"ledger": self.ledger, "glossary": self.glossary, "errors": self.errors, "generators": self.generators}
        own |= {"defects": self.defects, "mutations": self.mutations, "peers": self.peers, "attacks": self.attacks}
        own |= {"searches": self.searches}
        makers = {name: lambda make=make, **fence: make() for name, make in own.items()} | self.other_versions.fences()
        return {name: partial(self._once, name, make) for name, make in makers.items()}

    def _once(self, name: str, make: Callable[..., str], src: str, **fence: Any) -> str:
        """What ``make`` makes of ``src`` for the page that the view is at; once, until that page is read again."""
        made, which = self.view.made.setdefault(self.view.page, {}), (name, src.strip())
        if which not in made:
            made[which] = make(src=src)
        return made[which]

    def ledger(self) -> Markup:
        """The ledger of this build: a row for each example and tutorial, in the page's language."""
        environment, entries = self.view.ledger.environment, None
        summary = self.view.words("ledger_none")
        if environment:
            own = [
                entry for _, entry in sorted(self.view.ledger.entries.items()) if entry.language == self.view.language
            ]
            entries = [(entry, ", ".join(page.removeprefix("docs/") for page in entry.pages)) for entry in own]
            verified = sum(entry.outcome == "passed" for entry in own)
            summary = self.view.words("ledger_summary", verified=verified, total=len(own), **vars(environment))
        return self.view.html("ledger", summary=summary, entries=entries)

    def glossary(self) -> Markup:
        """A row for each term, in the order of its first column, the page's language."""
        own = self.view.language
        other = next(language for language in LANGUAGES if language != own)
        ordered = sorted(terms(self.view.project), key=lambda term: sort_key(getattr(term, own)))
        return self.view.html("glossary", own=own, other=other, terms=ordered)

    def errors(self) -> Markup:
        """The entries of the page's family at a glance; on the page of all errors, those of every family."""
        everything = families(self.view.project, self.view.language)
        here = [family for family in everything if family.page.name == self.view.page]
        shown = [
            {
                "address": f"{FOLDER}/{family.page.path.stem}/",
                "title": family.title,
                "entries": [self._error(entry, bool(here)) for entry in family.entries],
            }
            for family in here or everything
        ]
        versions = self.other_versions.compared
        return self.view.html("errors", here=bool(here), families=shown, versions=versions)

    def _error(self, entry: ErrorEntry, here: bool) -> dict[str, object]:
        said = message_in(self.view.project, entry)
        return {
            "address": f"#{entry.id}" if here else self.view.to_root + entry.address,
            "heading": _heading_html(entry.heading),
            "type": said.type if said else "",
            "message": _short(said.text.removeprefix(f"{said.type}: ")) if said else "",
            "same": self.other_versions.same(load(self.view.project, entry.message)) if said else "",
        }

    def generators(self) -> Markup:
        """What other generators make of the pages, as the last run found it."""
        path = self.view.project.root / "data" / "recorded" / "generators.json"
        rows = []
        for name, said in (json.loads(path.read_text("utf-8")) if path.exists() else {}).items():
            counts = [len(said[key]) for key in ("missing", "text", "blocks")]
            failed = "; ".join(one for one in (said["as_it_is"], said["failed"]) if one)
            rows.append({"figures": [name, said["version"], said["pages"], *counts], "failed": failed})
        columns = ("name", "version", "pages", "missing", "text", "blocks", "failed")
        return self.view.html("generators", keys=[f"generators_{column}" for column in columns], generators=rows)

    def defects(self) -> Markup:
        """What the suite caught of the seeded defects, by kind, as the last whole run found it."""
        score = self.view.recorded(read_score)
        summary, stale = "", False
        if score:
            counts = ("caught", "seeded", "false_alarms", "healthy", "torch")
            summary = self.view.words("defects_summary", **{name: getattr(score, name) for name in counts})
            stale = score.of != digest(self.view.project)
        return self.view.html("defects", score=score, summary=summary, stale=stale)

    def mutations(self) -> Markup:
        """What the suite found of random mutations, by kind, and those that it did not, as the last run left it."""
        score = self.view.recorded(read_mutations)
        share = 100 * score.killed / max(1, score.drawn) if score else 0
        survivors = dict.fromkeys(score.survivors) if score else ()
        return self.view.html(
            "mutations",
            score=score,
            share=format_decimal(share, format="0.0", locale=self.view.language),
            survivors=[(survivor, differing(*survivor.lines[0])) for survivor in survivors],
            mutation_key=mutation_key,
        )

    def peers(self) -> Markup:
        """What other tools caught of other defects, and in the last row what the suite caught of its own."""
        peers, score = read_peers(self.view.project), self.view.recorded(read_score)
        rows = [
            (f"{tool.name} {tool.version}".strip(), tool.caught, tool.false_alarms, peers.healthy)
            for tool in peers.tools
        ]
        if score:
            share = 100 * score.caught // max(1, score.seeded)
            rows.append((self.view.words("peers_ours"), (None, share), (None, score.false_alarms), score.healthy))
        return self.view.html("peers", peers=peers, rows=rows)

    def attacks(self) -> Markup:
        """The attacks that people declare, page by page, and the pages that nobody has attacked since they changed."""
        project, pages, declared = self.view.project, attackable(self.view.project), self.view.recorded(read_attacks)
        links = {page: (self._address(page), title(project, page, self.view.language)) for page in pages}
        left = unattacked(project) if declared is not None else pages
        rows = [
            (links[page], attack, stands(project, page, attack))
            for page, attacks in (declared or {}).items()
            for attack in attacks
        ]
        summary = self.view.words("attacks_summary", attacked=len(pages) - len(left), pages=len(pages))
        return self.view.html("attacks", summary=summary, rows=rows, left=[links[page] for page in left])

    def searches(self) -> Markup:
        """What the search found of what people ask, in both languages, as the tests of this very site left it."""
        rows = []
        for one in read_searches(self.view.project):
            shares = [format_percent(found / one.asked, locale=self.view.language) for found in (one.first, one.three)]
            rows.append((self.view.project.strings["language_name"][one.language], one.known, [one.asked, *shares]))
        return self.view.html("searches", rows=rows)

    def _address(self, page: str) -> str:
        return self.view.to_root + ("" if page == "index" else page.removesuffix("/index") + "/")


@lru_cache(maxsize=1024)
def _heading_html(heading: str) -> Markup:
    return Markup(markdown.markdown(heading).removeprefix("<p>").removesuffix("</p>"))


def _short(text: str) -> str:
    """The first line of a message, or what follows it where it ends in a colon, cut at a word where it is long."""
    first, *rest = text.split("\n")
    line = " ".join(part.strip() for part in rest) if rest and first.endswith(":") else first
    return line if len(line) <= LONGEST_MESSAGE else line[:LONGEST_MESSAGE].rpartition(" ")[0] + " …"
