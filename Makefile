# doelbinding. `make run` starts the product, `make test` runs everything.
SHELL := /bin/bash
LISTEN ?= 127.0.0.1:8080
GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.DEFAULT_GOAL := help
.PHONY: help run test check build lint fmt golden enumerate cover bench fuzz kill clean

help: ## say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

run: ## start the service on LISTEN (127.0.0.1:8080) with everything embedded
	@go run ./cmd/doelbinding serve --listen $(LISTEN)

test: lint check ## lint, gate, and every test: Go, Rego and Gherkin
	go test -timeout 20m ./...

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

fmt: ## format Go and Rego
	gofmt -w $$(git ls-files '*.go')
	go test ./engine/policy -run TestRegoIsFormatted -update

golden: ## write outcomes.golden and the lists of sentences anew; review every line that changed
	go test ./engine -run TestOutcomesAreAsReviewed -update
	go test ./features -run TestReadmeListsEverySentence -update

enumerate: ## ask every question that each clause can tell apart; hours
	go test ./engine/policy -run EveryQuestion -timeout 24h -all

cover: ## coverage of the Go code by its tests, as cover/index.html
	mkdir -p cover
	go test -timeout 20m -coverpkg=./... -coverprofile=cover/profile ./...
	go tool cover -html=cover/profile -o cover/index.html
	go tool cover -func=cover/profile | tail -1

bench: ## measure a decision, a full explanation, unrelated clauses, and a million rows beside a plain copy, and what the journal costs
	go test ./engine ./engine/policy ./engine/filter ./engine/journal/sqlite ./api -run '^$$' -bench . -benchmem

fuzz: ## feed the decoder and the filter rubbish for FUZZTIME (60s) each
	go test ./engine/wire -run '^$$' -fuzz FuzzDecode -fuzztime $${FUZZTIME:-60s}
	go test ./engine/filter -run '^$$' -fuzz FuzzBlocks -fuzztime $${FUZZTIME:-60s}
	go test ./engine/journal -run '^$$' -fuzz FuzzWhatOthersWrite -fuzztime $${FUZZTIME:-60s}

kill: ## kill the service under load KILLS (1000) times, and look for answers that its journal lost; half an hour
	DOELBINDING_KILLS=$${KILLS:-1000} go test ./cmd/doelbinding -run 'TestKilledService|TestKillFinds' -timeout 6h -count 1 -v

clean: ## remove what was built
	rm -rf bin cover
