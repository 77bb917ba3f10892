package serve

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v4"

	"doelbinding/api/admission"
	"doelbinding/cmd/doelbinding/program"
)

// config is everything that can be set about the service. The order is flag, then environment (DOELBINDING_TLS_KEY for tls.key), then
// file, then default. Clients stand in the file only.
type config struct {
	Listen   string   `yaml:"listen" help:"address to listen on; without tls and clients only loopback"`
	Register string   `yaml:"register" help:"directory with entries to add to the register"`
	Policies string   `yaml:"policies" help:"directory to read the policies from instead of the embedded ones"`
	Hosts    []string `yaml:"hosts" help:"names, besides localhost, under which a service without clients may be called and whose pages may call it (beslis.intern, behind a proxy on this machine)"`
	URL      string   `yaml:"url" help:"where clients find the service, such as https://beslis.example.org; without it the metadata is only for this machine"`

	Journal        string `yaml:"journal" help:"file to record every call in (default: doelbinding/journal.db in the state directory); none, on loopback only, records nothing and says so on every answer"`
	JournalKey     string `yaml:"journal_key" help:"file with the key that signs the journal (default: the name of the journal with .key; made at first use)"`
	JournalWitness string `yaml:"journal_witness" help:"file or directory, outside your own control, that gets every checkpoint"`
	SearchKey      secret `yaml:"search_key" help:"seals the page tokens of searches; instances behind one address share it; a secret"`
	TLS            struct {
		Certificate string `yaml:"certificate" help:"file with the certificate chain of the service (PEM); read again when it changes, and on SIGHUP"`
		Key         string `yaml:"key" help:"file with its key (PEM)"`
		ClientCA    string `yaml:"client_ca" help:"file with the authorities of client certificates (PEM)"`
		ClientCRL   string `yaml:"client_crl" help:"file with lists of revoked client certificates (PEM), one for each authority; if a list has expired, all client certificates are rejected"`
	} `yaml:"tls"`
	OAuth struct {
		Issuer     string   `yaml:"issuer" help:"identity provider whose access tokens are accepted (OpenID Connect discovery)"`
		Audience   string   `yaml:"audience" help:"the audience that a token must name"`
		Algorithms []string `yaml:"algorithms" help:"accepted algorithms of signatures"`
		Claim      string   `yaml:"claim" help:"the claim that names the client"`
		Bound      bool     `yaml:"bound" help:"accept only tokens that are bound to a client certificate (RFC 8705)"`
		CA         string   `yaml:"ca" help:"file with the authorities of the identity provider (PEM) instead of those of the system"`
	} `yaml:"oauth"`
	Clients []clientConfig `yaml:"clients"`
	Rate    struct {
		PerSecond float64 `yaml:"per_second" help:"requests a second for each client that has no rate of its own; 0 is no limit"`
		Burst     int     `yaml:"burst" help:"requests a client may make at once"`
	} `yaml:"rate"`
	Limits     limitsConfig `yaml:"limits"`
	Proxies    []string     `yaml:"proxies" help:"networks of proxies whose X-Forwarded-For is trusted (10.0.0.0/8)"`
	Operations struct {
		Listen string `yaml:"listen" help:"address for /metrics and the probes, apart from the service"`
	} `yaml:"operations"`
	Traces struct {
		Endpoint      string  `yaml:"endpoint" help:"OTLP collector to send traces to (https://collector:4318/v1/traces)"`
		Authorization secret  `yaml:"authorization" help:"Authorization header for the collector; a secret"`
		Sample        float64 `yaml:"sample" help:"part of the requests to trace, 0 to 1, if the client does not say"`
	} `yaml:"traces"`
	Workbench struct {
		Theme      string `yaml:"theme" help:"file with CSS that is loaded after that of the workbench (/werkbank), to replace its colours and fonts; without workbench.login the workbench is only there without clients, on loopback"`
		Proposals  string `yaml:"proposals" help:"folder in which the workbench keeps proposals to change examples, the register, approvals and readings; empty: none are kept"`
		Repository string `yaml:"repository" help:"bare git repository that approved proposals are merged into; empty: they are only exported as a patch"`
		Branch     string `yaml:"branch" help:"branch of the repository that they are merged into"`
		Rate       struct {
			PerSecond float64 `yaml:"per_second" help:"what each person may ask of the workbench in a second, and each address from which nobody has logged in; a page is one, what runs long up to 20; 0 is no limit"`
			Burst     int     `yaml:"burst" help:"what each may ask at once, at least 20"`
		} `yaml:"rate"`
		Login struct {
			Issuer       string   `yaml:"issuer" help:"identity provider at which people log in to the workbench (OpenID Connect); with it the workbench is also there beside clients"`
			ClientID     string   `yaml:"client_id" help:"name of the workbench at the identity provider"`
			ClientSecret string   `yaml:"client_secret_file" help:"file with the secret of the workbench at the identity provider; empty: none"`
			Redirect     string   `yaml:"redirect_url" help:"where the identity provider sends people back to, such as https://beslis.example.org/werkbank/inloggen/terug"`
			Claim        string   `yaml:"claim" help:"claim of the ID token that gives roles"`
			Roles        []string `yaml:"roles" help:"what a value of the claim gives, such as privacyteam=schrijver; the roles are lezer, schrijver, beoordelaar and beheerder"`
			Scopes       []string `yaml:"scopes" help:"scopes to ask for besides openid"`
			CA           string   `yaml:"ca" help:"file with the authorities of the identity provider (PEM) instead of those of the system"`
		} `yaml:"login"`
	} `yaml:"workbench"`
	Log struct {
		Level string `yaml:"level" help:"debug, info, warn or error; requests are logged at info"`
	} `yaml:"log"`
	Stop struct {
		Delay  time.Duration `yaml:"delay" help:"time to report not-ready while still serving, before closing connections"`
		Within time.Duration `yaml:"within" help:"time for requests under way to finish when the service stops"`
	} `yaml:"stop"`
}

