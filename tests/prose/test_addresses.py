"""The addresses outside the site that pages link to are declared, and can be what they say."""

from __future__ import annotations

import pytest

from proof.prose.claims import problems
from proof.prose.languages.documents import pairs
from tests.small import SmallSite

SOURCE = "https://github.com/pytorch/pytorch/blob"


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html", ""),
        ("https://docs.pytorch.org/docs/stable/generated/torch.nn.Paramter.html", "2.13.0 has no torch.nn.Paramter"),
        ("https://docs.pytorch.org/docs/stable/generated/torch.nm.Linear.html", "2.13.0 has no torch.nm.Linear"),
        (f"{SOURCE}/v2.13.0/torch/nn/parameter.py#L1", ""),
        (f"{SOURCE}/main/torch/nn/parameter.py", "the source that the pages are about is v2.13.0, not main"),
        (f"{SOURCE}/v2.13.0/torch/nn/parameters.py", "PyTorch 2.13.0 has no file torch/nn/parameters.py"),
        (f"{SOURCE}/v2.13.0/torch/nn/parameter.py#L99999", "torch/nn/parameter.py has no line 99999"),
        ("http://docs.test/", "not an address of https"),
        ("https:/docs.test/", "not an address of https"),
        ("https://docs/test/", "not an address of https"),
    ],
)
def test_an_address_that_cannot_be_what_it_says_is_found(small_site: SmallSite, address: str, message: str) -> None:
    project = small_site(
        f"[Aquí]({address}).", f"[Here]({address}).", files={"data/declared/links.yml": f"{address}: it\n"}
    )
    found = [str(one) for one in problems(project, pairs(project))]
    assert len(found) == bool(message), found
    assert all(one.startswith(f"data/declared/links.yml: {address}: ") and message in one for one in found)


def test_an_address_that_no_page_links_to_is_found(small_site: SmallSite) -> None:
    project = small_site("Texto.", "Text.", files={"data/declared/links.yml": "https://docs.test/: it\n"})
    assert [str(one).split("\n")[0] for one in problems(project, pairs(project))] == [
        "data/declared/links.yml: no page links to https://docs.test/"
    ]
