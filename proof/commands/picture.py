"""Takes the picture of each README: a panel of the built site, as a reader sees it."""

from __future__ import annotations

import argparse
import re
from io import BytesIO
from pathlib import Path

from PIL import Image, PngImagePlugin
from playwright.sync_api import Browser, ViewportSize
from selectolax.lexbor import LexborHTMLParser

from proof.commands.blocking import chromium, served
from proof.content.example import sha256
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.site.links import address
from proof.site.view import anchor

EXAMPLE = "basics/one_step"  # on the home page
PICTURE = ".github/panel.{language}.png"
OF = "of"  # what a picture says in its own file: the digest of the panel that it was taken of
VIEWPORT: ViewportSize = {"width": 800, "height": 900}
_OF_A_BUILD = ".example-provenance"  # what depends on whether a build follows a run

_TOGETHER = """selectors => {
  const parts = selectors.map((one) => document.querySelector(one));
  const panel = Object.assign(document.createElement("div"), { id: "panel" });
  parts[0].before(panel);
  panel.append(...parts);
}"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site", type=Path, default=Path("site"), help="a site that `make build` left")
    parser.set_defaults(run=lambda project, chosen: take(project, chosen.site))


def take(project: Project, site: Path) -> int:
    """Write the picture of each language."""
    if not (site / "index.html").exists():
        raise Problem(str(site), None, "there is no built site to take a picture of", "make picture")
    with served(site) as start, chromium() as browser:
        for language in LANGUAGES:
            name = PICTURE.format(language=language)
            picture = photograph(browser, start + address(language), panel_digest(site, language))
            (project.root / name).write_bytes(picture)
            print(f"{name}: {len(picture) // 1000} KB")
    return 0


def photograph(browser: Browser, home: str, of: str) -> bytes:
    """The panel of `EXAMPLE` as a PNG that says what it is ``of``."""
    with browser.new_page(viewport=VIEWPORT, color_scheme="light", device_scale_factor=2, bypass_csp=True) as page:
        page.goto(home)
        page.add_style_tag(content=f"{_OF_A_BUILD} {{ display: none }}")
        page.evaluate(_TOGETHER, list(_parts()))
        png = page.locator("#panel").screenshot()
    about, written = PngImagePlugin.PngInfo(), BytesIO()
    about.add_text(OF, of)
    colours = Image.open(BytesIO(png)).convert("RGB").quantize(64, dither=Image.Dither.NONE)
    colours.save(written, "PNG", optimize=True, pnginfo=about)
    return written.getvalue()


def panel_digest(site: Path, language: str) -> str:
    """The digest of the HTML of the panel of `EXAMPLE`, but for what says whether the build follows a run."""
    page = LexborHTMLParser((site / address(language) / "index.html").read_bytes())
    for one in page.css(_OF_A_BUILD):
        one.decompose()
    html = "".join(str(one.html) for selector in _parts() for one in page.css(selector))
    return sha256(re.sub(r'<a href="[^"]*"', "<a", html))[:12]


def _parts() -> tuple[str, str]:
    """Where the code of `EXAMPLE` is on a page, and where its output is."""
    return f"#{anchor(EXAMPLE)}", f".example-output[data-example='{EXAMPLE}']"
