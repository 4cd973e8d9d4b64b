"""The built site: its accounting, its two languages, and that building it takes no torch."""

from __future__ import annotations

import json
import os
import re
import subprocess
from html import unescape
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import nbformat
import pytest
import yaml
from conftest import EXAMPLE, OUTPUT, SmallSite, build, include, place
from PIL import Image
from selectolax.lexbor import LexborHTMLParser, LexborNode

from proof.audit import blocks, problems
from proof.content.example import load, sha256
from proof.content.expand import expand
from proof.content.page import read
from proof.project import LANGUAGES, Project
from proof.records.ledger import Entry, Environment, Ledger
from proof.site.history import head, last_changes


def built_page(site: Path, language: str, url: str) -> LexborHTMLParser:
    folder = site if language == LANGUAGES[0] else site / language
    return LexborHTMLParser((folder / url / "index.html").read_bytes())


def each(page: LexborHTMLParser | LexborNode, selector: str, attribute: str) -> list[str | None]:
    """An attribute of every element that ``selector`` finds in the page."""
    return [element.attributes[attribute] for element in page.css(selector)]


def said_in(page: LexborHTMLParser, selector: str) -> str:
    [element] = page.css(selector)
    return element.text()


def test_every_block_of_every_page_has_a_verdict(project: Project, site: Path) -> None:
    found = problems(project, site, Ledger.read(project.ledger))
    assert not found, "\n\n".join(str(problem) for problem in found)


def verified(project: Project) -> Ledger:
    """A ledger that says every example of a small site passed, for tests of what else the accounting sees."""
    ledger = Ledger(Environment("2.13.0", "3.11", "test"))
    for example_id in project.example_ids():
        example = load(project, example_id)
        for language in LANGUAGES:
            code, output = sha256(example.code(language)), sha256(example.output or "")
            ledger.entries[example_id, language] = Entry(example_id, language, code, output, [], "passed", 0.1, 2)
    return ledger


UNBOUND = {
    "indented": "    print('indented')",
    "raw pre": "<pre>print('raw pre')</pre>",
    "raw pre code": "<pre><code>print('raw pre code')\n</code></pre>",
    "raw highlight": '<div class="highlight"><pre><code>print(&#x27;raw highlight&#x27;)</code></pre></div>',
    "lines of code": "<code>print('lines of code')\nprint(2)</code>",
    "samp": "<samp>tensor(1.) samp\ntensor(2.)</samp>",
    "textarea": "<textarea>print('textarea')</textarea>",
    "in a list": "1. Uno\n\n        print('in a list')",
    "in a quote": ">     print('in a quote')",
    "in a definition": "Uno\n\n:   Dos\n\n        print('in a definition')",
    "in an admonition": "!!! note\n\n        print('in an admonition')",
    "output": '<div class="example-output"><pre><samp>output</samp></pre></div>',
    "fence": "```python\nprint('fence')\n```",
    "tilde": "~~~ { .python title='tilde' }\nprint('tilde')\n~~~",
    "no language": "```\n>>> no language\n```",
    "paragraph of code": "`x = 'paragraph of code'`",
    "lines of inline code": "`a = 'lines of inline code'`<br>`b = 1`",
    "another page": '<iframe src="https://docs.test/run">another page</iframe>',
    "an empty reason": '<div data-not-run=""><pre>an empty reason</pre></div>\n\nAn empty reason.',
    "template": '<div><template shadowrootmode="open"><pre>template</pre></template></div>',
    "a reason that is not printed": '<div data-not-run="secret"><pre>a reason that is not printed</pre></div>',
}


def test_a_block_in_any_other_form_is_found(small_site: SmallSite, tmp_path: Path) -> None:
    body = "\n\n<!-- -->\n\n".join(f"Texto.\n\n{block}" for block in UNBOUND.values())
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + "\n\n" + body, files=files)
    build(project, tmp_path / "out")
    found = [str(one) for one in problems(project, tmp_path / "out", verified(project))]
    for language in LANGUAGES:
        own = [text for text in found if text.startswith(f"docs/{language}/index.md")]
        assert len(own) == len(UNBOUND), "\n".join(own)
        for name in UNBOUND.keys() - {"fence", "tilde", "no language", "template"}:
            assert any(name in text and "no verdict" in text for text in own), name


