// Command doelbinding decides whether a party may receive or use a field for a purpose, serves those decisions over HTTP, and gates changes
// of the policies behind them.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // days are counted in Amsterdam, also on a machine without time zones

	"doelbinding/cmd/doelbinding/program"
)

func main() { os.Exit(untilSignal()) }

// untilSignal runs the program until it ends or gets a signal, and returns the exit status.
func untilSignal() int {
	program.Collect(program.UntilLoaded)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
}
