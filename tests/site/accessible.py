"""axe-core's rules of WCAG 2.2 AA, and what they do not see, applied to a page that is open.

Colour is slow to judge and depends on the kind of text alone, so each kind is judged once; and the size of targets,
where two are near, in each shape once. Every other rule is applied to everything, but for the words of code, of which a
page has thousands: at 390 pixels those that depend on the width, to what it may change, and all of them to what is seen
there only.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, TimeoutError

# Of colour each kind of text is judged once, and of size the targets that may be too small. What OF_WIDTH say of an
# element depends on the width of the window.
OF_COLOUR, OF_SIZE = ["color-contrast", "link-in-text-block"], ["target-size"]
OF_WIDTH = ["scrollable-region-focusable", "link-name", "button-name", "label", "summary-name"]
COLOUR, SIZE, WIDTH = (
    {"runOnly": {"type": "rule", "values": rules}, "resultTypes": ["violations"]}
    for rules in (OF_COLOUR, OF_SIZE, OF_WIDTH)
)
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "rules": {rule: {"enabled": False} for rule in OF_COLOUR + OF_SIZE},
    "resultTypes": ["violations"],
}
WIDE, NARROW = 1280, 390
SCHEMES = ("default", "slate")  # the theme's names of light and dark
SCRIPT = (Path(__file__).parent / "accessible.js").read_text("utf-8")


def settle(page: Page) -> None:
    """Wait until what scrolls is reached by the keyboard; what never is, the rules and the tests find."""
    with suppress(TimeoutError):
        page.wait_for_function("() => settled()", timeout=5000)


@dataclass(frozen=True)
class Met:
    """The kinds of text, and the places of small targets in the template, that were judged on whichever page they were
    first met: a file that the workers share."""

    path: Path

    def all(self) -> list[str]:
        return self.path.read_text("utf-8").splitlines()

    def add(self, kinds: list[str]) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write("".join(f"{kind}\n" for kind in kinds))


@dataclass
class Judge:
    """Holds one page after another to axe-core's rules; ``found`` has what they say."""

    page: Page
    met: Met
    name: str = ""  # the address of the page that is open
    found: list[str] = field(default_factory=list)

    def begin(self, name: str) -> None:
        self.name = name
        self.load()
        self.page.evaluate("goToTop()")
        self.page.evaluate("showExamples()")
        settle(self.page)

    def load(self) -> None:
        self.page.evaluate(f"{Axe().axe_script}\n{SCRIPT}")
        self.page.evaluate("thinCode()")

    def widen(self, width: int) -> None:
        self.width = width
        self.page.set_viewport_size({"width": width, "height": 900})

    def judge(self, mark: str | None, options: Mapping[str, object], said: str = "") -> None:
        violations = self.page.evaluate("([mark, options]) => violations(mark, options)", [mark, options])
        self.found.extend(f"{self.name} {self.width}{said}: {one}" for one in violations)

    def judge_colours(self, width: int, scheme: str) -> None:
        self.widen(width)
        assert self.page.evaluate("scheme => pressScheme(scheme)", scheme) == scheme
        new = self.page.evaluate("met => newKinds(met)", self.met.all())
        self.met.add(new)
        if new:
            self.judge("data-new-kind", COLOUR, f" {scheme}")

    def judge_all(self, schemes: tuple[str, str]) -> None:
        """In light and dark, wide and narrow; the first of ``schemes`` is shown, and the second is left."""
        shown, other = schemes
        self.judge_colours(WIDE, shown)
        self.judge_zoomed()
        self.judge_colours(NARROW, shown)
        self.judge_colours(NARROW, other)  # last, as to show the other scheme takes longer than another width
        self.judge_colours(WIDE, other)
        self.judge_the_rest()

    def judge_zoomed(self) -> None:
        for width in (640, 320):
            self.widen(width)
            if self.page.evaluate("document.documentElement.scrollWidth") > width:
                self.found.append(f"{self.name} {width}: the page scrolls sideways")
        settle(self.page)
        unreached = self.page.evaluate("unreached()")
        self.found.extend(f"{self.name} {self.width}: the keyboard does not reach {code}" for code in unreached)

    def judge_the_rest(self) -> None:
        self.page.evaluate("uncolourCode()")
        self.widen(WIDE)
        settle(self.page)
        self.judge(None, RULES)
        self.judge_targets()
        self.page.evaluate("remember()")
        self.widen(NARROW)
        settle(self.page)
        if self.page.evaluate("markOfWidth()"):
            self.judge("data-of-width", WIDTH)
        self.judge_targets()
        if self.page.evaluate("markNewlySeen()"):
            self.judge("data-newly-seen", RULES)

    def judge_targets(self) -> None:
        number, new = self.page.evaluate("met => markSmallTargets(met)", self.met.all())
        self.met.add(new)
        if number:
            self.judge("data-small-target", SIZE)
