# vpyc: `make help` lists what can be made.

-include config.mk
INSTALLDIR ?= /usr/local
COMPILERS ?=
DESTDIR ?=
CARGO ?= cargo
VPYC ?= target/release/vpyc
# What is to be installed, made by `make build`.
STAGE ?= target/stage
VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
DEMO := $(firstword $(wildcard tests/run/nbody.py tests/run/*/nbody.py tests/run/*/n_body.py examples/*.py))

.DEFAULT_GOAL := help
.PHONY: help config build install uninstall deb test bench toolchains demo check clean compiler stage tools test-tools

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'
	@echo
	@echo "Configuration$(if $(wildcard config.mk),, (not made yet: what make config starts from)):"
	@echo "  INSTALLDIR = $(INSTALLDIR)   (change it with: INSTALLDIR=~/.local make config)"
	@echo "  COMPILERS  = $(or $(COMPILERS),what is found on the PATH)"
	@echo "  built      : $(if $(wildcard $(VPYC)),$(VPYC),nothing yet)"
	@echo "  installed  : $(or $(wildcard $(INSTALLDIR)/bin/vpyc),nothing yet)"
	@echo
	@echo "A compiler that was installed later is added by make config, make build and make install;"
	@echo "one that is not on the PATH by: make config ADD=/path/to/mb-gcc"

config: ## Find the C compilers, remember them and INSTALLDIR
	@INSTALLDIR='$(INSTALLDIR)' RECORDED='$(COMPILERS)' ADD='$(ADD)' sh packaging/config.sh > config.mk.new \
	    && mv config.mk.new config.mk || { rm -f config.mk.new; exit 1; }
	@cat config.mk

build: compiler $(if $(wildcard config.mk),,config) ## Build the compiler, and the runtime for each C compiler
	@$(MAKE) --no-print-directory stage

install: ## Install below INSTALLDIR (BASHRC=1: also a line in ~/.bashrc)
	@test -f $(STAGE)/lib/vipera/compilers || $(MAKE) --no-print-directory build
	@BASHRC='$(BASHRC)' sh packaging/install.sh '$(STAGE)' '$(INSTALLDIR)' '$(DESTDIR)'

uninstall: ## Remove what was installed
	@sh packaging/uninstall.sh all '$(INSTALLDIR)' '$(DESTDIR)'

deb: ## Make a Debian package
	@test -f $(STAGE)/lib/vipera/compilers || $(MAKE) --no-print-directory build
	@sh packaging/deb.sh '$(STAGE)' target '$(VERSION)'

test: test-tools ## Run all tests
	$(CARGO) test --locked

bench: compiler ## Compare the speed of programs with hand-written C and CPython
	python3 benches/run.py --vpyc $(VPYC)
	python3 benches/frontend.py --vpyc $(VPYC)
	python3 benches/cores/run.py --vpyc $(VPYC)

toolchains: ## Build the C compilers for MicroBlaze and Epiphany (40 minutes; TOOLCHAINS=folder)
	toolchains/build.sh microblaze $(TOOLCHAINS)
	toolchains/build.sh epiphany $(TOOLCHAINS)

demo: compiler ## Compile a real program, show its C, run it
	@test -n "$(DEMO)" || { echo "there is no program to show"; exit 1; }
	@echo; echo "== $(DEMO), as Python"; echo
	@cat $(DEMO)
	@echo; echo "== as C: vpyc --std=python3 -c -o - $(DEMO)"; echo
	@$(VPYC) --std=python3 -c -o - $(DEMO)
	@echo; echo "== running: vpyc --std=python3 --run -cf O3 $(DEMO)"; echo
	@bash -c 'time $(VPYC) --std=python3 --run -cf O3 $(DEMO)'
	@if command -v python3 > /dev/null; then \
	    echo; echo "== the same with CPython: python3 $(DEMO)"; echo; bash -c 'time python3 $(DEMO)'; \
	fi

check: test-tools ## Everything a change must pass: format, lints, tests
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --all-targets -- -D warnings
	@if command -v cargo-deny > /dev/null; then $(CARGO) deny check; fi
	$(MAKE) test

clean: ## Remove what was built
	$(CARGO) clean
	rm -f config.mk

compiler: tools
	$(CARGO) build --release --locked
	@echo "built $(VPYC)"

stage:
	@rm -rf '$(STAGE)'
	@mkdir -p '$(STAGE)/bin'
	@cp '$(VPYC)' '$(STAGE)/bin/vpyc'
	@'$(VPYC)' --distribute '$(STAGE)' $(COMPILERS)

tools:
	@command -v $(CARGO) > /dev/null || { echo "Rust is missing: https://rustup.rs"; exit 1; }
	@command -v cc > /dev/null || command -v gcc > /dev/null || command -v clang > /dev/null || \
	    { echo "a C compiler is missing: apt-get install gcc"; exit 1; }

test-tools: tools
	@command -v python3 > /dev/null || { echo "the tests compare with CPython: apt-get install python3"; exit 1; }
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
	    { echo "the tests need Python 3.10 or later"; exit 1; }
