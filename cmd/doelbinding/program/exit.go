package program

import "fmt"

// Exit statuses, the same for every verb. An outcome has a status of its own so that a script can act on it.
const (
	ExitOK           = 0
	ExitFindings     = 1
	ExitUsage        = 2
	ExitUndecided    = 3
	ExitForbidden    = 10
	ExitInsufficient = 11
	ExitJudgement    = 12
)

// Exit is an error with an exit status. Its Err may be nil, then nothing is printed.
type Exit struct {
	Code int
	Err  error
}

func (e *Exit) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("exit %d", e.Code)
	}
	return e.Err.Error()
}

// Status returns an error that ends the program with an exit status. If err is nil, nothing is printed.
func Status(code int, err error) error { return &Exit{code, err} }

// Usage returns an error for a command that is not understood.
func Usage(format string, args ...any) error { return Status(ExitUsage, fmt.Errorf(format, args...)) }

// Undecided returns an error for work that could not be done.
func Undecided(err error) error { return Status(ExitUndecided, err) }

// Findings returns an error for work that was done and found something. If err is nil, nothing is printed.
func Findings(err error) error { return Status(ExitFindings, err) }
