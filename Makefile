# doelbinding. `make run` starts the product, `make test` runs everything.
SHELL := /bin/bash
LISTEN ?= 127.0.0.1:8080
GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.DEFAULT_GOAL := help
.PHONY: help run test check build lint generate npm fmt golden enumerate weaken approve edits cover bench overload fuzz kill clean

help: ## say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

run: ## start the service on LISTEN (127.0.0.1:8080) with everything embedded
	@go run ./cmd/doelbinding serve --listen $(LISTEN)

test: lint npm check ## lint, gate, and every test: Go, Rego and Gherkin
	GOGC=$${GOGC:-400} go test -timeout 20m ./...

check: ## the gate: shape of the clauses, meta-policy, ledger, Rego tests, scenarios, coverage
	go run ./cmd/doelbinding check

build: ## build bin/doelbinding
	CGO_ENABLED=0 go build -trimpath -o bin/doelbinding ./cmd/doelbinding

lint: bin/golangci-lint ## go vet and golangci-lint; required with CI=true, else skipped loudly when it cannot be had
	go vet ./...
	@if [ -x bin/golangci-lint ]; then bin/golangci-lint run ./...; \
	 elif [ "$$CI" = true ]; then echo "golangci-lint is required with CI=true" >&2; exit 1; \
	 else echo "SKIPPED: golangci-lint could not be installed; CI will run it" >&2; fi

bin/golangci-lint: Makefile
	@GOBIN=$(CURDIR)/bin go install $(GOLANGCI) && touch $@ || { rm -f $@; [ "$$CI" != true ]; }

generate: ## write the Go of the interface anew from api/openapi.yaml
	go generate ./api/...

NPM := api/testdata/npm
npm: $(NPM)/node_modules/.installed ## install what tests need of npm (linter, client of OPA, TypeScript); required with CI=true, else skipped loudly
$(NPM)/node_modules/.installed: $(NPM)/package-lock.json $(NPM)/node/package-lock.json Makefile
	@{ case "$$(node --version 2>/dev/null)" in v2[0-9].*|v[3-9][0-9].*) ;; *) npm ci --prefix $(NPM)/node --ignore-scripts --no-audit --no-fund ;; esac && \
	   npm ci --prefix $(NPM) --ignore-scripts --no-audit --no-fund && touch $@; } || \
	 if [ "$$CI" = true ]; then echo "npm and node 20 are required with CI=true" >&2; exit 1; \
	 else echo "SKIPPED: what tests need of npm could not be installed; CI will run them" >&2; fi

fmt: ## format Go and Rego
	gofmt -w $$(git ls-files '*.go')
	go test ./engine/policy -run TestRegoIsFormatted -update

golden: ## write outcomes.golden and the lists of sentences anew; review every line that changed
	go test ./engine -run TestOutcomesAreAsReviewed -update
	go test ./features -run TestReadmeListsEverySentence -update

approve: ## make the present policies and register the approved ones; after a merge, or when everything that became wider is signed
	GOGC=$${GOGC:-400} go run ./cmd/doelbinding approve --all

enumerate: ## ask every question that each clause can tell apart; hours
	go test ./engine/policy -run EveryQuestion -timeout 24h -all

weaken: ## try every weakening of a clause on the scenarios of all the others too; half an hour
	go test ./features -run EveryWeakening -timeout 24h -all

edits: ## try every edit of one line of the register, see that the gate refuses each that widens, and mutate a clause; hours
	go test ./engine/change -run 'EveryEdit|Deliberate' -timeout 24h -all -v
	go test ./cmd/doelbinding -run 'AWidening|MutateTells' -timeout 24h -all -v

cover: ## coverage of the Go code by its tests, as cover/index.html
	mkdir -p cover
	go test -timeout 20m -coverpkg=./... -coverprofile=cover/profile ./...
	go tool cover -html=cover/profile -o cover/index.html
	go tool cover -func=cover/profile | tail -1

bench: ## measure a decision, a search, a full explanation, unrelated clauses, a million rows beside a plain copy, and what the journal costs
	go test ./engine ./engine/policy ./engine/filter ./engine/journal/sqlite ./api -run '^$$' -bench . -benchmem

overload: ## drive the service five times past its limit: what it still answers, and how soon it refuses the rest
	go test ./cmd/doelbinding -run '^$$' -bench Overload -benchtime 1x -timeout 10m

fuzz: ## feed every reader of what people hand in rubbish for FUZZTIME (60s) each
	go test ./engine/wire -run '^$$' -fuzz FuzzDecode$$ -fuzztime $${FUZZTIME:-60s}
	go test ./engine/wire -run '^$$' -fuzz FuzzBatch$$ -fuzztime $${FUZZTIME:-60s}
	go test ./api/identity -run '^$$' -fuzz FuzzToken -fuzztime $${FUZZTIME:-60s}
	for target in FuzzBlocks FuzzDialect FuzzCellsInEveryDialect FuzzRecords FuzzMap FuzzSheet; do \
	  go test ./engine/filter -run '^$$' -fuzz "^$$target\$$" -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x || exit 1; done
	go test ./engine/scenario -run '^$$' -fuzz FuzzRead$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/register -run '^$$' -fuzz FuzzOverlay$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/register/importing -run '^$$' -fuzz FuzzImport$$ -fuzztime $${FUZZTIME:-60s} -fuzzminimizetime 20x
	go test ./engine/journal -run '^$$' -fuzz FuzzWhatOthersWrite -fuzztime $${FUZZTIME:-60s}

kill: ## kill the service under load KILLS (1000) times, and look for answers that its journal lost; half an hour
	KILLS=$${KILLS:-1000} go test ./cmd/doelbinding -run 'TestKilledService|TestKillFinds' -timeout 6h -count 1 -v

clean: ## remove what was built
	rm -rf bin cover
