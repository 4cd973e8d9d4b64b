"""Of the theme's script, what no page needs is left out; a theme that has it otherwise is not taken for this one."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

import pytest

from proof.site.scripts import PARTS, without_parts, write

THEME = Path(str(distribution("mkdocs-material").locate_file("material/templates/assets/javascripts")))


def script() -> str:
    [path] = THEME.glob("bundle.*.min.js")
    return path.read_text("utf-8")


def test_each_part_is_left_out_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "assets/javascripts").mkdir(parents=True)
    written = tmp_path / "assets/javascripts/bundle.1.min.js"
    written.write_text(script(), "utf-8")
    write(tmp_path)
    text = written.read_text("utf-8")
    for part in ("clipboard.js", "TinyEmitter", "focus-visible", ".node circle"):
        assert part in script()
        assert part not in text
    for kept in ("escape-html", "md-search-result__item", "md-code__nav", "window.alert$="):
        assert kept in text
    assert 0.8 < len(text) / len(script()) < 0.9


@pytest.mark.parametrize("part", ["/*!\n * clipboard.js ", "var o=!0,n=!1,i=null", '".node circle,'])
def test_another_theme_is_refused(part: str) -> None:
    assert part in script()
    with pytest.raises(ValueError, match="scripts"):
        without_parts(script().replace(part, "another"))
    assert len(PARTS) == 3