// limitsConfig has the fields of admission.Limits, so that one converts to the other.
type limitsConfig struct {
	AtOnce      int           `yaml:"at_once" help:"questions decided at once; 0 is the number of processors"`
	Queue       int           `yaml:"queue" help:"questions that wait for a turn; 0 is 8 times limits-at-once"`
	Wait        time.Duration `yaml:"wait" help:"how long a question waits for a turn"`
	Decide      time.Duration `yaml:"decide" help:"how long one decision may take"`
	Batch       time.Duration `yaml:"batch" help:"how long a whole batch, or a search, may take"`
	Connections int           `yaml:"connections" help:"open connections; beyond it the one that has been silent longest is closed"`
	Header      time.Duration `yaml:"header" help:"time to send the header of a request"`
	Read        time.Duration `yaml:"read" help:"time to send a whole request"`
	Write       time.Duration `yaml:"write" help:"time to receive a whole answer"`
	Idle        time.Duration `yaml:"idle" help:"time between the requests of a connection"`
}

type clientConfig struct {
	ID          string `yaml:"id"`
	Certificate struct {
		Subject string `yaml:"subject,omitempty"`
		URI     string `yaml:"uri,omitempty"`
		SHA256  string `yaml:"sha256,omitempty"`
	} `yaml:"certificate,omitempty"`
	Token   string    `yaml:"token,omitempty"`
	Parties []string  `yaml:"parties,flow"`
	Scopes  []string  `yaml:"scopes,flow,omitempty"`
	Facts   *[]string `yaml:"facts,flow,omitempty"` // absent: all; empty: none
	Rate    *struct {
		PerSecond float64 `yaml:"per_second"`
		Burst     int     `yaml:"burst"`
	} `yaml:"rate,omitempty"`
}

// secret is a text that is never shown.
type secret string

func (s secret) String() string {
	if s == "" {
		return ""
	}
	return "(verborgen)"
}

