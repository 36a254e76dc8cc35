# `make run` and `make test` do all their own setting up; nothing else is needed than Python 3.11, pip and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
COMPILE := $(BIN)/pip-compile -q --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --no-annotate --all-build-deps

.PHONY: run test lint bench lock clean

run: $(VENV)/run-ready
	@$(BIN)/onrecord dev

test: $(VENV)/test-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest --cov --cov-report=term --cov-fail-under=90

lint: $(VENV)/test-ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

bench: $(VENV)/bench-ready
	$(BIN)/python -m tests.bench

lock: $(VENV)/test-ready
	$(PIP) install pip-tools
	$(COMPILE) -o requirements-run.lock pyproject.toml
	$(COMPILE) --extra test -o requirements-test.lock pyproject.toml
	$(COMPILE) --extra test --extra bench -o requirements-bench.lock pyproject.toml

$(VENV)/%-ready: requirements-%.lock pyproject.toml
	@echo "Setting up $(VENV) from $<, once: a minute or two ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes -r $<
	@$(PIP) install --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q bot config knowledge
	@touch $@

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
