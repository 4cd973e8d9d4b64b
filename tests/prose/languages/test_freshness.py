"""A section that changes in one language needs the other, or a reason that ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import freshness
from proof.prose.languages.documents import pairs


def stale(project: Project, today: date | None = None) -> list[str]:
    return [str(problem) for problem in freshness.problems(pairs(project), project, today)]


def settle(project: Project, today: date, section: str = "", why: str = "") -> list[str]:
    return [str(problem) for problem in freshness.agree(pairs(project), project, today, section, why)]


def test_a_change_in_one_language_needs_the_other_or_a_reason(small: Callable[[str, str], Project]) -> None:
    day, name = date(2026, 11, 23), "index.md#title"
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    assert any("nothing is agreed on index.md#title yet" in one for one in stale(project, day))
    assert settle(project, day) == []
    assert stale(project, day) == []

    small("El módulo  guarda la *capa*.", "The module keeps the layer.")
    assert stale(project, day) == [], "spaces and markup are no words"

    small("El módulo guarda las capas.", "The module keeps the layer.")
    (found,) = stale(project, day)
    assert found.startswith("docs/es/index.md:6: index.md#title changed in es, and not in en (docs/en/index.md:6)")
    assert "make agree SECTION=" in found
    (refused,) = settle(project, day)
    assert "changed in es alone" in refused
    assert stale(project, day) == [found], "a refused section stays as it was"
    assert "a reason is for one section" in settle(project, day, name, "because")[0]
    assert "a reason is for one section" in settle(project, day, "", "typo: plural of capa")[0]
    assert "there is no section other.md#x" in settle(project, day, "other.md#x", "typo: plural of capa")[0]
    assert settle(project, day, name, "wording: the plural reads better") == []
    assert "why: 'wording: the plural reads better', since: '2026-11-23'" in (project.root / freshness.FILE).read_text(
        "utf-8"
    )
    assert stale(project, day) == []

    small("El módulo guarda todas las capas.", "The module keeps the layer.")
    assert settle(project, day + timedelta(days=40), name, "typo: todas was lost") == []
    assert stale(project, day + timedelta(days=60)) == []
    (expired,) = stale(project, day + timedelta(days=61))
    assert "the reason for index.md#title expired on 2027-01-22: typo: todas was lost" in expired, "it was prolonged"
    assert settle(project, day, name, "read: both say the same, all is implied") == []
    assert stale(project, day + timedelta(days=61)) == []


def test_a_reason_ends_when_the_other_language_follows(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    settle(project, day)
    small("El módulo guarda las capas.", "The module keeps the layer.")
    settle(project, day, "index.md#title", "wording: the plural reads better")
    small("El módulo guarda las capas.", "The module keeps the layers.")
    assert settle(project, day) == []
    assert "why:" not in (project.root / freshness.FILE).read_text("utf-8")
    small("El módulo entrega las capas.", "The module hands out the layers.")
    (found,) = stale(project, day)
    assert "both languages of index.md#title changed" in found
    assert settle(project, day) == []
    assert stale(project, day) == []


def test_reasons_do_not_pile_up(small: Callable[[str, str], Project]) -> None:
    day, asked = date(2026, 11, 23), range(24)
    text = "\n\n".join(f"## T {{ #s{i} }}\n\nTexto uno." for i in asked)
    project = small(text, text)
    settle(project, day)
    small(text.replace("uno", "dos"), text)
    said = [settle(project, day, f"index.md#s{i}", "typo: another number") for i in asked]
    most = int(freshness.AT_ONCE * len(freshness.read(project)))
    assert 0 < most < len(asked)
    assert sum("would have a reason to differ" in "".join(one) for one in said) == len(asked) - most


def test_agreements_by_hand_are_found(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    settle(project, day)
    path = project.root / freshness.FILE
    whole = path.read_text("utf-8")
    path.write_text(whole + '"index.md#gone": {es: 1, en: 2}\n', "utf-8")
    assert "index.md#gone is agreed on and is in no page" in stale(project, day)[0]
    path.write_text(whole.replace("}\n", ", alone: es, why: because, since: today}\n"), "utf-8")
    assert "this is no reason" in stale(project, day)[0]
    path.write_text(whole.replace("es:", "ex:"), "utf-8")
    with pytest.raises(Problem, match="ex"):
        stale(project, day)
