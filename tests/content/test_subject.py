"""What a tutorial gave, as it is compared between versions."""

from __future__ import annotations

import re

from proof.content import subject, tutorial
from proof.content.notebook import Output
from proof.project import Project


def test_a_figure_on_another_version_is_compared_as_it_is_recorded(taught: Project) -> None:
    def drawn(height: float) -> list[list[Output]]:
        svg = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M 0 {height}" /></svg>'
        return [[{"output_type": "display_data", "data": {"image/svg+xml": svg}, "metadata": {}}], []]

    whole = subject.RecordedTutorial(tutorial.load(taught, "same"), {subject.LANGUAGE: drawn(1.0)})
    recorded = whole.output
    assert re.fullmatch(r"\[1\]\n\[figure [0-9a-f]{8}\]\n", recorded)
    assert "".join(whole.texts(drawn(1.1))) == recorded, "less than is seen"
    moved = "".join(whole.texts(drawn(9.0)))
    assert re.fullmatch(r"\[1\]\n\[figure [0-9a-f]{8}: of the figure, d of <path> differs\]\n", moved)
    assert moved[:20] != recorded[:20]
    assert whole.texts([[], []]) == ["", ""]
