# vpyc: `make help` lists what can be made.

-include config.mk
INSTALLDIR ?= /usr/local
CARGO ?= cargo
VPYC := target/release/vpyc
DEMO := $(firstword $(wildcard tests/run/nbody.py tests/run/*/nbody.py tests/run/*/n_body.py examples/*.py))

.DEFAULT_GOAL := help
.PHONY: help config build install test bench demo check clean tools test-tools

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-9s %s\n", $$1, $$2 }'
	@echo
	@echo "  INSTALLDIR = $(INSTALLDIR)   (change it with: INSTALLDIR=~/.local make config)"

config: ## Remember INSTALLDIR and show which C compilers are there
	@echo 'INSTALLDIR ?= $(abspath $(INSTALLDIR))' > config.mk
	@cat config.mk
	@for cc in gcc clang mb-gcc e-gcc riscv64-unknown-elf-gcc arm-none-eabi-gcc; do \
	    path=$$(command -v $$cc) && echo "found    $$path" || echo "missing  $$cc"; \
	done

build: tools ## Build the compiler
	$(CARGO) build --release --locked
	@echo "built $(VPYC)"

install: build ## Install the compiler below INSTALLDIR
	install -d $(INSTALLDIR)/bin
	install -m 755 $(VPYC) $(INSTALLDIR)/bin/vpyc
	@case ":$$PATH:" in *:$(INSTALLDIR)/bin:*) ;; *) echo "note: $(INSTALLDIR)/bin is not on your PATH" ;; esac

test: test-tools ## Run all tests
	$(CARGO) test --locked

bench: build ## Compare the speed of programs with hand-written C and CPython
	python3 benches/run.py --vpyc $(VPYC)
	python3 benches/frontend.py --vpyc $(VPYC)

demo: build ## Compile a real program, show its C, run it
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

tools:
	@command -v $(CARGO) > /dev/null || { echo "Rust is missing: https://rustup.rs"; exit 1; }
	@command -v cc > /dev/null || command -v gcc > /dev/null || command -v clang > /dev/null || \
	    { echo "a C compiler is missing: apt-get install gcc"; exit 1; }

test-tools: tools
	@command -v python3 > /dev/null || { echo "the tests compare with CPython: apt-get install python3"; exit 1; }
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
	    { echo "the tests need Python 3.10 or later"; exit 1; }