// MarshalYAML hides the secret.
func (s secret) MarshalYAML() (any, error) { return s.String(), nil }

func defaults() *config {
	c := &config{Listen: "127.0.0.1:8080"}
	c.OAuth.Algorithms, c.OAuth.Claim = []string{"RS256", "PS256", "ES256", "EdDSA"}, "client_id"
	c.Rate.PerSecond, c.Rate.Burst = 100, 200
	c.Limits = limitsConfig(admission.Limits{}.OrDefault())
	c.Limits.AtOnce, c.Limits.Queue = 0, 0 // they depend on the machine
	c.Traces.Sample = 0.01
	c.Log.Level, c.Workbench.Branch = "info", "main"
	c.Workbench.Rate.PerSecond, c.Workbench.Rate.Burst = 10, 100
	c.Workbench.Login.Claim, c.Workbench.Login.Scopes = "groups", []string{"profile", "email", "groups"}
	c.Stop.Delay, c.Stop.Within = 2*time.Second, 15*time.Second
	return c
}

// setting is one value that can be set from a text.
type setting struct {
	path  []string // tls, certificate
	help  string
	value reflect.Value
}

func (s setting) key() string  { return strings.Join(s.path, ".") }
func (s setting) flag() string { return strings.ReplaceAll(strings.Join(s.path, "-"), "_", "-") }
func (s setting) env() string  { return "DOELBINDING_" + strings.ToUpper(strings.Join(s.path, "_")) }

// settings returns what flags and environment can set: every value but lists of objects.
func (c *config) settings() (out []setting) {
	var walk func(v reflect.Value, path []string)
	walk = func(v reflect.Value, path []string) {
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
			at := append(slices.Clone(path), name)
			switch help := f.Tag.Get("help"); {
			case help != "":
				out = append(out, setting{at, help, v.Field(i)})
			case f.Type.Kind() == reflect.Struct:
				walk(v.Field(i), at)
			}
		}
	}
	walk(reflect.ValueOf(c).Elem(), nil)
	return out
}

// set reads a text as the setting's type.
func (s setting) set(text string) error {
	var err error
	switch target := s.value.Addr().Interface().(type) {
	case *string:
		*target = text
	case *secret:
		*target = secret(text)
	case *bool:
		*target, err = strconv.ParseBool(text)
	case *int:
		*target, err = strconv.Atoi(text)
	case *float64:
		*target, err = strconv.ParseFloat(text, 64)
	case *time.Duration:
		*target, err = time.ParseDuration(text)
	case *[]string:
		*target = listOf(text)
	default:
		return fmt.Errorf("a %T cannot be set from a text", target)
	}
	if err != nil {
		return fmt.Errorf("%q is not %s", text, kindNames[s.value.Type().String()])
	}
	return nil
}

// kindNames says what a setting of a type must be.
var kindNames = map[string]string{
	"bool": "true or false", "int": "a whole number", "float64": "a number such as 0.5", "time.Duration": "a duration such as 250ms",
}

