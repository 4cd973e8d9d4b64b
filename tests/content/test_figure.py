"""Two drawings of one figure are told apart by what a reader can see."""

from __future__ import annotations

import re

from proof.content import figure
from tests.tutorials import Curve


def test_a_curve_that_changed_is_found(curve: Curve) -> None:
    """By more than a tenth of the width of its line; less is what another machine may round otherwise."""
    svg: str = curve.executions[0].outputs[1][0]["data"]["image/svg+xml"]
    point = re.search(r'(?<=d="M )([\d.]+) ([\d.]+)(?=( L [\d.]+ [\d.]+){4}" clip-path)', svg)
    assert point

    def moved(by: float) -> str:
        x, y = (float(one) for one in point.groups()[:2])
        return svg[: point.start()] + f"{x} {y + by:.1f}" + svg[point.end() :]

    assert figure.difference(svg, svg) is None
    assert figure.difference(svg, moved(0.1)) is None
    assert "d of <path> differs" in (figure.difference(svg, moved(0.3)) or "")
    assert "d of <path> differs" in (figure.difference(svg, moved(-20)) or "")
    without = re.sub(r"<path [^>]*clip-path[^>]* />\n", "", svg)
    assert "elements" in (figure.difference(svg, without) or "")
    assert list(figure.illegible(svg)) == []
    assert list(figure.illegible(svg.replace("#2f78d6", "#ffee00"))) == ["#ffee00"]
