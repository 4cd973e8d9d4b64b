"""Of the theme's style, what some page or script can use is kept, and nothing else of its classes."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.site.stylesheet import pruned, without_unread, write


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        (".used{color:red}", ".used{color:red}"),
        (".unused{color:red}", ""),
        (".used .unused{color:red}", ""),
        (".unused,.used{color:red}", ".used{color:red}"),
        (".used:not(.unused){color:red}", ".used:not(.unused){color:red}"),
        (":is(.used,a)>p{color:red}", ":is(.used,a)>p{color:red}"),
        ("#unused p{color:red}", ""),
        ("a:hover{color:red}", "a:hover{color:red}"),
        ("@media print{.unused{color:red}.used{color:red}}", "@media print{.used{color:red}}"),
        ("@media print{.unused{color:red}}", ""),
        ("@keyframes spin{to{color:red}}", "@keyframes spin{to{color:red}}"),
        ('.used{background:url("a.svg#unused")}', '.used{background:url("a.svg#unused")}'),
        ("[dir=ltr] .used{color:red}", "[dir=ltr] .used{color:red}"),
        ("[dir=rtl] .used{color:red}", ""),
        ("[data-md-color-scheme=slate][data-md-color-primary=pink]{color:red}", ""),
        (".used.focus-visible{color:red}", ".used:focus-visible{color:red}"),
        (".used table:not([class]){color:red}", ".used table.data{color:red}"),
    ],
)
def test_what_nothing_can_use_is_left_out(style: str, kept: str) -> None:
    assert pruned(style, {"used", "data", "dir=ltr", "data-md-color-scheme=slate"}) == kept


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        (":root{--read:1px;--unread:2px}a{top:var(--read)}", ":root{--read:1px;}a{top:var(--read)}"),
        (":root{--unread:1px;--read:2px}a{top:var(--read,0)}", ":root{--read:2px}a{top:var(--read,0)}"),
        (":root{--by-unread:1px;--unread:var(--by-unread)}", ":root{}"),
        (""":root{--icon:url("data:x;charset=y,<svg a='}'/>");top:0}""", ":root{top:0}"),
        ("a--unread:not(b){top:0}", "a--unread:not(b){top:0}"),
    ],
)
def test_a_property_that_nothing_reads_is_left_out(style: str, kept: str) -> None:
    assert without_unread(style) == kept


def test_a_class_of_a_page_or_a_word_of_a_script_is_used(tmp_path: Path) -> None:
    for name, text in {
        "assets/css/site.css": "a { color: red } /* why */",
        "assets/stylesheets/main.1.min.css": ".page{top:0}.script{top:0}.neither{top:0}.md-tag{top:0}.deep{top:0}",
        "assets/stylesheets/palette.1.min.css": "[data-md-color-scheme=slate]{top:0}[data-md-color-scheme=dark]{top:0}",
        "assets/js/site.js": "element.classList.add('script', 'md-tag')",
        "assets/javascripts/lunr/words.js": "'neither'",
        "en/index.html": '<p class="page wide" data-md-color-scheme="slate">neither</p><p class="md-x deep"></p>',
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    write(tmp_path)
    expected = ".page{top:0}.script{top:0}.deep{top:0}[data-md-color-scheme=slate]{top:0}a{color:red}"
    assert (tmp_path / "assets/css/site.css").read_text("utf-8") == expected
    assert not list(tmp_path.glob("assets/stylesheets/*.css"))