// listOf splits a text at its commas.
func listOf(text string) (out []string) {
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// Set, String and Type implement pflag.Value, so that a wrong value is reported with its flag.
func (s setting) Set(text string) error { return s.set(text) }

func (s setting) String() string {
	if !s.value.IsValid() {
		return "" // pflag asks the zero value
	}
	if list, ok := s.value.Interface().([]string); ok {
		return strings.Join(list, ",")
	}
	return fmt.Sprint(s.value.Interface())
}

// Type names the kind of value in the help.
func (s setting) Type() string {
	switch s.value.Interface().(type) {
	case bool, string, int:
		return s.value.Type().String()
	case float64:
		return "number"
	case time.Duration:
		return "duration"
	}
	return "list"
}

// configFlags adds a flag for every setting that has none yet and is no secret; their values are read when the configuration is.
func configFlags(c *cobra.Command, root *cobra.Command) {
	c.Flags().String("config", "", "file with settings (YAML); unknown keys are refused")
	for _, s := range defaults().settings() {
		if _, hidden := s.value.Interface().(secret); hidden || root.PersistentFlags().Lookup(s.flag()) != nil {
			continue // of a secret: everybody on the machine can read a command line
		}
		f := c.Flags().VarPF(s, s.flag(), "", s.help)
		if s.Type() == "bool" {
			f.NoOptDefVal = "true"
		}
	}
}

// configOf returns the settings, and where each that is no default came from.
func configOf(c *cobra.Command, environ []string) (*config, map[string]string, error) {
	out, from := defaults(), map[string]string{}
	name := c.Flags().Lookup("config").Value.String()
	if name == "" {
		name = lookup(environ, "DOELBINDING_CONFIG")
	}
	if name != "" {
		if err := out.readFile(name, from); err != nil {
			return nil, nil, err
		}
	}
	known := map[string]bool{"DOELBINDING_CONFIG": true}
	for _, s := range out.settings() {
		known[s.env()] = true
		if text := lookup(environ, s.env()); text != "" { // empty is how a composed environment says "not set"
			if err := s.set(text); err != nil {
				return nil, nil, program.Usage("%s: %v", s.env(), err)
			}
			from[s.key()] = "omgeving"
		}
		if f := c.Flags().Lookup(s.flag()); f != nil && f.Changed {
			if err := s.set(f.Value.String()); err != nil {
				return nil, nil, program.Usage("--%s: %v", s.flag(), err)
			}
			from[s.key()] = "vlag"
		}
	}
	return out, from, unknownEnv(environ, known)
}

// orchestrated matches variables that Kubernetes sets for a service named doelbinding. They are no settings.
var orchestrated = regexp.MustCompile(`^DOELBINDING_(SERVICE|PORT)(_|$)`)

func unknownEnv(environ []string, known map[string]bool) error {
	for _, e := range environ {
		name, _, _ := strings.Cut(e, "=")
		if strings.HasPrefix(name, "DOELBINDING_") && !known[name] && !orchestrated.MatchString(name) {
			return program.Usage("%s: no such setting", name)
		}
	}
	return nil
}

func lookup(environ []string, name string) string {
	for _, e := range slices.Backward(environ) {
		if key, value, _ := strings.Cut(e, "="); key == name {
			return value
		}
	}
	return ""
}

// readFile reads settings strictly: an unknown or repeated key is refused with its line.
func (c *config) readFile(name string, from map[string]string) error {
	src, err := os.ReadFile(name)
	if err != nil {
		return program.Usage("%v", err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(src, &root); err != nil {
		return program.Usage("%s: %v", name, oneLine(err))
	}
	if root.Kind == 0 {
		return nil // nothing but comments
	}
	if err := yaml.Load(src, c, yaml.WithKnownFields()); err != nil {
		return program.Usage("%s: %v", name, oneLine(err))
	}
	for _, s := range c.settings() {
		if nodeAt(&root, s.path) != nil {
			from[s.key()] = name
		}
	}
	return nil
}

var structure = regexp.MustCompile(` in type struct \{[^\n]*`)

// oneLine returns the errors of the YAML library on one line, without the Go type.
func oneLine(err error) error {
	var lines []string
	for line := range strings.Lines(err.Error()) {
		if line = strings.TrimSpace(strings.Replace(line, "yaml: construct errors:", "", 1)); line != "" {
			lines = append(lines, structure.ReplaceAllString(line, ""))
		}
	}
	return errors.New(strings.Join(lines, "; "))
}

// nodeAt returns the value at a path of keys, or nil if there is none.
func nodeAt(n *yaml.Node, path []string) *yaml.Node {
	if n.Kind == yaml.DocumentNode && len(n.Content) == 1 {
		n = n.Content[0]
	}
	if len(path) == 0 {
		return n
	}
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == path[0] {
			return nodeAt(n.Content[i+1], path[1:])
		}
	}
	return nil
}
