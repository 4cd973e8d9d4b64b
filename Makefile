# Every command a person needs. `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SITE_DIR ?= site
PORT ?= 8000
LANG_ONLY ?=
EXAMPLE ?=
NOTEBOOK ?=
SECTION ?=
WHY ?=
ONE ?=
TERM ?=
PAGE ?=
TRIES ?=
FELL ?=
TORCH ?=
KEEP ?=
SEED ?= 1
COUNT ?= 208
ONLY ?=
SINCE ?= HEAD
QUICK ?=
ALL ?=
# The address of a package index with PyTorch's CPU builds; empty takes torch from pip's own index.
TORCH_INDEX ?=
# The address of a package index with PyTorch's nightly builds; empty leaves the nightly out.
NIGHTLY_INDEX ?=

export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE # hundreds of processes start, and what one of them compiled the others need not

# A virtual environment whose interpreter is gone or too old, or whose making was interrupted before pip's last file, is
# made anew.
WHOLE := import importlib.metadata, sys; sys.exit(sys.version_info < (3, 11, 5) or not importlib.metadata.files("pip"))
$(shell test ! -d $(VENV) || $(BIN)/python -c '$(WHOLE)' 2>/dev/null || rm -rf $(VENV))

# One line for each file of requirements, rather than one for each package.
INSTALL = @echo "Installing $<, once; this may take minutes" && $(BIN)/python -m pip install --quiet

.DEFAULT_GOAL := help
.PHONY: serve build publish test next quick lint check agree concord attack record new compat bump ahead announce generators bench picture defects mutations clean help

serve: $(VENV)/site.ready ## Serve both languages, or LANG_ONLY=es or en, at http://127.0.0.1:8000, or PORT=…, rebuilding on save
	@$(if $(filter-out es en,$(LANG_ONLY)),echo "LANG_ONLY is es or en. Run: make serve LANG_ONLY=en"; exit 1)
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT) $(if $(filter en,$(LANG_ONLY)),--config-file mkdocs.en.yml)

build: $(VENV)/site.ready ## Build both languages, strictly, into SITE_DIR (site/)
	$(BIN)/mkdocs build --strict --site-dir "$(SITE_DIR)"

publish: build ## Push the built site to the branch published, where Colab finds its notebooks
	$(BIN)/ghp-import --no-jekyll --no-history --push --force --branch published "$(SITE_DIR)"

test: $(VENV)/test.ready ## Run every example and every check; leaves build/ledger.json
	@echo "All of it: minutes on many free cores, half an hour or more on few. make quick proves your change alone."
	$(BIN)/python -m pytest --numprocesses=3

next: $(VENV)/check.ready ## Say what is still to do for what changed since SINCE=HEAD, in order; needs no torch
	@$(BIN)/python -m proof next --since "$(SINCE)"

quick: $(VENV)/test.ready ## Prove what changed since SINCE=HEAD: pages, examples, tutorials and questions; it is not the whole suite
	$(BIN)/python -m proof quick --since "$(SINCE)"

lint: $(VENV)/lint.ready ## Hold the code to its format, rules, types and rooms; needs no torch
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --ignore-missing-imports
	$(BIN)/lint-imports --no-cache

check: $(VENV)/check.ready ## Hold the two languages to each other; needs no torch
	$(BIN)/python -m proof check

agree: $(VENV)/check.ready ## Note that both languages changed; for one: SECTION=file.md#id WHY="typo: …", or ONE=es
	$(BIN)/python -m proof agree "$(SECTION)" "$(WHY)" --one "$(ONE)"

concord: $(VENV)/check.ready ## Show the sentences with TERM, in both languages
	$(BIN)/python -m proof concord "$(TERM)"

attack: $(VENV)/site.ready ## Show what of PAGE=guides/freeze to refute; with TRIES=30 FELL='…; …', declare that you tried
	$(BIN)/python -m proof attack "$(PAGE)" --tries "$(TRIES)" --fell "$$FELL"

record: $(VENV)/test.ready ## Run EXAMPLE=topic/name, NOTEBOOK=name, or all, show the diff of outputs and write them
	$(BIN)/python -m proof record $(EXAMPLE) $(NOTEBOOK:%=--notebook %)

new: $(VENV)/site.ready ## Start EXAMPLE=topic/name, or the tutorial NOTEBOOK=name, and print what to do next
	$(BIN)/python -m proof new $(if $(NOTEBOOK),--notebook "$(NOTEBOOK)","$(EXAMPLE)")

compat: $(VENV)/test.ready ## Run everything on other versions: TORCH="2.9.1 2.15.0"; KEEP=1 keeps build/torch/
	$(BIN)/python -m proof compat $(if $(KEEP),--keep) $(TORCH)

bump: $(VENV)/test.ready ## Move the pin to TORCH=x.y.z: record everything, show what differs and what a person decides
	$(BIN)/python -m proof pin "$(TORCH)"
	$(MAKE) $(VENV)/test.ready
	$(BIN)/python -m proof bump

ahead: $(VENV)/test.ready ## Run everything on the newest torch, and on the nightly of NIGHTLY_INDEX: build/ahead.md
	$(BIN)/python -m proof ahead --index "$(NIGHTLY_INDEX)"

announce: $(VENV)/test.ready ## Open or refresh the issue with the report of make ahead; needs the GitHub CLI
	$(BIN)/python -m proof announce

generators: $(VENV)/site.ready ## Build the site with Zensical and ProperDocs, and compare with ours: data/recorded/generators.json
	$(BIN)/python -m proof generators

bench: $(VENV)/test.ready ## Measure the cost of an example, of the build, of a save and of a page on a phone, or ONLY=<part>; says what is missed
	$(BIN)/python -m proof bench $(ONLY)

# With a repository, as the site that the tests build: a panel has a link to Colab then.
picture: export REPO_URL ?= https://github.com/us/site
picture: $(VENV)/lint.ready build ## Take the picture of the READMEs from the built site: .github/panel.*.png
	$(BIN)/python -m proof picture --site "$(SITE_DIR)"

mutations: $(VENV)/test.ready ## Mutate at random what is verified, SEED=1 COUNT=208, and report what the suite misses
	$(BIN)/python -m proof mutations --seed "$(SEED)" --count "$(COUNT)"

defects: $(VENV)/test.ready ## Seed the defects of tests/defects that changed, ALL=1 or those of ONLY=<kind>, and see that each is found; QUICK=1: by make quick
	$(BIN)/python -m proof defects $(if $(QUICK),--quick) $(if $(ALL),--all) "$(ONLY)"

clean: ## Remove what the other commands made: environment, site, ledger
	rm -rf $(VENV) build site *.egg-info .mypy_cache .pytest_cache .ruff_cache

help: ## List the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' || { \
		echo "Python 3.11.5 or newer is needed; $(PYTHON) is `$(PYTHON) --version 2>&1`. Run: make $(MAKECMDGOALS) PYTHON=<its path>"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/site.ready: requirements/site.txt pyproject.toml | $(VENV)/bin/python
	$(INSTALL) -r requirements/site.txt
	@touch $@

$(VENV)/check.ready: requirements/check.txt $(VENV)/site.ready
	$(INSTALL) -r requirements/check.txt
	@touch $@

$(VENV)/lint.ready: requirements/dev.txt $(VENV)/check.ready
	$(INSTALL) -r requirements/dev.txt
	@touch $@

$(VENV)/test.ready: requirements/examples.txt $(VENV)/lint.ready
	$(INSTALL) $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) -r requirements/examples.txt
	@touch $@
