package recording

import (
	"context"
	"errors"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// Read opens a journal for reading, calls do, and closes it.
func Read(ctx context.Context, file string, do func(*sqlite.Store) error) error {
	s, err := sqlite.OpenRead(ctx, file)
	if err != nil {
		return program.Undecided(err)
	}
	err = do(s)
	if closed := s.Close(); err == nil {
		err = closed
	}
	return Status(err)
}

// Status returns an error with the exit status for failed work, unless it has an exit status.
func Status(err error) error {
	if err == nil || errors.As(err, new(*program.Exit)) {
		return err
	}
	if errors.Is(err, sealed.ErrNoRecord) {
		return program.Usage("%v", err)
	}
	return program.Undecided(err)
}
