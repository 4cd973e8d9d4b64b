"""The scripts of a built site: ours minified, and the theme's without what browsers have come to do or no page needs.

The parts are cut from the text that the theme publishes: each must be there once, or the theme is another than the one
that this was written for.
"""

from __future__ import annotations

import re
from pathlib import Path

import rjsmin

# A module, to where the next one or the script itself begins.
_MODULE = r"(?<==)(\w+)\(\(\w+,\w+\)=>\{{{start}.*?\}}\)(?=;var \w+=[\w$]+\((?:\(|\w+\(\)\)))"
PARTS = {
    "clipboard.js, instead of which site.js copies": (
        _MODULE.format(start=r"/\*!\s*\* clipboard\.js "),
        r"\1((_,to)=>{to.exports={isSupported:()=>!1}})",
    ),
    "the polyfill of :focus-visible": (
        _MODULE.format(start=r"\(function\(e,t\)\{[^{]*\{\"use strict\";function e\(r\)\{var o=!0,"),
        r"\1(()=>{})",
    ),
    "the style of diagrams": (r'="\.node circle,[^"]*"', '=""'),
}


def write(site: Path) -> None:
    """Write the scripts of ``site`` anew."""
    for script in (site / "assets/js").glob("*.js"):
        script.write_text(rjsmin.jsmin(script.read_text("utf-8")), "utf-8")
    for script in (site / "assets/javascripts").glob("bundle.*.js"):
        script.write_text(without_parts(script.read_text("utf-8")), "utf-8")


def without_parts(script: str) -> str:
    """``script`` without each of `PARTS`."""
    for part, (pattern, instead) in PARTS.items():
        script, places = re.subn(pattern, instead, script, flags=re.DOTALL)
        if places != 1:
            raise ValueError(f"the theme's script has {part} {places} times: proof/site/scripts.py expects one")
    return script
