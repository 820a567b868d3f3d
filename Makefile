# Every target works in a fresh clone: the first makes the virtual environment that the others use.
# `make help` lists them; `make emulator ARGS="--port 4010"` passes arguments on.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NODE_READY := node_modules/.ready
# A machine's own Node goes before the one of the wheel, which stands in the virtual environment.
export PATH := $(PATH):$(CURDIR)/$(BIN)
# Servers and commands start a hundred times in the tests; without compiled modules each start takes twice as long.
unexport PYTHONDONTWRITEBYTECODE
ARGS ?=
DATA := data/cpod

.DEFAULT_GOAL := help
.PHONY: help emulator serve test torture check style types derived house contract fuzz format derive docs bench lock clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

emulator: $(READY) ## Serve the whole API on http://localhost:4000, in memory
	@$(BIN)/cpod emulator $(ARGS)

serve: $(READY) ## Serve for real, with PostgreSQL and S3 of its own; all data in data/cpod, or in DATA=folder
	@$(BIN)/cpod serve --embedded "$(DATA)" $(ARGS)

test: $(READY) $(NODE_READY) ## Run all tests
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

torture: $(READY) ## Kill workers and PostgreSQL under load, 200 times
	@$(BIN)/python -m tests.production.torture $(ARGS)

check: ## Format, lint, strict types, derived files, house rules
	@$(MAKE) --no-print-directory -j style types derived house

style: $(READY)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(READY)
	@$(BIN)/mypy

derived: $(READY) $(NODE_READY)
	@$(BIN)/cpod contract check

house: $(READY)
	@$(BIN)/python -m pytest -q tests/house

contract: $(READY) $(NODE_READY) ## Lint the document, hold it against server and SDKs, and tell what changed since BASE
	@node node_modules/.bin/spectral lint --fail-severity=warn docs/api-contract/openapi.yaml
	@node scripts/check-api-contract.mjs
	@node --import tsx scripts/validate-api-contract.ts --allow-missing dotnet
	@$(BIN)/cpod contract diff "$${BASE:-HEAD}"
	@$(BIN)/python -m pytest -q tests/contract/test_lock_step.py

format: $(READY) ## Format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

fuzz: $(READY) ## Fuzz the whole document, every phase (about forty minutes); ARGS="--production" does it on PostgreSQL
	@$(BIN)/python -m tests.contract.fuzz $(ARGS)

derive: $(READY) ## Write all derived files anew
	@$(BIN)/cpod contract write

docs: $(READY) ## Build the documentation site; open build/docs/site/index.html
	@$(BIN)/python docs/site/build.py

bench: $(READY) ## Measure against the peers; writes benchmarks/RESULTS.md
	@$(BIN)/pip install -q -r benchmarks/requirements.txt
	@npm ci --silent --no-audit --no-fund --prefix benchmarks
	@$(BIN)/python -m benchmarks.production $(ARGS)
	@$(BIN)/python -m benchmarks.scale
	@$(BIN)/python -m benchmarks.files
	@$(BIN)/python -m benchmarks.sdks
	@$(BIN)/python -m benchmarks $(ARGS)

lock: $(READY) ## Pin the dependencies anew
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
		--group dev -o requirements.lock pyproject.toml
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		-c requirements.lock -o requirements.runtime.lock pyproject.toml
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--group node -o requirements.node.lock
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--group install -o requirements.install.lock

clean: ## Remove what the other targets made
	@rm -rf $(VENV) node_modules benchmarks/node_modules sdks/typescript/node_modules sdks/typescript/dist build

$(READY): requirements.lock requirements.install.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("cPod needs Python 3.11, 3.12 or 3.13, not %d.%d" % sys.version_info[:2] if not (3, 11) <= sys.version_info < (3, 14) else 0)'
	@$(PYTHON) -m venv $(VENV)
	@echo "Installing the dependencies; this happens once."
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.install.lock
	@# Where packages come from a place that only pip knows, pip fetches them.
	@$(BIN)/uv pip install -q --python $(BIN)/python --require-hashes -r requirements.lock 2>/dev/null || \
		$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# A machine without Node gets it as a wheel; one that has it installs both at once under `make -j`.
$(NODE_READY): package-lock.json requirements.node.lock | $(if $(shell command -v npm),,$(READY))
	@command -v npm >/dev/null || $(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.node.lock
	@npm ci --silent --no-audit --no-fund
	@touch $@
