"""What other generators make of the pages: every difference is found, and none where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.commands.generators import compare

PAGE = (
    "<html><nav>Menu</nav><article><h1>T<a class=headerlink>¶</a></h1><p>Text</p><pre>tensor(1.)</pre></article></html>"
)


def sites(folder: Path, there: str | None) -> tuple[dict[str, Path], dict[str, Path]]:
    """A site of ours with one page a language, and another with ``there`` as the Spanish one."""
    ours, theirs = folder / "ours", {language: folder / f"their-{language}" for language in ("es", "en")}
    pages = {ours / "a": PAGE, ours / "en/a": PAGE, theirs["en"] / "a": PAGE} | (
        {theirs["es"] / "a": there} if there else {}
    )
    for place, text in pages.items():
        place.mkdir(parents=True)
        (place / "index.html").write_text(text, "utf-8")
    (ours / "old").mkdir()
    (ours / "old/index.html").write_text("<html><a href='../a/'>moved</a></html>", "utf-8")
    return {"es": ours, "en": ours / "en"}, theirs


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("", "", ([], [], [])),
        ("Menu", "Menú", ([], [], [])),
        ("<p>Text", "<p>Test", ([], ["es: a"], [])),
        ("tensor(1.)", "tensor(2.)", ([], ["es: a"], ["es: a"])),
        ("<pre>tensor(1.)</pre>", "<div>tensor(1.)</div>", ([], [], ["es: a"])),
        ("article", "section", (["es: a"], [], [])),
    ],
)
def test_a_difference_is_found(tmp_path: Path, before: str, after: str, found: tuple[list[str], ...]) -> None:
    compared = compare(*sites(tmp_path, PAGE.replace(before, after) if before else PAGE))
    assert compared.pages == 2
    assert (compared.missing, compared.text, compared.blocks) == found


def test_a_page_that_is_missing_is_found(tmp_path: Path) -> None:
    assert compare(*sites(tmp_path, None)).missing == ["es: a"]
