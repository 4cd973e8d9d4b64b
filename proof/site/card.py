"""The picture that stands for a page where its link is shared: its title and the site's name, as a PNG."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from textwrap import wrap

from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
MARGIN = 90
BACKGROUND, ACCENT = (29, 45, 69), (240, 145, 110)  # overrides/assets/css/site.css: the header and the accent
STRIPE = 255  # the palette's last colour; below it are the shades between background and text


@lru_cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    font = files("font_source_sans_pro").joinpath(f"files/SourceSansPro-{weight}.ttf").read_bytes()
    return ImageFont.truetype(BytesIO(font), size)


@lru_cache(maxsize=2)
def _ground(site: str) -> Image.Image:
    image = Image.new("L", SIZE, 0)
    draw = ImageDraw.Draw(image)
    draw.text((MARGIN, 480), site, font=_font("Semibold", 44), fill=200)
    return image


def card(title: str, site: str) -> bytes:
    """A PNG of 1200 × 630 pixels."""
    image = _ground(site).copy()
    draw = ImageDraw.Draw(image)
    lines = wrap(title, 24)
    size = 96 if len(lines) < 4 else 72
    draw.multiline_text((MARGIN, 90), "\n".join(lines), font=_font("Semibold", size), fill=254, spacing=10)
    shades = [round(a + (255 - a) * level / 254) for level in range(STRIPE) for a in BACKGROUND]
    image.putpalette([*shades, *ACCENT])
    ImageDraw.Draw(image).rectangle((0, SIZE[1] - 24, *SIZE), fill=STRIPE)
    png = BytesIO()
    image.save(png, "PNG", compress_level=6)
    return png.getvalue()
