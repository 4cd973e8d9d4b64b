"""The verification page lists what people attacked, and what nobody has attacked since it changed."""

from __future__ import annotations

from pathlib import Path

from proof.content.attacks import FILE, Attack, declare, digests
from tests.site.pages import first, soup
from tests.small import PAGE, SmallSite, build


def test_the_page_lists_what_was_attacked_and_what_changed_since(small_site: SmallSite, tmp_path: Path) -> None:
    other = PAGE.format(title="Dos", body="Siempre.")
    pages = {f"docs/{language}/guides/two.md": other for language in ("es", "en")}
    project = small_site('--8<-- "attacks"', files=pages)
    said = Attack("2.13.0", "2026-11-29", 30, ("Nunca.",), tuple(digests(project, "guides/two").values()))
    declare(project, "guides/two", said)
    seen = []
    for body in ("Siempre.", "Nunca."):  # the second build takes from what the first kept
        (project.root / "docs/en/guides/two.md").write_text(PAGE.format(title="Dos", body=body), "utf-8")
        assert not build(project, tmp_path / "out", "--strict")
        shown = first(soup(tmp_path / "out/en/index.html"), "[data-generated=attacks]")
        row = [cell.get_text() for cell in shown.select("tbody td")]
        summary, *left = shown.select("p")
        seen.append((summary.get_text(), row, [(link.get_text(), link["href"]) for one in left for link in one("a")]))
    counted = "Pages attacked whole as they stand, as declared: {} of 2; sections: {} of 4. In all the attacks: "
    counted += "30 tries and 1 refuted sentences."
    attack = ["Dos", "2026-11-29", "2.13.0", "30", "1"]
    assert seen == [
        (counted.format(1, 2), [*attack, "2 of 2"], [("Uno", "./")]),
        (counted.format(0, 1), [*attack, "1 of 2"], [("Uno", "./")]),
    ]
    path = project.root / FILE
    path.write_text(path.read_text("utf-8").replace("guides/two:", "guides/gone:"), "utf-8")
    assert f"{FILE}:4: guides/gone: there is no such page" in build(project, tmp_path / "out", "--strict")
