package serve

import (
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"doelbinding/api/workbench/login"
	"doelbinding/api/workbench/who"
	"doelbinding/cmd/doelbinding/program"
)

// login returns how people log in to the workbench; nil: they do not.
func (a *app) login(c *config) (*login.Login, error) {
	x := c.Workbench.Login
	if x.Issuer == "" {
		for name, set := range map[string]bool{"client_id": x.ClientID != "", "client_secret_file": x.ClientSecret != "", "redirect_url": x.Redirect != "", "roles": len(x.Roles) > 0, "ca": x.CA != ""} {
			if set {
				return nil, program.Usage("workbench.login.%s: nobody logs in without workbench.login.issuer", name)
			}
		}
		return nil, nil
	}
	if x.ClientID == "" || x.Claim == "" {
		return nil, program.Usage("workbench.login: client_id and claim are needed")
	}
	for name, address := range map[string]string{"issuer": x.Issuer, "redirect_url": x.Redirect} {
		if !private(address) {
			return nil, program.Usage("workbench.login.%s: %q is no https address", name, address)
		}
	}
	if u, err := url.Parse(x.Redirect); err != nil || u.Path != login.Back || u.RawQuery != "" || u.Fragment != "" {
		return nil, program.Usage("workbench.login.redirect_url: it must end with %s", login.Back)
	}
	out := login.Config{Issuer: x.Issuer, ClientID: x.ClientID, Redirect: x.Redirect, Claim: x.Claim, Scopes: x.Scopes, Now: a.Now, Roles: map[string]who.Role{}}
	for _, r := range x.Roles {
		i := strings.LastIndex(r, "=")
		if i <= 0 || !who.Role(r[i+1:]).Known() {
			return nil, program.Usage("workbench.login.roles: %q is not like privacyteam=schrijver; the roles are %v", r, who.Roles())
		}
		if had, twice := out.Roles[r[:i]]; twice {
			return nil, program.Usage("workbench.login.roles: %s gives %s already", r[:i], had)
		}
		out.Roles[r[:i]] = who.Role(r[i+1:])
	}
	if len(out.Roles) == 0 {
		return nil, program.Usage("workbench.login.roles: the list is empty, so nobody could do anything")
	}
	if x.ClientSecret != "" {
		secret, err := os.ReadFile(x.ClientSecret)
		if err != nil {
			return nil, program.Usage("workbench.login.client_secret_file: %v", err)
		}
		if out.Secret = strings.TrimSpace(string(secret)); out.Secret == "" {
			return nil, program.Usage("workbench.login.client_secret_file: the file is empty")
		}
	}
	if x.CA != "" {
		roots, err := pool(x.CA)
		if err != nil {
			return nil, program.Usage("workbench.login.ca: %v", err)
		}
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.TLSClientConfig = &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
		out.HTTP = &http.Client{Transport: transport, Timeout: 10 * time.Second}
	}
	if c.Workbench.Proposals != "" {
		if err := os.MkdirAll(c.Workbench.Proposals, 0o700); err != nil {
			return nil, program.Usage("workbench.proposals: %v", err)
		}
		out.Sessions = filepath.Join(c.Workbench.Proposals, "sessions.json")
	}
	people, err := login.New(out)
	if err != nil {
		return nil, program.Usage("workbench.login: %v", err)
	}
	return people, nil
}

// private reports whether nobody on the way reads what goes to an address: it is https, or on this machine.
func private(address string) bool {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || u.User != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Scheme == "https" || u.Scheme == "http" && (u.Hostname() == "localhost" || ip != nil && ip.IsLoopback())
}
