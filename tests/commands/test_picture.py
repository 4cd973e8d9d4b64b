"""What a picture of the READMEs says that it is of: the panel of its example, as the site shows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.commands.picture import EXAMPLE, panel_digest
from proof.project import LANGUAGES
from proof.site.links import address
from proof.site.view import anchor
from tests.small import mutate

HOME = f"""<h1>Parameter</h1>
<div id="{anchor(EXAMPLE)}"><code>print(1)</code>
<span class="example-provenance">Ran on torch 2.13.0</span><a href="../one.py">open</a></div>
<div class="example-output" data-example="{EXAMPLE}"><code>1</code></div>
<div class="example-output" data-example="topic/other"><code>2</code></div>
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for language in LANGUAGES:
        path = tmp_path / address(language) / "index.html"
        path.parent.mkdir(exist_ok=True)
        path.write_text(HOME, "utf-8")
    return path


@pytest.mark.parametrize("before", ["print(1)", "<code>1", ">open<"])
def test_a_picture_is_of_the_code_and_the_output(home: Path, tmp_path: Path, before: str) -> None:
    mutate(home, before, before.replace("1", "3").replace("open", "see"))
    assert panel_digest(tmp_path, "en") != panel_digest(tmp_path, "es")


@pytest.mark.parametrize("before", ["Ran on torch 2.13.0", "../one.py", "<code>2", "<h1>Parameter"])
def test_what_stands_beside_it_is_no_part_of_a_picture(home: Path, tmp_path: Path, before: str) -> None:
    mutate(home, before, "Another")
    assert panel_digest(tmp_path, "en") == panel_digest(tmp_path, "es")
