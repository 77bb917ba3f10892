# doelbinding. `make run` starts the product, `make test` runs everything.
SHELL := /bin/bash
LISTEN ?= 127.0.0.1:8080
GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.DEFAULT_GOAL := help
.PHONY: help run test tests beside check keep build lint spell generate npm fmt golden picture enumerate mutations weaken approve reference edits cover bench benchmarks overload fuzz kill clean

help: ## say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: ## start the service on LISTEN (127.0.0.1:8080) with everything embedded
	@go run ./cmd/doelbinding serve --listen $(LISTEN)

# The gate and the linters run beside the tests, with what those leave of the processors. The tests have the last word, whichever ends last.
test: npm ## lint, gate, and every test: Go, Rego and Gherkin
	@said=$$(mktemp); $(MAKE) --no-print-directory -j2 tests beside SAID=$$said; status=$$?; \
	 echo; tail -n 3 $$said; rm -f $$said; exit $$status

tests: SAID ?= /dev/null
tests:
	@set -o pipefail; GOGC=$${GOGC:-800} go test -timeout 30m ./... 2>&1 | tee $(SAID)

beside:
	@nice -n 5 $(MAKE) --no-print-directory lint check

check: ## the gate: shape of the clauses, meta-policy, ledger, Rego tests, scenarios, coverage, what is never so, what became wider
	go run ./cmd/doelbinding check --coverage

build: ## build bin/doelbinding
	CGO_ENABLED=0 go build -trimpath -o bin/doelbinding ./cmd/doelbinding

# $(call linter,TOOL,COMMAND) runs a linter that may be missing on a developer's machine, and never in CI.
linter = @if [ -x bin/$(1) ]; then $(2); \
	 elif [ "$$CI" = true ]; then echo "$(1) is required with CI=true" >&2; exit 1; \
	 else echo "SKIPPED: $(1) could not be installed; CI will run it" >&2; fi

lint: bin/golangci-lint bin/regal spell ## golangci-lint with go vet in it, Regal, spelling; required with CI=true, else skipped loudly when they cannot be had
	@[ -x bin/golangci-lint ] || go vet ./...
	$(call linter,golangci-lint,bin/golangci-lint run ./...)
	$(call linter,regal,bin/regal lint --config-file .regal/config.yaml policies)

bin/golangci-lint: Makefile
	@GOBIN=$(CURDIR)/bin go install $(GOLANGCI) && touch $@ || { rm -f $@; [ "$$CI" != true ]; }

# Regal brings an OPA of its own, so it has a module file of its own.
bin/regal: .regal/go.mod .regal/go.sum
	@go -C .regal build -o $(CURDIR)/bin/regal github.com/open-policy-agent/regal && touch $@ || { rm -f $@; [ "$$CI" != true ]; }

# The Dutch that people read: guides, titles of examples, sentences of the register, and what clauses say about themselves; without ids and code.
dutch = { sed -E '/^```/,/^```/d; s/`[^`]*`//g' features/README.md policies/README.md; \
	  grep -rhE '^ *Scenario: ' features --include '*.feature' | sed 's/^ *Scenario://'; \
	  grep -rhE '^ +(sentence|denial|question|why|title): ' policies/register | sed -E 's/^ +[a-z]+://; s/\{[^}]*\}//g'; \
	  find api/workbench -name '*.html' -path '*/templates/*' -exec cat {} + | sed -E 's/\{\{[^}]*\}\}/ /g; s/<code[^>]*>[^<]*<\/code>//g; s/<[^>]*>/ /g; s/&[a-z]+;/ /g'; \
	  grep -rhoE '"[A-Z][a-z]+,? [^"\\]*"|aria-label="[^"{]*"' api/workbench --include '*.go' --include '*.html' --exclude '*_test.go' --exclude-dir web | sed -E 's/aria-label=//'; \
	  grep -rhE '^\# (title|description):|^\#   (source|reading|alternative|other_route):|^\#     [A-Za-z]' policies/clauses | sed -E 's/^\# +([a-z_]+:)?//'; } | \
	sed -E 's/[a-z0-9]+(-[a-z0-9]+)+//g; s/[a-z0-9_]+[_\/][a-z0-9_\/]*//g; s/\b[A-D][0-9]+\b//g; s/---|\w+- //g'