def test_healthy_pages_have_no_finding(small_site: SmallSite, tmp_path: Path) -> None:
    annotated = EXAMPLE[:-1] + "  # (1)!\n"
    table = "print('| `a` | b |')\nprint('|---|---|')\nprint('| ✓ | <1> |')\n"
    files = {
        "snippets/topic/name.py": annotated,
        "snippets/topic/name.out": OUTPUT,
        "snippets/topic/table.py": table,
        "snippets/topic/table.out": "| `a` | b |\n|---|---|\n| ✓ | <1> |\n",
    }
    body = include("topic/name") + "\n1. Una nota.\n\nTexto con `código`.\n\n!!! note\n\n"
    body += "    " + include("topic/table").replace("\n", "\n    ") + '\n\n```sh not_run="Para ti"\nls\n```\n'
    project = small_site(body, files=files)
    assert not build(project, tmp_path / "out", "--strict")
    assert [str(one) for one in problems(project, tmp_path / "out", verified(project))] == []
    html = (tmp_path / "out/index.html").read_text("utf-8")
    assert [block.kind for block in blocks(html)] == ["code", "output", "code", "output", "not run"]
    assert each(LexborHTMLParser(html), ".example[data-copy]", "data-copy") == [EXAMPLE.removesuffix("\n")]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("Linear", "Bilinear", "the code shown in es is not the code that ran"),
        ("torch.Size([2, 1])", "torch.Size([2, 2])", "the output shown in es is not the recorded one"),
        ('data-example="topic/name"', 'data-example="topic/other"', "names the example topic/other"),
        ('data-copy="from', 'data-copy="  from', "the code copied in es is not the code that ran"),
        ('data-copy="', 'data-copy data-old="', "the code copied in es is not the code that ran"),
        ("<samp>", "<span>", ""),
    ],
)
def test_a_built_page_that_shows_something_else_is_found(
    small_site: SmallSite, tmp_path: Path, before: str, after: str, message: str
) -> None:
    files = {"snippets/topic/name.py": EXAMPLE[:-1] + "  # (1)!\n", "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + "\n1. Una nota.", files=files)
    build(project, tmp_path / "out")
    page = tmp_path / "out/index.html"
    html = page.read_text("utf-8")
    assert before in html
    page.write_text(html.replace(before, after), "utf-8")
    found = "\n".join(str(one) for one in problems(project, tmp_path / "out", verified(project)))
    assert message in found if message else not found


def test_what_no_page_shows_is_found(small_site: SmallSite, tmp_path: Path) -> None:
    files = {
        "snippets/topic/name.py": EXAMPLE,
        "snippets/topic/name.out": OUTPUT,
        "snippets/topic/unseen.py": EXAMPLE,
        "snippets/topic/unseen.out": OUTPUT,
        "snippets/topic/orphan.out": "1\n",
        "snippets/topic/notes.txt": "1\n",
        "docs/es/solo.md": "# Solo { #alone }\n",
    }
    project = small_site(include("topic/name"), "Nothing.", files=files)
    build(project, tmp_path / "out")
    found = "\n".join(str(one) for one in problems(project, tmp_path / "out", verified(project)))
    assert "snippets/topic/unseen.py: no page of docs/es shows this example" in found
    assert "snippets/topic/name.py: no page of docs/en shows this example" in found
    assert "snippets/topic/name.py: no page of docs/es" not in found
    assert "snippets/topic/orphan.out: an output without an example" in found
    assert "snippets/topic/notes.txt: neither an example nor an output" in found
    assert "docs/en/solo.md: this page is missing: it is in one language only" in found


def test_the_provenance_says_what_the_ledger_says(small_site: SmallSite, tmp_path: Path) -> None:
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + '\n\n--8<-- "ledger"', files=files)
    said = {"es": "Ejecutado con torch 2.13.0", "en": "Ran on torch 2.13.0"}
    unsaid = {"es": "No verificado en esta compilación", "en": "Not verified in this build"}

    def provenance(language: str) -> str:
        return said_in(built_page(tmp_path / "out", language, ""), ".example-provenance")

    build(project, tmp_path / "out")
    assert all(unsaid[language] in provenance(language) for language in LANGUAGES)
    verified(project).write(project.ledger)
    build(project, tmp_path / "out")
    assert all(said[language] in provenance(language) for language in LANGUAGES)
    assert "1 of 1 examples verified" in said_in(built_page(tmp_path / "out", "en", ""), "article")
    for name, text in (("name.out", "torch.Size([3, 1])\n"), ("name.py", EXAMPLE.replace("2", "3"))):
        verified(project).write(project.ledger)
        (project.snippets / "topic" / name).write_text(text, "utf-8")
        build(project, tmp_path / "out")
        assert all(unsaid[language] in provenance(language) for language in LANGUAGES), name


