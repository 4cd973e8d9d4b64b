"""The tables that pages include, each as data for the template of its name: what runs left, and what is declared."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import markdown
from babel.numbers import format_decimal, format_percent
from markupsafe import Markup

from proof.content.attacks import attackable, digests, read_attacks, title
from proof.content.error_pages import FOLDER, ErrorEntry, families, message_in
from proof.content.example import load
from proof.content.glossary import sort_key, terms
from proof.project import LANGUAGES
from proof.records.ledger import LedgerEntry
from proof.records.score import differing, mutation_key, read_digests, read_mutations, read_peers, read_score
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
        own |= {"searches": self.searches, "figures": self.figures, "error_box": self.error_box}
        makers = {name: lambda make=make, **fence: make() for name, make in own.items()} | self.other_versions.fences()
        return {name: partial(self._once, name, make) for name, make in makers.items()}

    def bare_fences(self) -> dict[str, Callable[..., str]]:
        """What makes of each an element that only says which it is."""
        return {name: partial(_bare_table, name) for name in self.fences()}

    def _once(self, name: str, make: Callable[..., str], src: str, **fence: Any) -> str:
        """What ``make`` makes of ``src`` for the page that the view is at; once, until that page is read again."""
        made, which = self.view.made.setdefault(self.view.page, {}), (name, src.strip())
        if which not in made:
            made[which] = make(src=src)
        return made[which]

    def ledger(self) -> Markup:
        """The ledger of this build: a row for each example and tutorial, in the page's language."""
        entries = [(one, ", ".join(page.removeprefix("docs/") for page in one.pages)) for one in self._own_entries()]
        shown = entries if self.view.ledger.environment else None
        return self.view.html("ledger", summary=self._summary(), entries=shown)

    def _own_entries(self) -> list[LedgerEntry]:
        entries = sorted(self.view.ledger.entries.items())
        return [entry for _, entry in entries if entry.language == self.view.language]

    def _summary(self) -> str:
        """How much of this build was verified, and on what."""
        environment, own = self.view.ledger.environment, self._own_entries()
        if environment is None:
            return self.view.words("ledger_none")
        verified = sum(entry.outcome == "passed" for entry in own)
        return self.view.words("ledger_summary", verified=verified, total=len(own), **vars(environment))

    def figures(self) -> Markup:
        """How much the site has, as this build counts it, and whether this build follows a run of its examples."""
        project, environment = self.view.project, self.view.ledger.environment
        attacks = (self.view.known(read_attacks) or {}).values()
        entries = sum(len(family.entries) for family in families(project, self.view.language))
        counts = {
            ("examples", "about/verification/#what-runs"): len(list(project.example_ids())),
            ("versions", "versions/compatibility/"): len(self.other_versions.order),
            ("languages", "about/verification/#both-languages"): len(LANGUAGES),
            ("errors", "errors/"): entries,
            ("tries", "about/verification/#attacks"): sum(one.tries for all_of_it in attacks for one in all_of_it),
        }
        figures = [
            (key, format_decimal(number, locale=self.view.language), address)
            for (key, address), number in counts.items()
        ]
        said = self._summary() if environment else self.view.words("not_run_again", torch=project.torch_pin) + "."
        return self.view.html("figures", figures=figures, said=said)

    def error_box(self) -> Markup:
        """A box to paste a message into, which lists the entries that have it."""
        return self.view.html("error_box")

    def glossary(self) -> Markup:
        """A row for each term, in the order of its first column, the page's language."""
        own = self.view.language
        other = next(language for language in LANGUAGES if language != own)
        ordered = sorted(self.view.known(terms) or (), key=lambda term: sort_key(getattr(term, own)))
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
        """What the suite caught of the seeded defects, by kind, as the last run of each found it."""
        score = self.view.known(read_score)
        summary, stale = "", False
        if score:
            counts = ("caught", "seeded", "false_alarms", "healthy", "torch")
            summary = self.view.words("defects_summary", **{name: getattr(score, name) for name in counts})
            stale = not score.is_of(read_digests(self.view.project))
        return self.view.html("defects", score=score, summary=summary, stale=stale)

    def mutations(self) -> Markup:
        """What the suite found of random mutations, by kind, and those that it did not, as the last run left it."""
        score = self.view.known(read_mutations)
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
        peers, score = read_peers(self.view.project), self.view.known(read_score)
        rows = [
            (f"{tool.name} {tool.version}".strip(), tool.caught, tool.false_alarms, peers.healthy)
            for tool in peers.tools
        ]
        if score:
            share = 100 * score.caught // max(1, score.seeded)
            rows.append((self.view.words("peers_ours"), (None, share), (None, score.false_alarms), score.healthy))
        return self.view.html("peers", peers=peers, rows=rows)

    def attacks(self) -> Markup:
        """The attacks declared on each page, with how many of its sections nobody has changed since; and the pages of
        which no section stands as it was attacked."""
        project, declared = self.view.project, self.view.known(read_attacks) or {}
        pages = []
        for page in attackable(project):
            link = self._address(page), title(project, page, self.view.language)
            of_page, now = declared.get(page, []), list(digests(project, page).values())
            attacked = {digest for one in of_page for digest in one.sections}
            pages.append((link, of_page, sum(digest in attacked for digest in now), len(now)))
        all_of_it = [one for of_page in declared.values() for one in of_page]
        summary = self.view.words(
            "attacks_summary",
            pages=len(pages),
            attacked=sum(standing == of for _, _, standing, of in pages),
            sections=sum(of for *_, of in pages),
            standing=sum(standing for _, _, standing, _ in pages),
            tries=sum(one.tries for one in all_of_it),
            fell=sum(len(one.fell) for one in all_of_it),
        )
        rows = [page for page in pages if page[2]]
        never = [link for link, _, standing, _ in pages if not standing]
        return self.view.html("attacks", summary=summary, rows=rows, left=never)

    def searches(self) -> Markup:
        """What the search found of what people ask, in both languages, as the tests of this very site left it."""
        rows = []
        for asked, found in read_searches(self.view.project).items():
            for one in found:
                name = self.view.project.strings["language_name"][one.language]
                shares = [
                    format_percent(some / one.asked, locale=self.view.language) for some in (one.first, one.three)
                ]
                rows.append((self.view.words(f"searches_{asked}", language=name), one.known, [one.asked, *shares]))
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


def _bare_table(name: str, src: str, **fence: Any) -> str:
    return f'<div data-generated="{f"{name} {src.strip()}".strip()}"></div>'
