"""Proves the documentation true. Each room is a stage, through which an example or a tutorial goes once:

========= ================================================ ================================================
room      an example, ``snippets/topic/name.py``           a tutorial, ``notebooks/name.py``
========= ================================================ ================================================
content   `example` reads it; `expand` puts it on a page   `tutorial` reads it; `notebook` is what is kept
run       `runner`, in processes that `forkserver` forks   `kernel`, in a Jupyter kernel of its own
judge     `example_verdict`, against what is recorded      `tutorial_verdict`, against what is recorded
records   `ledger`: this run; `versions`: other PyTorchs   the same
site      `extension` shows it, by `panels` and `tables`   `plugin` shows it, by `tutorial_page`
audit     every block of the built page has a verdict      the same
========= ================================================ ================================================

`prose` holds what words claim, `commands` has a file for each command, `trials` makes things wrong on purpose."""
