// Command doelbinding decides whether a party may receive or use a field for a purpose, serves those decisions over HTTP, and gates changes
// of the policies behind them.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	_ "time/tzdata" // days are counted in Amsterdam, also on a machine without time zones
)

func main() { os.Exit(untilSignal()) }

// untilSignal runs the program until it ends, or is told to.
func untilSignal() int {
	collect(untilLoaded)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
}

// How much the heap may grow between collections, in percent. Loading the policies makes much that is not needed afterwards: with the default,
// a third of the time of a command is spent on collecting it.
const (
	untilLoaded = 400
	inService   = 100
)

// collect sets how often memory is collected, unless the environment does.
func collect(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}
