package wire_test

import (
	"math/rand/v2"
	"os/exec"
	"reflect"
	"strings"
	"testing"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
)

// What Write writes is read as the same question, whatever was asked.
func TestAWrittenQuestionIsReadAsItself(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	r := rand.New(rand.NewPCG(19, 1))
	read := 0
	for range 300 {
		q := enginetest.Random(r, reg)
		q.Asked, q.Full, q.Ways = "2026-11-21", true, true
		got, err := wire.Decode(wire.Write(q, wire.Full), reg, time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC))
		if len(engine.Contradictions(reg, q)) > 0 {
			continue
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, wire.Write(q, wire.Full))
		}
		if q.Facts == nil {
			q.Facts = map[string]engine.Value{}
		}
		if read++; !reflect.DeepEqual(got.Question, q) {
			t.Fatalf("%+v\n%+v", got.Question, q)
		}
	}
	if read < 100 {
		t.Errorf("only %d questions were compared", read)
	}
}

// A shell takes each value as one word, whatever signs stand in it.
func TestACommandIsOneLineForAShell(t *testing.T) {
	q := engine.Question{Party: "it's; $(x)", Day: "2018-04-09", Facts: map[string]engine.Value{"a": engine.Truth(true), "b": engine.Truth(false), "c": engine.Text("x y")}}
	out, err := exec.Command("sh", "-c", strings.Replace(wire.Command(q), "doelbinding decide", `printf '<%s>'`, 1)).Output()
	if want := "<--party><it's; $(x)><--time><2018-04-09><--fact><a><--fact><b=nee><--fact><c=x y>"; err != nil || string(out) != want {
		t.Errorf("%v %s", err, out)
	}
}
