# Coach's tasks; `make help` lists them. Set-up needs Python 3.11 or newer and nothing else:
# it makes .venv, puts a pinned uv into it, and lets uv install what uv.lock names, hashes checked.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help app check test test-browser bench eval fuzz record docs clean

PORT ?= 8501
MODEL ?=
SECONDS ?= 60

VENV := .venv
RUN := $(VENV)/bin/python
# An environment that happens to be active, or a bare UV_… variable, must not move the set-up.
UV := env -u VIRTUAL_ENV -u UV_PYTHON -u UV_NO_DEV UV_PROJECT_ENVIRONMENT=$(VENV) UV_PYTHON_DOWNLOADS=never $(VENV)/bin/uv
# Inexact, because uv itself lives in .venv and is not in the lock file.
SYNC := $(UV) sync --quiet --frozen --all-extras --inexact --compile-bytecode --python $(RUN)

# The first Python that is new enough and can make environments; looked for only when needed.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)

help:  ## List the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

app: $(VENV)/.ready  ## Serve the front end on http://localhost:8501 (PORT=… for another)
	@$(RUN) -m coach app --port $(PORT)

check: $(VENV)/.ready  ## Format, lint, strict types, lock file, and that generated pages are current
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(UV) lock --check --quiet
	$(RUN) docs/generate.py --check

test: $(VENV)/.ready  ## Run the tests, network blocked
	$(RUN) -m pytest -n auto

test-browser: $(VENV)/.ready tests/browser/node_modules/.ready  ## Walk the app in a real headless Chromium
	$(RUN) -m pytest -m browser

bench: $(VENV)/.ready-peers  ## Measure speed, beside tools of the same trade
	@for each in benchmarks/*_bench.py; do echo "$$each"; $(RUN) -m benchmarks.$$(basename $$each .py) || exit 1; done

eval: $(VENV)/.ready-peers  ## Measure how right the rules, the reading and the ranking are
	@for each in tests/eval/*_eval.py; do echo "$$each"; $(RUN) -m tests.eval.$$(basename $$each .py) || exit 1; done

fuzz: $(VENV)/.ready-fuzz  ## Fuzz the checker, guided by coverage (SECONDS=… for longer)
	$(RUN) benchmarks/fuzz_check.py -max_total_time=$(SECONDS)

record: $(VENV)/.ready-record  ## Record the cassettes anew from a real model server (MODEL=… for another)
	$(RUN) -m tests.recording.record $(if $(MODEL),--model $(MODEL))

docs: $(VENV)/.ready  ## Write the generated pages of docs/ anew
	$(RUN) docs/generate.py

clean:  ## Remove the environment and what the tools left
	rm -rf $(VENV) .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache artifacts build dist tests/browser/node_modules

$(VENV)/bin/uv: requirements/uv.txt
	@test -n "$(PYTHON)" || { \
	  echo "Coach needs Python 3.11 or newer with its venv module, and found none on this machine." >&2; \
	  echo "Install it (on Debian: apt install python3 python3-venv), or name it: make app PYTHON=/path/to/python3" >&2; \
	  exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version); this happens once." >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@PIP_USER=0 $(RUN) -m pip install --quiet --disable-pip-version-check \
	  --require-hashes --no-deps --only-binary :all: --requirement requirements/uv.txt
	@touch $@

$(VENV)/.ready: $(VENV)/bin/uv pyproject.toml uv.lock
	@echo "Installing what uv.lock names; a minute or two the first time." >&2
	@$(SYNC)
	@$(RUN) -m compileall -q coach streamlit_app.py
	@touch $@

# The accessibility checker that the browser tests run in every page; without npm they skip that.
tests/browser/node_modules/.ready: tests/browser/package-lock.json
	@mkdir -p $(@D)
	@if command -v npm >/dev/null; then \
	  npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund --silent; \
	else echo "npm is missing, so the pages' accessibility will not be checked." >&2; fi
	@touch $@

$(VENV)/.ready-%: $(VENV)/.ready
	@$(SYNC) --group $*
	@touch $@