# The English of the register, read with both dictionaries: names of laws and values stay Dutch.
english = grep -rhE '^ +(question_en|weigher_en): |english: ' policies/register | sed -E 's/^.*(question_en|weigher_en|english): *//; s/[a-z0-9]+(-[a-z0-9]+)+//g; s/[}"]//g'

spell: ## spelling of the Dutch texts, by hunspell with its Dutch dictionary and .spelling/nl.txt; golangci-lint looks at the English
	@if hunspell -D </dev/null 2>&1 | grep -q /nl_NL; then \
	   wrong=$$($(dutch) | LC_ALL=C.UTF-8 hunspell -i utf-8 -d nl_NL -p $(CURDIR)/.spelling/nl.txt -l | sort -u); \
	   if hunspell -D </dev/null 2>&1 | grep -q /en_GB; then \
	     wrong="$$wrong$$($(english) | LC_ALL=C.UTF-8 hunspell -i utf-8 -d en_GB,nl_NL -p $(CURDIR)/.spelling/nl.txt -l | sort -u)"; \
	   else echo "SKIPPED: the English of the register; hunspell has no en_GB here" >&2; fi; \
	   [ -z "$$wrong" ] || { echo "Not in the dictionary; mend the word, or add it to .spelling/nl.txt:"; echo "$$wrong"; exit 1; } >&2; \
	 elif [ "$$CI" = true ]; then echo "hunspell with nl_NL is required with CI=true" >&2; exit 1; \
	 else echo "SKIPPED: hunspell or its Dutch dictionary is not here; CI will run it" >&2; fi

generate: npm ## write anew what is generated: the Go of the interface from api/openapi.yaml, the style sheet and script of the workbench from their sources
	go generate ./api/...

NPM := api/testdata/npm
WEB := api/workbench/web
npm: $(NPM)/node_modules/.installed $(WEB)/node_modules/.installed ## install what tests need of npm (linter, client of OPA, TypeScript, browser driver, axe, styles of the pages); required with CI=true, else skipped loudly
$(NPM)/node_modules/.installed: $(NPM)/package-lock.json $(NPM)/node/package-lock.json Makefile
	@{ case "$$(node --version 2>/dev/null)" in v2[0-9].*|v[3-9][0-9].*) ;; *) npm ci --prefix $(NPM)/node --ignore-scripts --no-audit --no-fund ;; esac && \
	   npm ci --prefix $(NPM) --ignore-scripts --no-audit --no-fund && touch $@; } || \
	 if [ "$$CI" = true ]; then echo "npm and node 20 are required with CI=true" >&2; exit 1; \
	 else echo "SKIPPED: what tests need of npm could not be installed; CI will run them" >&2; fi

$(WEB)/node_modules/.installed: $(WEB)/package-lock.json
	@{ npm ci --prefix $(WEB) --ignore-scripts --no-audit --no-fund && touch $@; } || \
	 if [ "$$CI" = true ]; then echo "npm is required with CI=true" >&2; exit 1; \
	 else echo "SKIPPED: what the workbench needs of npm could not be installed; CI will run its tests" >&2; fi

picture: npm ## make the picture of the README anew, by a browser; look at it before you commit it
	README_PICTURE=$(CURDIR)/api/workbench/vraag.png WALK='picture of the README' CI=true go test ./api/workbench -count=1 -run TestTheTasksInARealBrowser

fmt: ## format Go and Rego
	gofmt -w $$(git ls-files '*.go')
	go test ./engine/policy/audit -run TestRegoIsFormatted -update

golden: ## write outcomes.golden, the SQL of each dialect and the lists of sentences anew; review every line that changed
	go test ./engine -run TestOutcomesAreAsReviewed -update
	go test ./engine/filter/query -run Texts -update
	go test ./features -run TestReadmeListsEverySentence -update

