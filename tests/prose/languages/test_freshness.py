"""A section that changes in one language needs the other, or a reason that ends."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from jsonschema import Draft202012Validator

from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import freshness
from proof.prose.languages.documents import pairs
from proof.prose.languages.findings import findings
from tests.small import ROOT, python


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
    assert "make agree ONE=es" in refused
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


def git(project: Project, *arguments: str) -> None:
    who = ("-c", "user.name=us", "-c", "user.email=us@docs.test")
    subprocess.run(["git", *who, *arguments], cwd=project.root, check=True, capture_output=True)


def test_a_draft_may_be_polished_in_one_language(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    settle(project, day)
    git(project, "init", "-q")
    git(project, "add", "data")
    git(project, "commit", "-qm", "all")
    small("El módulo entrega la capa.", "The module hands out the layer.")
    assert settle(project, day) == []
    small("El módulo devuelve la capa.", "The module hands out the layer.")
    assert "both languages of index.md#title changed" in stale(project, day)[0]
    assert settle(project, day) == []
    git(project, "commit", "-qam", "draft")
    small("El módulo da la capa.", "The module hands out the layer.")
    assert "changed in es, and not in en" in stale(project, day)[0]


def test_one_language_waits_for_the_other(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    settle(project, day)
    small("El módulo no guarda las 3 capas de `nn.Linear`. Las olvida.", "The module keeps the layer.")
    assert sum("differ" in one.message for one in findings(pairs(project), project)) > 1
    refused = freshness.agree(pairs(project), project, day, one="fr")
    assert "fr is no language" in str(refused[0])
    assert freshness.agree(pairs(project), project, day, one="es") == []
    assert not [str(one) for one in findings(pairs(project), project) if "differ" in one.message]
    (found,) = stale(project, day + timedelta(days=100))
    assert found.startswith("docs/en/index.md:6: index.md#title is written in es (docs/es/index.md:6), and waits for")
    schema = json.loads((ROOT / "data/schemas/agreed.json").read_text("utf-8"))
    agreed = read_yaml(project.root / freshness.FILE, freshness.FILE)
    assert not [error.message for error in Draft202012Validator(schema).iter_errors(agreed)]
    small("El módulo no guarda las 3 capas de `nn.Linear`. Las pierde.", "The module keeps the layer.")
    assert len(stale(project, day)) == 1
    small("El módulo no guarda las 3 capas de `nn.Linear`. Las pierde.", "The module does not keep the layers.")
    assert any("the numbers differ" in str(one) for one in findings(pairs(project), project))
    small("El módulo no guarda las 3 capas.", "The module does not keep the 3 layers.")
    assert settle(project, day) == []
    assert stale(project, day) == []
    assert "waits" not in (project.root / freshness.FILE).read_text("utf-8")


def test_what_cannot_be_read_is_not_forgotten(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    example = project.snippets / "topic/name.py"
    example.parent.mkdir()
    example.write_text("# es: La capa.\n# en: The layer.\nprint(1)\n", "utf-8")
    settle(project, day)
    agreed = (project.root / freshness.FILE).read_text("utf-8")
    assert "snippets/topic/name.py#topic/name" in agreed
    example.write_text("# es: La capa.\n# en: The layer.\nprint(1) # (2)\n", "utf-8")
    assert stale(project, day) == []
    assert settle(project, day) == []
    assert (project.root / freshness.FILE).read_text("utf-8") == agreed
    example.unlink()
    assert "snippets/topic/name.py#topic/name is agreed on and is in no page" in stale(project, day)[0]


def test_a_comma_needs_no_reason(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("Así guarda la capa.", "So it keeps the layer.")
    settle(project, day)
    small("Así, guarda la capa.", "So it keeps the layer.")
    assert stale(project, day) == []
    (refused,) = settle(project, day, "index.md#title", "typo: a comma")
    assert "no word of index.md#title changed" in refused
    assert refused.endswith("mend: make check")


def test_what_has_findings_is_not_agreed_on(small: Callable[[str, str], Project]) -> None:
    project = small("El módulo guarda la capa.", "The module keeps the layer.")

    def agree(es: str, en: str) -> subprocess.CompletedProcess[str]:
        small(es, en)
        return python(project, "-m", "proof", "agree")

    assert agree("El módulo guarda la capa.", "The module keeps the layer.").returncode == 0
    done = agree("El módulo no guarda las capas.", "The module keeps the layers.")
    assert done.returncode == 1
    assert "refused: docs/es/index.md:8: docs/en/index.md:8: a negation differs" in done.stdout
    assert "0 noted, 1 refused" in done.stdout
    done = agree("El módulo guarda las capas.", "The module keeps the layers.")
    assert "noted: index.md#title\n" in done.stdout
    assert done.returncode == 0