def test_a_strict_build_fails_at_a_problem(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.", "```python\nprint(1)\n```")
    said = build(project, tmp_path / "out", "--strict")
    assert "docs/en/index.md:8: a page has no Python of its own" in said
    assert "Aborted with 1 warnings in strict mode" in said


def test_a_file_that_is_no_page_fails_the_build(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.", files={"docs/es/extra.markdown": "# Uno", "docs/en/extra.html": "<pre>1</pre>"})
    said = build(project, tmp_path / "out", "--strict")
    assert "docs/es/extra.markdown: neither a page nor a tutorial" in said
    assert "docs/en/extra.html: neither a page nor a tutorial" in said


def test_each_language_is_a_site_of_its_own(project: Project, site: Path) -> None:
    for language in LANGUAGES:
        folder = site if language == LANGUAGES[0] else site / language
        assert (folder / "404.html").exists()
        index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
        assert index["config"]["lang"] == [language]
        sitemap = (folder / "sitemap.xml").read_text("utf-8")
        descriptions = set()
        for path in project.pages(language):
            url = place(project, path, language)
            page = built_page(site, language, url)
            assert each(page, "html", "lang") == [language]
            descriptions.update(each(page, "meta[name=description]", "content"))
            address = f"https://docs.test/ref/{'' if language == LANGUAGES[0] else language + '/'}{url}"
            assert each(page, "link[rel=canonical]", "href") == [address]
            assert f"<loc>{address}</loc>" in sitemap
            for other in LANGUAGES:
                start = "https://docs.test/ref/" + ("" if other == LANGUAGES[0] else other + "/")
                assert f'hreflang="{other}" href="{start}{url}"' in sitemap
        assert len(descriptions) == len(project.pages(language))


def test_the_switch_leads_to_the_same_page(project: Project, site: Path) -> None:
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        for path in project.pages(language):
            url = place(project, path, language)
            page = built_page(site, language, url)
            [link] = each(page, "a[data-keep-section]", "href")
            folder = (site if language == LANGUAGES[0] else site / language) / url
            there = (site if other == LANGUAGES[0] else site / other) / url
            assert (folder / str(link)).resolve() == there.resolve()
            assert each(page, "a[data-keep-section]", "hreflang") == [other]


def test_headings_have_the_same_english_ids_in_both_languages(project: Project) -> None:
    heading = re.compile(r"^(#+) .*?(?: \{ #([a-z0-9-]+) \})?$", re.MULTILINE)
    for path in project.pages(LANGUAGES[0]):
        inside = path.relative_to(project.root / "docs" / LANGUAGES[0])
        ids = [heading.findall((project.root / "docs" / lang / inside).read_text("utf-8")) for lang in LANGUAGES]
        assert ids[0] == ids[1], inside
        assert all(name for _, name in ids[0]), f"{inside}: a heading has no {{ #id }}: {ids[0]}"


def test_no_page_asks_anything_of_a_third_party(site: Path) -> None:
    for path in site.rglob("*.html"):
        page = LexborHTMLParser(path.read_bytes())
        asked = each(page, "[src]", "src") + each(page, "link[href]:not([rel=canonical])", "href")
        foreign = [address for address in asked if re.match(r"(?:https?:)?//", str(address))]
        assert not foreign, f"{path}: {foreign}"


def test_every_address_within_the_site_leads_somewhere(site: Path) -> None:
    """Also those that MkDocs does not see, as in raw HTML and in what templates write."""
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    ids = {path: set(re.findall(r'\sid="?([^"\s>]+)', text)) for path, text in pages.items()}
    lost = []
    for path, text in pages.items():
        for address in set(re.findall(r'\s(?:href|src)="?([^"\s>]+)', text)):
            place, _, anchor = unescape(address).partition("#")
            if re.match(r"[a-z]+:|//|/ref/", place) or path.name == "404.html":
                continue
            there = (path.parent / unquote(place)).resolve() if place else path
            there = there / "index.html" if there.is_dir() else there
            if not there.exists() or (anchor and there in ids and unquote(anchor) not in ids[there]):
                lost.append(f"{path.relative_to(site)}: {address}")
    assert not lost, "\n".join(sorted(lost))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_its_markdown_for_assistants(project: Project, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    listed = (folder / "llms.txt").read_text("utf-8")
    full = (folder / "llms-full.txt").read_text("utf-8")
    for path in project.pages(language):
        page = read(project, path)
        url = place(project, path, language)
        text = (folder / url / "index.md").read_text("utf-8")
        shown = expand(project, page.text, language, page.name).examples
        for example in shown:
            assert f"```python\n{example.code(language)}```" in text, example.id
            assert f"```text\n{example.output}```" in text, example.id
        prose = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
        assert not re.search(
            r"--8<--|\{ ?#|^!!!|\.md\)(?<!index\.md\))|^```(?:output|ledger|glossary)", prose, re.MULTILINE
        )
        for link in re.findall(r"\]\(([^)#:]+)[^)]*\)", prose):
            assert link.startswith("http") or (folder / url / link).exists(), f"{page.name}: {link}"
        address = f"https://docs.test/ref/{'' if language == LANGUAGES[0] else 'en/'}{url}index.md"
        assert f"({address}): {page.meta['description']}" in listed
        assert text.strip() in full
        html = built_page(site, language, url)
        assert each(html, "a[type='text/markdown']", "href") == ["index.md"]
        [*_, report] = each(html, ".page-links a", "href")
        assert str(report).startswith("https://github.com/us/site/issues/new?template=error.")
    assert listed.startswith("# nn.Parameter\n\n> ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_example_is_published_by_itself(project: Project, site: Path, language: str) -> None:
    """As a file and as a valid notebook of the code that ran; the page links to both, and to the example's place."""
    folder = site if language == LANGUAGES[0] else site / language
    for path in project.pages(language):
        url = place(project, path, language)
        page = built_page(site, language, url)
        for panel in page.css(".example-output"):
            example = load(project, str(panel.attributes["data-example"]))
            opened, downloaded, as_notebook, permalink, in_colab = each(panel, ".example-provenance a", "href")
            own = "" if language == LANGUAGES[0] else "en/"
            colab = "https://colab.research.google.com/github/us/site/blob/published/"
            assert in_colab == f"{colab}{own}examples/{example.id}.ipynb"
            assert each(panel, "a[download]", "href") == [downloaded, as_notebook]
            assert not panel.css(".example-provenance a:first-of-type[download]")
            for link in (opened, downloaded):
                assert (folder / url / str(link)).read_text("utf-8") == example.code(language)
            book = nbformat.reads((folder / url / str(as_notebook)).read_text("utf-8"), as_version=4)
            nbformat.validate(book)
            assert book.cells[1].source + "\n" == example.code(language)
            assert ("raises-exception" in book.cells[1].metadata.get("tags", [])) == bool(example.raises)
            assert each(page, f"[id='{str(permalink).removeprefix('#')}']", "data-example") == [example.id]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_what_it_is_where_its_link_is_shared(project: Project, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    cards, known = set(), last_changes(project.root, head(project.root))  # which a shallow clone does not know
    for path in project.pages(language):
        meta = read(project, path).meta
        url = place(project, path, language)
        address = f"https://docs.test/ref/{'' if language == LANGUAGES[0] else 'en/'}{url}"
        page = built_page(site, language, url)
        graph = {tag.attributes["property"]: tag.attributes["content"] for tag in page.css("meta[property]")}
        assert graph["og:title"] == meta["title"]
        assert graph["og:description"] == meta["description"]
        assert graph["og:url"] == address
        assert graph["og:locale"] == {"es": "es_ES", "en": "en_US"}[language]
        assert graph["og:image"] == address + "card.png"
        picture = (folder / url / "card.png").read_bytes()
        cards.add(picture)
        with Image.open(BytesIO(picture)) as image:
            assert image.size == (int(graph["og:image:width"]), int(graph["og:image:height"])) == (1200, 630)
        article = json.loads(said_in(page, "script[type='application/ld+json']"))
        assert {
            "@context": "https://schema.org",
            "@type": "TechArticle",
            "inLanguage": language,
        }.items() <= article.items()
        assert article["url"] == address
        assert article["headline"] == meta["title"]
        assert len(article["headline"]) <= 110
        assert article["description"] == meta["description"]
        time = each(page, ".page-links time", "datetime")
        assert article.get("dateModified") == (time[0] if time else None)
        assert time or project.name(path) not in known
        assert f"/edit/main/docs/{language}/" in str(each(page, "a[rel=edit]", "href"))
    assert len(cards) == len(project.pages(language))


def test_a_page_was_updated_when_its_text_or_an_example_was(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site(
        include("topic/name"), files={"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    )

    def commit(day: str) -> None:
        who = {"GIT_AUTHOR_NAME": "n", "GIT_AUTHOR_EMAIL": "e", "GIT_COMMITTER_NAME": "n", "GIT_COMMITTER_EMAIL": "e"}
        dates = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", day]):
            subprocess.run(["git", *command], cwd=project.root, env=os.environ | who | dates, check=True)

    def updated() -> str | None:
        build(project, tmp_path / "out")
        time = built_page(tmp_path / "out", "es", "").css_first(".page-links time")
        return f"{time.attributes['datetime']} {time.text()}" if time else None

    assert updated() is None  # nothing is known without a history
    commit("2026-01-02")
    assert updated() == "2026-01-02 2 de enero de 2026"
    (project.snippets / "topic/name.out").write_text("torch.Size([3, 1])\n", "utf-8")
    commit("2026-03-04")
    assert updated() == "2026-03-04 4 de marzo de 2026"
    shallow = ["git", "clone", "-q", "--depth", "1", project.root.as_uri(), tmp_path / "shallow"]
    subprocess.run(shallow, check=True)
    assert last_changes(project.root, head(project.root))
    assert last_changes(tmp_path / "shallow", head(project.root)) == {}  # its one commit seems to have made every file


@pytest.mark.parametrize("language", LANGUAGES)
def test_old_addresses_lead_to_pages_that_exist(project: Project, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    redirects = yaml.safe_load(re.sub(r"!ENV", "", (project.root / "mkdocs.yml").read_text("utf-8")))["plugins"][
        "redirects"
    ]
    assert redirects["redirect_maps"]
    for old in redirects["redirect_maps"]:
        built = folder / old.removesuffix(".md").removesuffix("index") / "index.html"
        link = LexborHTMLParser(built.read_bytes()).css("a")[0].attributes["href"]
        page, _, section = str(link).partition("#")
        there = (built.parent / page / "index.html").read_text("utf-8")
        assert f'id="{section}"' in there or not section, old
