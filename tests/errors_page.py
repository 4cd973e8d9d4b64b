"""A small repository with a page of errors."""

from __future__ import annotations

from proof.project import LANGUAGES, Project
from tests.small import SmallSite, include

FAILS = "int('one')  # raises: ValueError\n"
TRACE = "Traceback (most recent call last):\n  File \"fails.py\", line 1, in <module>\n    int('one')\n"
RAISED = TRACE + "ValueError: invalid literal for int() with base 10: 'one'\n"
PARTS = "topic:\n  fails: [one]\n"
ENTRY = f"""## Un literal {{ #literal }}

--8<-- "message topic/fails"

{include("topic/fails")}
Porque no es un número.

{include("topic/fails_fix")}
Guía: [uno](../guides/one.md#a). Concepto: [dos](../concepts/two.md).
"""
SILENT = ENTRY.replace("#literal", "#silent").replace('--8<-- "message topic/fails"\n\n', "").replace("fails", "silent")
MESSAGE = '--8<-- "message topic/fails"'
LISTED = '--8<-- "errors"'
Files = dict[str, str]


def small(
    small_site: SmallSite, entries: str = ENTRY + SILENT, listed: str = LISTED, more: Files | None = None
) -> Project:
    page = f"---\ntitle: Errores\ndescription: Errores\n---\n\n# Errores {{ #family }}\n\n{listed}\n\n{entries}"
    front = "---\ntitle: Uno\ndescription: Uno\n---\n\n# Uno { #one }\n\n## A { #a }\n"
    written = {"snippets/topic/fails.py": FAILS, "snippets/topic/fails.out": RAISED, "data/declared/errors.yml": PARTS}
    for name in ("fails_fix", "silent", "silent_fix"):
        written |= {f"snippets/topic/{name}.py": f"print('{name}')\n", f"snippets/topic/{name}.out": f"{name}\n"}
    for language in LANGUAGES:
        for place in ("guides/one.md", "concepts/two.md"):
            written[f"docs/{language}/{place}"] = front
        written[f"docs/{language}/errors/family.md"] = page
    return small_site(LISTED, files=written | (more or {}))
