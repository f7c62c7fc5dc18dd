# `make help` lists what there is. A fresh machine needs Python 3.10 or later with pip and venv, nothing else.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
GATEWAY := tests/gateway/node_modules/.package-lock.json

.DEFAULT_GOAL := help
.PHONY: help demo test test-compat test-examples test-integrations test-lowest test-pythons lint format check check-vendor vendor generate benchmark build clean

help:  ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## ?(.*)/  make \1|\2/' | column -t -s '|'

demo: $(VENV)/installed  ## run the quick start, on a local gateway or, with PORTKEY_API_KEY set, on the real one
	@$(RUN) examples/quickstart.py

test: $(VENV)/ready $(GATEWAY)  ## run all tests (PYTEST_ARGS="-k name" for some)
	$(RUN) -m pytest $(PYTEST_ARGS)

test-integrations: $(VENV)/ready  ## each framework's tests in its own environment (NAMES="langchain adk" for some)
	$(RUN) scripts/integrations.py $(NAMES)

test-examples: $(VENV)/ready  ## each larger example's tests in its own environment (NAMES="langroid_chat" for some)
	$(RUN) scripts/examples.py $(NAMES)

test-compat: $(VENV)/ready  ## the wheel beside openai 1.x, 2.x and 3.x (NAMES="openai-3" for some)
	$(RUN) scripts/compat.py $(NAMES)

test-lowest: $(VENV)/ready  ## the tests on the oldest dependencies that pyproject.toml allows, and on the newest
	$(RUN) scripts/supported.py lowest

test-pythons: $(VENV)/ready  ## the tests on each supported Python that is at hand (NAMES="3.10 3.13" for some)
	$(RUN) scripts/supported.py pythons $(NAMES)

lint: $(VENV)/ready  ## ruff, mypy and pyright, all strict
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check --quiet
	$(RUN) -m mypy
	$(RUN) -m pyright --warnings --pythonpath $(RUN)

format: $(VENV)/ready  ## let ruff mend what it can
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

check: check-vendor  ## generated files, sync twins and the vendored tree are what the scripts give
	$(RUN) scripts/sync_from_async.py --check
	$(RUN) scripts/generate_wrappers.py --check

check-vendor: $(VENV)/ready  ## the vendored tree alone
	$(RUN) scripts/vendor.py --check

vendor: $(VENV)/ready  ## vendor the OpenAI client again (VERSION=x.y.z for another release) and generate
	$(RUN) scripts/vendor.py $(if $(VERSION),--version $(VERSION))
	$(MAKE) generate

generate: $(VENV)/ready  ## write the sync twins and the wrappers again
	$(RUN) scripts/sync_from_async.py
	$(RUN) scripts/generate_wrappers.py

benchmark: $(VENV)/ready  ## measure beside openai, the published portkey-ai and raw httpx (BENCHMARK_ARGS="--quick")
	$(RUN) -m benchmarks $(BENCHMARK_ARGS)

build: $(VENV)/ready  ## wheel and sdist in dist/
	rm -rf dist
	$(RUN) -m build

clean:  ## remove everything that is not in the repository
	rm -rf $(VENV) dist tests/gateway/node_modules .pytest_cache .mypy_cache .ruff_cache

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/ready: $(VENV)/installed requirements-dev.txt
	$(RUN) -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

$(GATEWAY): $(VENV)/ready tests/gateway/package-lock.json
	$(RUN) scripts/node.py
	@[ ! -d $(@D) ] || touch $@
