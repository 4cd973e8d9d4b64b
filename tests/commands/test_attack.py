"""Who attacks a page is told what it says, and declares what fell."""

from __future__ import annotations

from datetime import date

import pytest

from proof.commands.attack import attack
from proof.content.attacks import Attack, digests, read_attacks, unattacked
from proof.problem import Problem
from proof.project import Project
from tests.small import SmallSite, mutate


@pytest.fixture
def page(small_site: SmallSite) -> Project:
    return small_site("Todas las capas tienen un peso.", "All layers have a weight.")


def test_an_attack_is_declared_with_its_text_its_torch_and_its_day(
    page: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    attack(page, "index", "", "")
    said = capsys.readouterr().out
    assert "index#title: nobody has attacked it since it changed\n" in said
    assert "2 of its 2 sections are to be attacked." in said
    attack(page, "index", "30", " All layers have a weight. ; One: two.")
    fell = ("All layers have a weight.", "One: two.")
    first = Attack(page.torch_pin, date.today().isoformat(), 30, fell, tuple(digests(page, "index").values()))
    assert read_attacks(page) == {"index": [first]}
    attack(page, "index", "", "")
    assert "0 of its 2 sections are to be attacked." in capsys.readouterr().out


def test_who_attacks_again_declares_what_changed_since(page: Project) -> None:
    attack(page, "index", "30", "All layers have a weight.")
    mutate(page.root / "docs/en/index.md", "All layers have", "A linear layer has")
    attack(page, "index", "31", "")
    assert [len(one.sections) for one in read_attacks(page)["index"]] == [2, 1]
    assert unattacked(page) == {}
    attack(page, "index", "32", "")
    assert [len(one.sections) for one in read_attacks(page)["index"]] == [2, 1, 2]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (("", "", ""), "PAGE: there is no such page"),
        (("guides/freeze.md", "30", ""), "guides/freeze.md: there is no such page"),
        (("index", "many", ""), "index: many is no number of tries"),
        (("index", "0", ""), "index: 0 is no number of tries"),
        (("index", "", "One."), "index: an attack says in how many tries"),
    ],
)
def test_what_declares_nothing_is_refused(page: Project, said: tuple[str, str, str], message: str) -> None:
    with pytest.raises(Problem, match="make attack PAGE=") as problem:
        attack(page, *said)
    assert str(problem.value).startswith(message)
    assert read_attacks(page) == {}
