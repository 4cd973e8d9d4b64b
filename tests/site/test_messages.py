"""A message: shown as it was recorded, and found by who pastes it, in the search and in the box of the errors pages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from proof.audit import problems as unaccounted
from proof.content.error_pages import families
from proof.content.example import load
from proof.content.message import message_of
from proof.files import read_yaml, yaml_of
from proof.project import LANGUAGES, Project
from proof.records.ledger import Ledger
from proof.site.search import READINGS
from tests.errors_page import ENTRY, MESSAGE, small
from tests.site.browser import Served, search
from tests.small import SmallSite, build, include

HERE = Path(__file__).parent
PASTED: list[dict[str, Any]] = yaml_of((HERE / "messages.yml").read_text("utf-8"))


def test_a_message_of_what_says_nothing_fails_the_build(small_site: SmallSite, tmp_path: Path) -> None:
    project = small(small_site, ENTRY.replace(MESSAGE, '--8<-- "message topic/fails_fix"') + include("topic/silent"))
    said = build(project, tmp_path / "out", "--strict")
    assert re.search(r"docs/es/errors/family.md:12: topic/fails_fix neither raises nor warns as recorded", said)


def test_the_message_shown_is_the_recorded_one(small_site: SmallSite, tmp_path: Path) -> None:
    project = small(small_site)
    assert not build(project, tmp_path / "out", "--strict")
    page = tmp_path / "out/errors/family/index.html"
    html = page.read_text("utf-8")
    assert "int() with base 10: '<mark>one</mark>'" in html
    markdown = (tmp_path / "out/errors/family/index.md").read_text("utf-8")
    assert "```text\nValueError: invalid literal for int() with base 10: 'one'\n```" in markdown
    assert "[Un literal](#literal)" in markdown
    everything = (tmp_path / "out/index.md").read_text("utf-8")
    assert "errors/family/index.md#literal)" in everything
    assert "Ninguna entrada" not in everything

    def about_messages() -> list[str]:
        return [str(one) for one in unaccounted(project, tmp_path / "out", Ledger()) if "message" in str(one)]

    assert about_messages() == []
    page.write_text(html.replace("<mark>one</mark>", "<mark>two</mark>"), "utf-8")
    assert "the message shown of topic/fails is not the recorded one" in about_messages()[0]


def test_every_entry_has_one_address_in_both_languages(project: Project, site: Path) -> None:
    places = [[entry.address for family in families(project, one) for entry in family.entries] for one in LANGUAGES]
    assert places[0] == places[1]
    assert len(places[0]) == len(set(places[0]))
    for language in LANGUAGES:
        folder = site if language == LANGUAGES[0] else site / language
        index = (folder / "errors/index.html").read_text("utf-8")
        assert [place for place in places[0] if f'href="../{place}"' not in index] == []


def test_every_message_was_pasted_by_somebody(project: Project) -> None:
    pasted = {one["at"]: one["pasted"] for one in PASTED}
    entries = [entry for family in families(project, LANGUAGES[0]) for entry in family.entries if entry.message]
    assert len(entries) > 100
    assert [one.address for one in entries if len(pasted.get(one.address, [])) < 2] == []


def first(served: Served, language: str, queries: list[str]) -> list[str]:
    """Where the search of one language leads first for each of ``queries``."""
    return [found[0][0] if found else "" for found in search(served, language, queries)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_as_people_paste_it_finds_its_entry_first(served: Served, language: str) -> None:
    asked = [(text, [one["at"], *one.get("or", ())]) for one in PASTED for text in one["pasted"]]
    assert len(asked) >= 150
    found = first(served, language, [text for text, _ in asked])
    missed = [f"{text!r}\n  {got}, not {at}" for (text, at), got in zip(asked, found, strict=True) if got not in at]
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recorded_message_finds_its_entry_first(project: Project, served: Served, language: str) -> None:
    """Alone, and with the traceback around it; each of its entry's own example."""
    entries = [entry for family in families(project, language) for entry in family.entries if entry.message]
    examples = [load(project, entry.message) for entry in entries]
    messages = [said.text for example in examples if (said := message_of(example))]
    for texts in (messages, [example.output or "" for example in examples]):
        found = first(served, language, texts)
        assert [(got, one.address) for got, one in zip(found, entries, strict=True) if got != one.address] == []


