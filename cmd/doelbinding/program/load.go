// Package program is what every verb of the command line shares: the streams, the clock and the global flags in App, the policies and the register
// that they load, and the exit statuses.
package program

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/engine/wire"
	"doelbinding/features"
	"doelbinding/policies"
)

// App is what every verb uses: streams, clock, and the global flags.
type App struct {
	In          io.Reader
	Out, Err    io.Writer
	Now         func() time.Time
	PolicyDir   string                                                       // of --policies; if empty, the embedded policies are used
	FeatureDir  string                                                       // of --features
	RegisterDir string                                                       // of --register
	CacheDir    string                                                       // of --cache: empty for the user's own, "off" for none
	Store       func(ctx context.Context, name string) (sealed.Store, error) // opens a journal for writing
}

// Today returns the day in Amsterdam.
func (a *App) Today() engine.Day { return engine.DayOf(a.Now(), wire.Amsterdam()) }

// Load loads the policies and validates the register. Policies that were loaded before come from the cache, planned; without a cache they
// are not planned, because that takes longer than a few questions do.
func (a *App) Load(ctx context.Context) (*explain.Engine, *policy.Policies, *register.Register, error) {
	p, sources, err := a.Sources(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	r, err := register.Load(sources...)
	if err != nil {
		return nil, nil, nil, Undecided(err)
	}
	return explain.New(p), p, r, nil
}

// Sources loads the policies, and returns the directories of the register: the shipped one, and that of --register.
func (a *App) Sources(ctx context.Context) (*policy.Policies, []register.Source, error) {
	fsys, err := a.PolicyFS()
	if err != nil {
		return nil, nil, err
	}
	p, err := a.Policies(ctx, fsys)
	if err != nil {
		return nil, nil, err
	}
	shipped, err := fs.Sub(fsys, "register")
	if err != nil {
		return nil, nil, Undecided(err)
	}
	sources := []register.Source{{Name: "policies/register", FS: shipped}}
	if a.RegisterDir != "" {
		if err := IsDir(a.RegisterDir); err != nil {
			return nil, nil, err
		}
		sources = append(sources, register.Source{Name: a.RegisterDir, FS: os.DirFS(a.RegisterDir), Operator: true, Protected: p.Names})
	}
	return p, sources, nil
}

// Policies loads the policies under fsys, planned where the cache has them or can keep them. Those that do not load are an error for the user.
func (a *App) Policies(ctx context.Context, fsys fs.FS) (*policy.Policies, error) {
	c := openCache(a.cacheDir(), a.Now)
	if c == nil {
		p, err := policy.Load(fsys)
		if err != nil {
			return nil, Undecided(err)
		}
		return p, nil
	}
	p, notPlanned, err := policy.Open(ctx, fsys, c)
	if err != nil {
		return nil, Undecided(err)
	}
	a.warn(notPlanned)
	return p, nil
}

// LoadPlanned is Load for commands that evaluate many questions: the policies are planned, with a cache or without.
func (a *App) LoadPlanned(ctx context.Context) (*explain.Engine, *policy.Policies, *register.Register, error) {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	p = a.Planned(ctx, p)
	return explain.New(p), p, r, nil
}

// Planned returns the policies compiled to a plan. If that fails it warns and returns them as they are: the answers are the same, but slower.
func (a *App) Planned(ctx context.Context, p *policy.Policies) *policy.Policies {
	out, err := p.Planned(ctx)
	if err != nil {
		a.warn(err)
		return p
	}
	return out
}

func (a *App) warn(notPlanned error) {
	if notPlanned != nil {
		fmt.Fprintf(a.Err, "doelbinding: warning: these policies cannot be compiled to a plan, so each decision takes longer: %v\n", notPlanned)
	}
}

// PolicyFS returns the files of --policies, or the embedded ones.
func (a *App) PolicyFS() (fs.FS, error) {
	if a.PolicyDir == "" {
		return policies.FS, nil
	}
	return os.DirFS(a.PolicyDir), IsDir(a.PolicyDir)
}

// FeatureFS returns the files of --features, or the embedded ones.
func (a *App) FeatureFS() (fs.FS, error) {
	if a.FeatureDir == "" {
		return features.FS, nil
	}
	return os.DirFS(a.FeatureDir), IsDir(a.FeatureDir)
}

// IsDir refuses a name that is no directory.
func IsDir(name string) error {
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return Usage("%s is no directory", name)
	}
	return nil
}

// ReadAtMost reads at most a number of bytes of a file, and one more, which shows that the file is larger.
func ReadAtMost(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read from
	return io.ReadAll(io.LimitReader(f, most+1))
}