approve: ## make the present policies and register the approved ones; after a merge, or when everything that became wider is signed
	GOGC=$${GOGC:-800} go run ./cmd/doelbinding approve --all

enumerate: ## ask every question that each clause can tell apart, and search for many more; hours
	go test ./engine/policy -run EveryQuestion -timeout 24h -all
	go test ./api -run TestSearchesAgree -timeout 2h -all

keep: ## keep what check proves and measures of the present law, so that later runs do not prove it again
	GOGC=$${GOGC:-800} go run ./cmd/doelbinding check --coverage --keep --policies policies --features features

mutations: ## change the clauses that are not as they were in every way, and keep what came of it in policies/mutation.json
	GOGC=$${GOGC:-800} go run ./cmd/doelbinding mutate --keep --policies policies --features features

weaken: ## the same with every clause; an hour
	GOGC=$${GOGC:-800} go run ./cmd/doelbinding mutate --anew --keep --policies policies --features features

reference: ## hold the clauses of the agreement against a second reading of it, on every point that this reads; half an hour
	go test ./features -run ReferenceModel -timeout 6h -all -v

edits: ## try every edit of one line of the register, see that the gate refuses each that widens, and mutate a clause; hours
	go test ./engine/change -run 'EveryEdit|Deliberate' -timeout 24h -all -v
	go test ./cmd/doelbinding -run 'AWidening|MutateTells|Overlay|Snippets' -timeout 24h -all -v

cover: ## coverage of the Go code by its tests, as cover/index.html
	mkdir -p cover
	go test -timeout 30m -coverpkg=./... -coverprofile=cover/profile ./...
	go tool cover -html=cover/profile -o cover/index.html
	go tool cover -func=cover/profile | tail -1

bench: ## one table of ratios, measured in turn in one run: decision, explanation, endpoint, search, batch, filter; benchmarks has the rest
	go test ./api -run '^$$' -bench '^BenchmarkRatios$$' -benchtime 1x -timeout 10m

benchmarks: ## measure unrelated clauses, a million rows, what the journal costs, and all else that has a benchmark
	go test ./engine ./engine/policy ./engine/filter ./engine/journal/sqlite ./api ./api/workbench -run '^$$' -bench . -skip '^BenchmarkRatios$$' -benchmem

overload: ## drive the service five times past its limit: what it still answers, and how soon it refuses the rest
	go test ./cmd/doelbinding -run '^$$' -bench Overload -benchtime 1x -timeout 10m

fuzz: ## feed every reader of what people hand in rubbish for FUZZTIME (60s) each
	go test ./engine/wire -run '^$$' -fuzz FuzzDecode$$ -fuzztime $${FUZZTIME:-60s}
	go test ./engine/wire -run '^$$' -fuzz FuzzBatch$$ -fuzztime $${FUZZTIME:-60s}
	go test ./api/identity -run '^$$' -fuzz FuzzToken -fuzztime $${FUZZTIME:-60s}
	for target in FuzzBlocks FuzzDialect FuzzCellsInEveryDialect FuzzRecords FuzzSheet FuzzParquet; do \
	  go test ./engine/filter -run '^$$' -fuzz "^$$target\$$" -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x || exit 1; done
	go test ./engine/filter/schema -run '^$$' -fuzz FuzzMap$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/scenario -run '^$$' -fuzz FuzzRead$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/register -run '^$$' -fuzz FuzzOverlay$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/register/importing -run '^$$' -fuzz FuzzImport$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/journal -run '^$$' -fuzz FuzzWhatOthersWrite -fuzztime $${FUZZTIME:-60s}

kill: ## kill the service under load KILLS (1000) times, and look for answers that its journal lost; half an hour
	KILLS=$${KILLS:-1000} go test ./cmd/doelbinding -run 'TestKilledService|TestKillFinds' -timeout 6h -count 1 -v

clean: ## remove what was built
	rm -rf bin cover
