"""What the pages leave out is told from the sources, without a build and without torch."""

from __future__ import annotations

from proof.content.pages import problems
from proof.project import LANGUAGES, Project
from tests.small import EXAMPLE, OUTPUT, PAGE, SmallSite, include


def said(project: Project) -> str:
    return "\n".join(str(problem) for problem in problems(project))


def test_this_repository_leaves_nothing_out(project: Project) -> None:
    assert not [str(problem) for problem in problems(project) if project.has(problem)]


def test_what_cannot_be_shown_and_what_nobody_finds_is_said_once(small_site: SmallSite) -> None:
    files = {
        "snippets/topic/name.py": EXAMPLE,
        "snippets/topic/name.out": OUTPUT,
        "snippets/topic/unread.py": "print(1) # (2)\n",
        "snippets/topic/unrun.py": EXAMPLE,
        "snippets/topic/gone.out": OUTPUT,
        "docs/en/guides/lost.md": PAGE.format(title="Lost", body=f"{include('topic/name')}\nOne.\n"),
        "docs/en/guides/found.md": PAGE.format(title="Found", body="[Itself](found.md)"),
    }
    body = "".join(map(include, ("topic/name", "topic/unread", "topic/unrun"))) + "\n[Found](guides/found.md#title)\n"
    project = small_site(f"{include('topic/name')}\nUno.\n", body, files=files)
    settings = project.root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "\nnav:\n  - index.md\n  - Guías: guides/found.md\n", "utf-8")
    found = said(project)
    assert found.count("snippets/topic/unread.py:1: unknown comment") == 1
    assert found.count("snippets/topic/unrun.py: no output is recorded") == 1
    assert "mend: make record EXAMPLE=topic/unrun" in found
    assert "snippets/topic/unrun.py: no page of docs/es shows this example" in found
    assert "snippets/topic/name.py: no page" not in found
    assert "snippets/topic/gone.out: an output without an example\n  mend: git rm" in found
    assert "docs/en/guides/lost.md: the navigation has no such page\n  mend: add guides/lost.md to the nav" in found
    assert "docs/en/guides/lost.md: no other page leads here" in found
    assert "docs/en/guides/found.md" not in found
    assert all(f"docs/{language}/index.md" not in found for language in LANGUAGES)


def test_a_section_that_ends_in_an_example_is_found(small_site: SmallSite) -> None:
    body = f"{include('topic/name')}\n## {{}} {{{{ #more }}}}\n\n{{}}\n{include('topic/name')}"
    page = PAGE.replace("{body}", body.replace("{}", "Uno", 1).replace("{}", "Dos."))
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    files["docs/es/guides/uno.md"] = page.format(title="Uno")
    explained = page.format(title="Uno").replace("```\n\n##", "```\n\nEsto es.\n\n##") + "\n* Eso es.\n"
    found = said(small_site("Texto.", files=files | {"docs/es/learn/dos.md": explained}))
    ends = [line.partition(": the section ends")[0] for line in found.splitlines() if "the section ends" in line]
    assert ends == ["docs/es/guides/uno.md:10", "docs/es/guides/uno.md:17"]
