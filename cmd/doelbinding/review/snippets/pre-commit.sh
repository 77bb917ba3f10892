#!/bin/sh
# .git/hooks/pre-commit, executable: toetst wat wordt vastgelegd, en niet wat er verder in de map staat.
git diff --cached --quiet -- policies features && exit 0
staged=$(mktemp -d) || exit 1
trap 'rm -rf "$staged"' EXIT
git checkout-index --all --prefix="$staged/" || exit 1
doelbinding --policies "$staged/policies" --features "$staged/features" check
