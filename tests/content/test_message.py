"""What an example says when it raises or warns."""

from __future__ import annotations

from proof.content.example import load
from proof.content.message import fragments, message_of
from tests.small import SmallSite

WARNED = "warns.py:3: FutureWarning: `old` is deprecated.\n  It has two lines.\n  warn('…')\n1\n"


def test_a_warning_is_a_message_and_is_read_whole(small_site: SmallSite) -> None:
    code = "from warnings import warn\n\nwarn('…')\n"
    files = {"snippets/topic/warns.py": code, "snippets/topic/warns.out": WARNED}
    said = message_of(load(small_site("Texto.", files=files), "topic/warns"))
    assert said is not None
    assert (said.type, said.warns) == ("FutureWarning", True)
    assert said.text.startswith("FutureWarning: `old` is deprecated.")


def test_the_fragments_of_a_message_are_what_is_not_the_readers() -> None:
    assert fragments("no 'a.b' in a", ("a",)) == ["no '", ".b' in ", ""]
    assert fragments("weight of weights", ("weight",)) == ["", " of weights"]
    assert fragments("size [1, 2] not [2]", ("[2]", "[1, 2]")) == ["size ", " not ", ""]