LOADING = "RuntimeError: Error(s) in loading state_dict for Net:\n\t"
DEVICE = "RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!"
STATE = "guides/move-and-convert/#optimizer-state"
SIZES = "RuntimeError: The size of tensor a (4) must match the size of tensor b (5) at non-singleton dimension 0"
# What a paste says beside its message: where it leads first, and where it does not lead.
BESIDE = [
    ("AttributeError: 'Net' object has no attribute 'fc1'", "errors/registering/#no-attribute", ""),
    ("AttributeError: 'Net' object has no attribute 'device'", "guides/move-and-convert/#no-device", ""),
    ("AttributeError: 'Tensor' object has no attribute 'fc1'", "", "errors/registering/#no-attribute"),
    ("AttributeError: 'Parameter' object has no attribute 'fc1'", "errors/registering/#no-attribute", ""),
    (
        "TypeError: Net.__init__() got an unexpected keyword argument 'bias'",
        "",
        "errors/constructing/#keyword-argument",
    ),
    ("TypeError: __new__() got an unexpected keyword argument 'dtype'", "errors/constructing/#keyword-argument", ""),
    (DEVICE, "errors/moving-and-converting/#same-device", STATE),
    (f"{DEVICE} (when checking argument for argument state_steps in method wrapper_CUDA___fused_adamw_)", STATE, ""),
    (f'File "site-packages/torch/optim/adam.py", line 163, in step\n    adam(\n{DEVICE}', STATE, ""),
    (f"exp_avg.mul_(beta1).add_(grad)\n{SIZES}", "guides/partial-loading/#optimizer", ""),
    (f"x = a + b\n{SIZES}", "", "guides/partial-loading/#optimizer"),
    (f"p.data.mul_(0.9)\n{SIZES.replace('(4)', '(0)')}", "guides/fsdp-class/#zero-3", ""),
    (
        f"{LOADING}size mismatch for fc.weight: copying a param with shape torch.Size([0]) from checkpoint, "
        "the shape in current model is torch.Size([4, 3]).",
        "guides/fsdp-class/#zero-3",
        "",
    ),
    (
        f'{LOADING}Unexpected key(s) in state_dict: "fc.bias".',
        "errors/state-dict/#unexpected-keys",
        "errors/state-dict/#missing-keys",
    ),
    (
        f'{LOADING}Missing key(s) in state_dict: "fc.bias".',
        "errors/state-dict/#missing-keys",
        "errors/state-dict/#module-prefix",
    ),
    (
        f'{LOADING}Missing key(s) in state_dict: "fc.bias".\n\tUnexpected key(s) in state_dict: "fc2.bias".',
        "errors/state-dict/#other-names",
        "errors/state-dict/#module-prefix",
    ),
    (f'{LOADING}Unexpected key(s) in state_dict: "module.fc.bias".', "errors/state-dict/#module-prefix", ""),
    (f'{LOADING}Unexpected key(s) in state_dict: "_orig_mod.fc.bias".', "errors/compile-and-export/#orig-mod", ""),
    (f'{LOADING}Missing key(s) in state_dict: "lm_head.weight".', "guides/share-weights/#missing-key", ""),
    (
        f'{LOADING}Unexpected key(s) in state_dict: "fc.lora_A.default.weight".',
        "guides/adapters/#save",
        "",
    ),
    (
        "Some weights of Net were not initialized from the model checkpoint at net and are newly initialized: ['b']",
        "guides/save-and-load/#missing-keys",
        "",
    ),
    (
        "Some weights of the model checkpoint at net were not used when initializing Net: ['conv.weight_g']",
        "guides/parametrize/#old-weight-norm",
        "",
    ),
    (
        "RuntimeError: Some tensors share memory, this will lead to duplicate memory on disk",
        "guides/share-weights/#safetensors",
        "",
    ),
    (
        "RuntimeError: Parameter at index 3 with name fc.weight has been marked as ready twice.",
        "guides/distributed/#ready-once",
        "",
    ),
    ("RuntimeError: params, grads, exp_avgs, and exp_avg_sqs must have same dtype, device, and layout", STATE, ""),
    (
        "RuntimeError: expected dtype float for `end` but got dtype c10::BFloat16",
        "guides/average-weights/#dtype-mismatch",
        "",
    ),
    ("RuntimeError: unscale_() has already been called on this optimizer", "guides/clip-gradients/#unscale-twice", ""),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paste_is_read_beyond_its_message(served: Served, language: str) -> None:
    """An entry that a paste excludes is nowhere among the first three; a section of a guide, which its words may find,
    is not the first."""
    found = search(served, language, [text for text, _, _ in BESIDE])
    for (text, first_one, never), results in zip(BESIDE, found, strict=True):
        places = [place for place, _ in results]
        assert places[0] == (first_one or places[0]), text
        assert never not in places[: 3 if never.startswith("errors/") else 1], text


def test_what_is_read_beside_messages_leads_somewhere(project: Project, site: Path) -> None:
    for kind in read_yaml(project.root / READINGS, READINGS).values():
        for at, one in kind.items():
            page, _, section = at.partition("#")
            assert f'id="{section}"' in (site / page / "index.html").read_text("utf-8"), at
            assert re.compile(one["pattern"])


PLAIN = [
    "cómo congelo una capa",
    "how do I freeze a layer",
    "what is a leaf tensor",
    "why does a parameter with constraints become a non-leaf tensor",
    "move module from meta to a device",
    "how to get all tensors on the same device",
    "load a state_dict with missing keys",
    "register a hook on a tensor",
    "call optimizer.step() before scheduler.step()",
    "how do I make a clone of a tensor in inference mode",
    "can I call backward a second time",
]
PUT_FIRST = 1e6  # the score of the entry that its message puts first, in assets/js/search.js
LABEL = {"es": re.compile("Pega un mensaje"), "en": re.compile("Paste an error message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_that_shares_words_with_a_message_keeps_its_answer(served: Served, language: str) -> None:
    """The ordinary results decide: no entry is put before them, which the score that the entry has would say."""
    found = search(served, language, PLAIN)
    put_first = [{score for _, score in results if score >= PUT_FIRST / 2} for results in found]
    assert [question for question, scores in zip(PLAIN, put_first, strict=True) if scores] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_finds_the_entry_of_a_traceback(served: Served, language: str) -> None:
    asked: list[str] = []
    served.page.on("request", lambda request: asked.append(request.url))
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else language + "/") + "errors/")
    served.page.wait_for_timeout(300)
    assert not [url for url in asked if "/search/" in url]
    box = served.page.get_by_role("textbox", name=LABEL[language])
    box.fill("File \"t.py\", line 1\nTypeError: cannot assign 'torch.cuda.HalfTensor' as parameter 'alpha' (torch")
    link = served.page.locator(".error-box li a").first
    link.wait_for()
    served.page.keyboard.press("Tab")
    served.page.keyboard.press("Enter")
    served.page.wait_for_url("**/errors/registering/#assign-tensor")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_says_that_nothing_is_found(served: Served, language: str) -> None:
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else language + "/") + "errors/")
    served.page.get_by_role("textbox", name=LABEL[language]).fill("zzzz qqqq")
    served.page.locator(".error-box p").wait_for(state="visible")
    assert served.page.locator(".error-box li").count() == 0


def test_there_is_no_box_without_javascript(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, java_script_enabled=False)
    try:
        served.page.goto(served.address + "errors/")
        assert not served.page.locator(".error-box").is_visible()
        assert served.page.locator(".errors table a").count()
    finally:
        served.close()
