"""A figure of a tutorial: the SVG that matplotlib drew, as it is stored, compared, and shown in a page.

Stored, it is dark on white, with attributes in the place of styles, few decimals and no more ids than are used: it
reads well anywhere, and equal drawings are equal texts. Shown, it takes the page's colours, so that it is legible in
both schemes; the policy of the pages allows no styles in elements.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
TOLERANCE = 0.15  # points that a coordinate may differ by on another machine; a line is 1.5 points wide
BACKGROUNDS = ((243, 246, 241), (29, 38, 34))  # of outputs in the schemes default and slate, in site.css
CONTRAST = 3.0  # of what is drawn against either background: WCAG 2.2, 1.4.11

ElementTree.register_namespace("", SVG)
ElementTree.register_namespace("xlink", XLINK)

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
_NUMERIC = ("d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "transform", "viewBox")
_COLOUR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")
_HREF = f"{{{XLINK}}}href"


def stored(svg: str) -> str:
    """``svg`` as it is stored: without what says when and by what it was made, rounded, on one line an element."""
    root = ElementTree.fromstring(svg)
    _without(root, lambda one: one.tag.endswith(("}metadata", "}style")) or _is_empty(one))
    used = {match for one in root.iter() for value in one.attrib.values() for match in re.findall(r"#([\w.]+)", value)}
    for one in root.iter():
        _attributes(one, used)
    _unwrap(root)
    root.attrib.pop("version", None)
    root.set("stroke-linejoin", "round")
    root.set("font-family", "DejaVu Sans, sans-serif")
    ElementTree.indent(root, "")
    for text in root.iter(f"{{{SVG}}}text"):
        for span in text:
            text.text = span.tail = None
    return ElementTree.tostring(root, "unicode")


def _without(parent: Element, unwanted: Callable[[Element], bool]) -> None:
    for child in list(parent):
        _without(child, unwanted)
        if unwanted(child):
            parent.remove(child)


def _is_empty(element: Element) -> bool:
    return element.tag.endswith(("}defs", "}g")) and len(element) == 0


def _attributes(element: Element, used: set[str]) -> None:
    """The style of an element as attributes, its numbers rounded, without an id that nothing refers to."""
    for rule in filter(None, (part.strip() for part in element.attrib.pop("style", "").split(";"))):
        name, _, value = rule.partition(":")
        if name != "font-family":
            element.set(name, value.strip())
    if element.get("id") not in used:
        element.attrib.pop("id", None)
    if re.fullmatch(r"rotate\(-?0 .*\)", element.get("transform", "")):
        element.attrib.pop("transform")
    for name in _NUMERIC:
        if name in element.attrib:
            rounded = _NUMBER.sub(lambda number: f"{float(number[0]):.1f}".removesuffix(".0"), element.attrib[name])
            element.set(name, " ".join(rounded.split()).replace("-0 ", "0 "))
    for child in element:
        child.tail = None
    if element.text and not element.text.strip():
        element.text = None


def _unwrap(parent: Element) -> None:
    """Replace each group that says nothing by what is in it."""
    children: list[Element] = []
    for child in list(parent):
        _unwrap(child)
        bare = child.tag == f"{{{SVG}}}g" and not child.attrib
        children.extend(list(child) if bare else [child])
        parent.remove(child)
    parent.extend(children)


def shown(svg: str, alt: str, prefix: str) -> str:
    """A stored figure as a page shows it: in the page's colours, with its alternative text and ids of its own."""
    root = ElementTree.fromstring(svg)
    background = root.find(f"{{{SVG}}}path")
    if background is not None and background.get("fill") == "#ffffff":
        root.remove(background)
    for one in root.iter():
        for name, value in one.attrib.items():
            if name in ("fill", "stroke") and value == "#000000":
                one.set(name, "currentColor")
            elif name == "id":
                one.set(name, f"{prefix}-{value}")
            elif name == _HREF or value.startswith("url(#"):
                one.set(name, value.replace("#", f"#{prefix}-"))
    root.set("fill", "currentColor")
    for name in ("width", "height"):
        root.set(name, f"{float(root.attrib[name].removesuffix('pt')) * 4 / 3:.0f}")  # a point is 4/3 of a pixel
    root.set("role", "img")
    root.set("aria-label", alt.replace("`", ""))
    return ElementTree.tostring(root, "unicode").replace("\n", "")


def difference(before: str, after: str) -> str | None:
    """What differs between two stored figures, beyond what another machine may round otherwise; None if nothing."""
    one, other = (list(ElementTree.fromstring(svg).iter()) for svg in (before, after))
    if [element.tag for element in one] != [element.tag for element in other]:
        return f"the figure is drawn with {len(one)} elements, and now with {len(other)}"
    for was, now in zip(one, other, strict=True):
        for name in sorted(was.attrib.keys() | now.attrib.keys()):
            if not _alike(name, was.get(name), now.get(name)):
                tag = was.tag.removeprefix(f"{{{SVG}}}")
                return f"of the figure, {name} of <{tag}> differs\n- {was.get(name)}\n+ {now.get(name)}"
        if (was.text or "").strip() != (now.text or "").strip():
            return f"the figure says {(was.text or '').strip()!r}, and now {(now.text or '').strip()!r}"
    return None


def _alike(name: str, before: str | None, after: str | None) -> bool:
    if before == after:
        return True
    if before is None or after is None or name not in _NUMERIC:
        return name in ("id", _HREF, "clip-path")  # names that matplotlib makes of what they stand for
    if _NUMBER.sub("", before) != _NUMBER.sub("", after):
        return False
    pairs = zip(_NUMBER.findall(before), _NUMBER.findall(after), strict=True)
    return all(abs(float(was) - float(now)) <= TOLERANCE for was, now in pairs)


def illegible(svg: str) -> Iterator[str]:
    """Each colour of a stored figure that is too pale or too dark for one of the two schemes."""
    colours = {one.get(name, "") for one in ElementTree.fromstring(svg).iter() for name in ("fill", "stroke")}
    for colour in sorted(colours - {"#000000", "#ffffff"}):
        parts = _COLOUR.fullmatch(colour)
        if (
            parts
            and min(_contrast(tuple(int(part, 16) for part in parts.groups()), one) for one in BACKGROUNDS) < CONTRAST
        ):
            yield colour


def _contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: tuple[int, ...]) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (c / 255 for c in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
