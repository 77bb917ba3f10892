package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// languageFlag is the language of an answer, as a flag.
type languageFlag struct{ language.Language }

// add adds the flag --lang.
func (f *languageFlag) add(c *cobra.Command) {
	f.Language = language.Dutch
	c.Flags().Var(f, "lang", "language of the answer, nl or en; what is recorded is the same")
}

// String implements pflag.Value.
func (f *languageFlag) String() string { return f.Code() }

// Set implements pflag.Value.
func (f *languageFlag) Set(s string) (err error) {
	f.Language, err = language.Parse(s)
	return err
}

// Type implements pflag.Value.
func (f *languageFlag) Type() string { return "string" }

// misunderstood returns the exit of a question that is not understood, with what is wrong with it in the language of the answer.
func (f *languageFlag) misunderstood(err error) error {
	if wrong := (*wire.Error)(nil); errors.As(err, &wrong) {
		err = errors.New(wrong.In(f.Language))
	}
	return program.Status(program.ExitUsage, err)
}

// place returns where a decision is recorded, in the language of the answer.
func (f *languageFlag) place(where string) string {
	if where == recording.NotRecorded {
		return f.Say(recording.NotRecorded)
	}
	return where
}

// undecided returns the exit of a question that was not decided. One that contradicts itself says so in the language of the answer.
func (f *languageFlag) undecided(err error) error {
	if against := (*engine.ContradictionError)(nil); f.Language == language.English && errors.As(err, &against) {
		err = errors.New(against.In(f.Language))
	}
	return program.Undecided(err)
}

// The words that answer any question of an interview.
const (
	wordNone = iota
	wordOther
	wordStop
	wordUnknown
	wordBack
	wordYes
	wordNo
)

// word returns what a line means in a language.
func word(l language.Language, line string) int {
	words := map[string]int{
		"": wordNone, "s": wordStop, "stop": wordStop, "w": wordUnknown, "weet ik niet": wordUnknown, "t": wordBack, "terug": wordBack,
		"j": wordYes, "ja": wordYes, "n": wordNo, "nee": wordNo,
	}
	if l == language.English {
		words = map[string]int{
			"": wordNone, "s": wordStop, "stop": wordStop, "d": wordUnknown, "don't know": wordUnknown, "i don't know": wordUnknown,
			"b": wordBack, "back": wordBack, "y": wordYes, "yes": wordYes, "n": wordNo, "no": wordNo,
		}
	}
	if meaning, ok := words[strings.ToLower(line)]; ok {
		return meaning
	}
	return wordOther
}
