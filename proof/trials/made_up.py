"""A site of pages that are made up, as many as one asks for, to see what more of them cost."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from proof.content.example import load
from proof.project import LANGUAGES, SNIPPETS, Project

SHOWN = 12  # the examples on each page

_HEAD = "---\ntitle: Page {number}\ndescription: Page {number}.\n---\n\n# Page {number} {{ #page }}\n"
_SECTION = """
## Section {number} {{ #section-{number} }}

What [the first page]({first}#page) says of `nn.Parameter`, and *why*.

```python
--8<-- "{example}.py"
```
"""


def make_up(project: Project, copy: Path, pages: int) -> None:
    """Put so many pages, each with its own copies of the same examples, in the place of those of ``copy``."""
    found = [load(project, example_id) for example_id in project.example_ids()]
    plain = [example for example in found if not example.notes]
    shown = plain[:: max(1, len(plain) // SHOWN)][:SHOWN]
    for folder in ("docs", SNIPPETS, "notebooks", "i18n/questions"):
        shutil.rmtree(copy / folder, ignore_errors=True)
        (copy / folder).mkdir(parents=True)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        settings = re.split(r"\n(?:nav|extra:\n  navigation):", (copy / name).read_text("utf-8"))[0]
        (copy / name).write_text(re.sub(r"\n    redirect_maps:(\n      .*)+", "", settings) + "\n", "utf-8")
    for page in range(pages):
        text = _HEAD.format(number=page)
        for number, example in enumerate(shown):
            copied = copy / SNIPPETS / f"page{page}" / f"example{number}.py"
            copied.parent.mkdir(exist_ok=True)
            shutil.copyfile(example.path, copied)
            shutil.copyfile(example.output_path, copied.with_suffix(".out"))
            first = "../index.md" if page else "index.md"
            text += _SECTION.format(number=number, first=first, example=f"page{page}/example{number}")
        for language in LANGUAGES:
            file = copy / "docs" / language / (f"pages/page{page}.md" if page else "index.md")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
