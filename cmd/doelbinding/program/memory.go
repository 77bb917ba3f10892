package program

import (
	"os"
	"runtime/debug"
)

// How much the heap may grow between collections, in percent. Loading the policies makes much that is not needed afterwards: with the default,
// a third of the time of a command is spent on collecting it.
const (
	UntilLoaded = 400
	InService   = 100
)

// Collect sets how often memory is collected, unless the environment does.
func Collect(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}
