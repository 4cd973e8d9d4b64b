"""Proves the documentation true. An example or a tutorial goes through these folders, each a stage of its way:

========= ================================================ ================================================
stage     an example, ``snippets/topic/name.py``           a tutorial, ``notebooks/name.py``
========= ================================================ ================================================
content   `example` reads it; `expand` puts it on a page   `tutorial` reads it; `notebook` is how it is kept
run       `runner`, in processes that `forkserver` forks   `kernel`, in a Jupyter kernel of its own
judge     `example_verdict`, against what is recorded      `tutorial_verdict`, against what is recorded
records   `ledger` for this run, `versions` for others     `ledger` for this run, `versions` for others
site      `extension` shows it on its page, in `panels`    `plugin` shows it on its page, by `tutorial_page`
audit     every block of its built page has a verdict      every block of its built page has a verdict
========= ================================================ ================================================

`pytest_plugin` takes them through; `prose` holds the words, `commands` are for people, `trials` make defects."""
