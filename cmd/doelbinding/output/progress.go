package output

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"doelbinding/engine/filter"
)

// Progress reports how far a run is: on a terminal on one line that is rewritten twice a second, elsewhere with a line every ten seconds.
type Progress struct {
	to       io.Writer
	terminal bool
	size     int64 // of the input file; zero if unknown
	bytes    atomic.Int64
	rows     atomic.Int64
	now      func() time.Time
	started  time.Time
	end      chan struct{}
	stopped  sync.Once
	ended    sync.WaitGroup
}

// NewProgress starts to report on a stream. The size is that of the input file, or zero if unknown.
func NewProgress(to io.Writer, size int64, now func() time.Time) *Progress {
	p := &Progress{to: to, size: size, started: now(), now: now, end: make(chan struct{})}
	every := 10 * time.Second
	if f, ok := to.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			p.terminal, every = true, time.Second/2
		}
	}
	p.ended.Go(func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				p.show()
			case <-p.end:
				return
			}
		}
	})
	return p
}

// Report takes how far the run is.
func (p *Progress) Report(now filter.Progress) {
	p.rows.Store(now.Rows)
	p.bytes.Store(now.Bytes)
}

func (p *Progress) show() {
	took := p.now().Sub(p.started)
	line := fmt.Sprintf("%d rijen, %.0f per seconde", p.rows.Load(), float64(p.rows.Load())/took.Seconds())
	if done := p.bytes.Load(); p.size > 0 && done > 0 && done <= p.size {
		left := time.Duration(float64(took) * float64(p.size-done) / float64(done)).Round(time.Second)
		line += fmt.Sprintf(", %d%%, nog %s", 100*done/p.size, left)
	}
	if p.terminal {
		line = "\r\x1b[K" + line
	} else {
		line += "\n"
	}
	_, _ = io.WriteString(p.to, line) // progress that cannot be written is no error
}

// Stop ends the reports and clears the line. It may be called more than once.
func (p *Progress) Stop() {
	p.stopped.Do(func() {
		close(p.end)
		p.ended.Wait()
		if p.terminal {
			_, _ = io.WriteString(p.to, "\r\x1b[K")
		}
	})
}
