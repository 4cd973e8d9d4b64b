"""Of the theme's style, what some page or script can use is kept, and nothing else of its classes."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.site.stylesheet import pruned, write


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
    ],
)
def test_what_nothing_can_use_is_left_out(style: str, kept: str) -> None:
    assert pruned(style, {"used"}) == kept


def test_a_class_of_a_page_or_a_word_of_a_script_is_used(tmp_path: Path) -> None:
    for name, text in {
        "assets/css/site.css": "a { color: red } /* why */",
        "assets/stylesheets/main.1.min.css": ".page{top:0}.script{top:0}.neither{top:0}",
        "assets/js/site.js": "element.classList.add('script')",
        "en/index.html": '<p class="page wide">neither</p>',
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    write(tmp_path)
    assert (tmp_path / "assets/css/site.css").read_text("utf-8") == "a{color:red}"
    assert (tmp_path / "assets/stylesheets/main.1.min.css").read_text("utf-8") == ".page{top:0}.script{top:0}"
