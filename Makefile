# `make help` lists the commands. A new machine only needs Python 3.10 or later with pip and venv.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
WORKERS ?= 2
GATEWAY := tests/gateway/node_modules/.package-lock.json
# Tests that start processes, check types, send every operation, or try many failures and random inputs.
SLOW := api bulk cli compat faults gateway integrations neighbours parity portkey_api properties routing tables usage \
	test_as_openai.py test_benchmarks.py test_cassettes.py test_catchable_as_openai.py test_concurrency.py test_docs.py test_docs_commands.py test_gateway_config.py test_generated.py \
	test_help.py test_isolation.py test_local_control_plane.py test_local_routes.py test_local_scripts.py \
	test_local_server.py test_log_sender.py test_logs_of_dependencies.py test_packaging.py test_printing_and_pickling.py test_pytest_plugin.py test_troubleshooting_page.py test_typing.py

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast test-compat test-examples test-integrations test-lowest test-neighbours test-newest test-places test-published test-pythons lint format check check-vendor vendor generate docs docs-serve benchmark reliability build clean

help:  ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## ?(.*)/  make \1|\2/' | column -t -s '|'

demo: $(VENV)/installed  ## run the quick start, on a local gateway or, with PORTKEY_API_KEY set, on the real one
	@$(RUN) examples/quickstart.py

test: $(VENV)/ready $(GATEWAY)  ## run all tests (PYTEST_ARGS="-k name" for some) in two processes (WORKERS=0: in one)
	$(RUN) -m pytest --numprocesses $(WORKERS) --dist loadfile $(PYTEST_ARGS)

test-fast: $(VENV)/ready  ## run the unit tests: no gateway, no processes, no long waits (under a minute on 2 cores)
	$(RUN) -m pytest -q --numprocesses $(WORKERS) --dist loadfile -m "not slow" $(addprefix --ignore=tests/,$(SLOW)) $(PYTEST_ARGS)

test-integrations: $(VENV)/ready  ## test each framework in its own environment (NAMES="langchain adk" for some)
	$(RUN) scripts/integrations.py $(NAMES)

test-newest: $(VENV)/ready  ## test each framework with its newest releases, and print what broke (NAMES="langchain" for some)
	$(RUN) scripts/newest.py $(NAMES)

test-neighbours: $(VENV)/ready  ## test libraries around this package, write their table (NAMES="tracing" for some, CHECK=--check)
	$(RUN) scripts/neighbours.py $(CHECK) $(NAMES)

test-examples: $(VENV)/ready  ## test each larger example in its own environment (NAMES="langroid_chat" for some)
	$(RUN) scripts/examples.py $(NAMES)

test-compat: $(VENV)/ready  ## test the wheel beside openai 1.x, 2.x and 3.x (NAMES="openai-3" for some)
	$(RUN) scripts/compat.py $(NAMES)

test-published: $(VENV)/ready  ## compare the results of all methods with those of the published portkey-ai 2.3.4
	$(RUN) scripts/published.py

test-lowest: $(VENV)/ready  ## run the tests with the oldest dependencies that pyproject.toml allows, on the oldest Python
	$(RUN) scripts/supported.py lowest

test-pythons: $(VENV)/ready  ## run the tests with the newest dependencies on the other supported Pythons (NAMES="3.10 3.13" for some)
	$(RUN) scripts/supported.py pythons $(NAMES)

test-places: $(VENV)/ready  ## test the wheel in odd places: frozen, zipped, forked, read-only, ... (NAMES="zipapp gevent" for some)
	$(RUN) scripts/places.py $(NAMES)

lint: $(VENV)/ready  ## check with ruff, mypy and pyright, all strict
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check --quiet
	$(RUN) -m mypy
	$(RUN) -m pyright --warnings --pythonpath $(RUN)

format: $(VENV)/ready  ## format, and fix what ruff can fix
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

check: check-vendor  ## check that generated files, sync twins and the vendored tree are up to date
	$(RUN) scripts/sync_from_async.py --check
	$(RUN) scripts/generate_wrappers.py --check
	$(RUN) scripts/generate_types.py --check
	$(RUN) scripts/generate_reference.py --check

check-vendor: $(VENV)/ready  ## check only the vendored tree
	$(RUN) scripts/vendor.py --check

vendor: $(VENV)/ready  ## vendor the OpenAI client (VERSION=x.y.z for another release) and generate
	$(RUN) scripts/vendor.py $(if $(VERSION),--version $(VERSION))
	$(MAKE) generate

generate: $(VENV)/ready  ## generate the sync twins, the wrappers, the public types and the pages of the API reference
	$(RUN) scripts/sync_from_async.py
	$(RUN) scripts/generate_wrappers.py
	$(RUN) scripts/generate_types.py
	$(RUN) scripts/generate_reference.py

docs: $(VENV)/ready  ## build the documentation site in build/site; a broken link or a warning is an error
	$(RUN) scripts/documentation.py

docs-serve: $(VENV)/ready  ## show the documentation site on http://127.0.0.1:8000 while you write it
	$(RUN) scripts/documentation.py serve

benchmark: $(VENV)/ready  ## compare with openai, the published portkey-ai and raw httpx (BENCHMARK_ARGS="--quick")
	$(RUN) -m benchmarks $(BENCHMARK_ARGS)

reliability: $(VENV)/ready $(GATEWAY)  ## run the load tests, which write their figures into docs/, and interrupt 10,000 calls
	$(RUN) -m benchmarks.load
	$(RUN) -m benchmarks.bulk_load
	$(RUN) -m tests.faults.test_interruptions

build: $(VENV)/ready  ## build wheel and sdist in dist/
	rm -rf dist
	$(RUN) -m build

clean:  ## remove everything that is not in the repository
	rm -rf $(VENV) build dist tests/gateway/node_modules .pytest_cache .mypy_cache .ruff_cache

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/ready: $(VENV)/installed requirements-dev.txt
	$(RUN) -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

$(GATEWAY): $(VENV)/ready portkey_ai/testing/real_gateway/package-lock.json
	$(RUN) scripts/node.py
	@[ ! -d $(@D) ] || touch $@
