# `make run` opens the dashboard, `make test` runs the tests; both install what the system lacks first.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

BUILD_PACKAGES := libexpat1-dev libncurses-dev libreadstat-dev libsqlite3-dev libxlsxwriter-dev libzip-dev \
	pkg-config
TEST_PACKAGES := libvterm-dev python3 python3-venv tmux

SOAK_PACKAGES := r-base-core r-cran-survey libreoffice-calc-nogui chromium default-jre-headless \
	fonts-liberation poppler-utils

# Where `make test` builds. After `make lint` its folder can be used again, which saves building everything twice.
TEST_BUILD ?= .build

# Another engine that figures are held against: Python with what Tests/Engines/requirements.txt names.
ENGINE := .build-engine
export REGIONBLIKK_PYTHON := $(CURDIR)/$(ENGINE)/bin/python
CHECK := $(ENGINE)/bin/python -B Tests/Engines/check.py

# What the HTML reports are held against: a validator, beside a browser.
DOCUMENTS := .build-documents

# A folder with the archive of the C++ library alone: the linker looks here first and does not find the shared one.
STATIC := .build-static

# Linked with the libraries of Swift and C++ inside, so that an installed copy needs no toolchain and starts with fewer
# files, and by a linker that leaves the loader less to do. Functions that nobody calls are left out, those that are the
# same are one, and no names are kept for plugins, which there are none of.
RELEASE := -c release --static-swift-stdlib -Xswiftc -L$(CURDIR)/$(STATIC) \
	-Xswiftc -use-ld=lld -Xlinker --icf=safe -Xlinker -z -Xlinker pack-relative-relocs \
	-Xswiftc -Xfrontend -Xswiftc -function-sections -Xlinker --no-export-dynamic
BUILD := swift build $(RELEASE)
PROGRAM := .build/release/regionblikk

# Installs those of the given packages that are missing: as root, or through sudo when it asks no password.
define install-missing
missing=$$(for name in $(1); do \
	dpkg-query --show --showformat='$${Status}' "$$name" 2>/dev/null | grep -q '^install ok installed$$' \
		|| echo "$$name"; done | xargs); \
if [[ -z "$$missing" ]]; then exit 0; fi; \
install="apt-get install --yes --no-install-recommends $$missing"; \
if [[ $$(id -u) == 0 ]]; then root=(env); \
elif sudo -n true 2>/dev/null; then root=(sudo -n env); \
else echo "Missing system packages. Run this, then try again:"; \
	echo "  sudo apt-get update && sudo $$install"; exit 1; fi; \
"$${root[@]}" DEBIAN_FRONTEND=noninteractive apt-get update --quiet; \
"$${root[@]}" DEBIAN_FRONTEND=noninteractive $$install </dev/null
endef

.PHONY: run build test lint soak benchmark install docs fixtures deps test-deps soak-deps clean

run: build
	@exec $(PROGRAM) $(ARGS)

build: deps $(STATIC)/libstdc++.a
	@$(BUILD) --product regionblikk

test: test-deps $(ENGINE)/made
	swift test --scratch-path $(TEST_BUILD) --disable-xctest --skip Soak
	$(CHECK) $(TEST_BUILD)/debug/regionblikk --seeds 1-6

# The long ones, in release: suites whose names begin with Soak, more random surveys, also held against R, and the HTML
# reports in a validator and a browser.
soak: soak-deps $(ENGINE)/made $(DOCUMENTS)/made
	REGIONBLIKK_SOAK=1 swift test -c release --scratch-path .build-soak \
		--disable-xctest --filter Soak
	$(CHECK) .build-soak/release/regionblikk --seeds 101-115 --with-r
	$(DOCUMENTS)/bin/python -B Tests/Documents/check.py .build-soak/release/regionblikk

# Speed: of the dashboard beside other programs, of tabulation as ratios to what the machine can do and beside other
# engines. docs/performance.md keeps the tables.
benchmark: build
	@$(call install-missing,python3-venv htop)
	swift build -c release --package-path Tests/Benchmarks --scratch-path .build-benchmark
	python3 -m venv .build-benchmark/python
	.build-benchmark/python/bin/pip install --quiet --requirement Tests/Benchmarks/requirements.txt
	@.build-benchmark/python/bin/python Tests/Benchmarks/compare.py \
		.build-benchmark/release/TabulationBenchmark
	@.build-benchmark/python/bin/python -B Tests/Benchmarks/read.py .build-benchmark/release/ReadingBenchmark
	@.build-benchmark/python/bin/python -B Tests/Benchmarks/Terminal/measure.py $(PROGRAM) Fixtures

# A forgotten dependency may fail the first build and pass the next one: imports are looked at beforehand, and a failed build
# is thrown away.
lint: test-deps
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	.ci/check-imports
	swift build --build-tests --disable-xctest --scratch-path .build-lint \
		--explicit-target-dependency-import-check error || { rm -rf .build-lint; exit 1; }

install: build
	@to="$(DESTDIR)$(PREFIX)"; \
	install -D --mode=755 --strip $(PROGRAM) "$$to/bin/regionblikk"; \
	install -D --mode=644 docs/regionblikk.1 "$$to/share/man/man1/regionblikk.1"; \
	completions() { mkdir -p "$${2%/*}"; $(PROGRAM) --generate-completion-script "$$1" >"$$2"; }; \
	completions bash "$$to/share/bash-completion/completions/regionblikk"; \
	completions zsh "$$to/share/zsh/site-functions/_regionblikk"; \
	completions fish "$$to/share/fish/vendor_completions.d/regionblikk.fish"; \
	echo "$$to/bin/regionblikk"

# Writes the documents that are made from the program's own tables: the keys, the flags, the manual page.
docs: build
	@$(PROGRAM) documents docs

# Makes the demo survey again: the same bytes every time.
fixtures: deps $(STATIC)/libstdc++.a
	swift run $(RELEASE) demosurvey Fixtures

deps:
	@$(call install-missing,$(BUILD_PACKAGES))

$(STATIC)/libstdc++.a:
	@mkdir -p $(STATIC)
	@ln -sf "$$(clang -print-file-name=libstdc++.a)" $@

test-deps:
	@$(call install-missing,$(BUILD_PACKAGES) $(TEST_PACKAGES))

soak-deps: test-deps
	@$(call install-missing,$(SOAK_PACKAGES))

$(ENGINE)/made: Tests/Engines/requirements.txt | test-deps
	python3 -m venv --clear $(ENGINE)
	$(ENGINE)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

$(DOCUMENTS)/made: Tests/Documents/requirements.txt | soak-deps
	python3 -m venv --clear $(DOCUMENTS)
	$(DOCUMENTS)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

clean:
	rm -rf .build $(STATIC) .build-lint .build-soak .build-benchmark $(ENGINE) $(DOCUMENTS)
