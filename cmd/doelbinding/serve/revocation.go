package serve

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"time"
)

// revoked holds revocation lists by the name of their issuer.
type revoked map[string]*x509.RevocationList

// readRevoked reads the lists in a PEM file. The signature of a list is checked with the first certificate of its authority.
func readRevoked(name string) (revoked, error) {
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	out := revoked{}
	for {
		var block *pem.Block
		if block, src = pem.Decode(src); block == nil {
			break
		}
		if block.Type != "X509 CRL" {
			return nil, fmt.Errorf("%s: has a %s, expected lists of revoked certificates", name, block.Type)
		}
		list, err := x509.ParseRevocationList(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out[string(list.RawIssuer)] = list
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: has no list of revoked certificates (PEM)", name)
	}
	return out, nil
}

// check refuses a connection whose client certificate was revoked, or may be: there is no list of its authority, the authority did not sign the
// list, or the list has expired.
func (r revoked) check(state tls.ConnectionState, now time.Time) error {
	if len(state.PeerCertificates) == 0 {
		return nil
	}
	var why error
	for _, chain := range state.VerifiedChains {
		if why = r.checkChain(chain, now); why == nil {
			return nil
		}
	}
	return errors.Join(errors.New("the client certificate cannot be used"), why)
}

func (r revoked) checkChain(chain []*x509.Certificate, now time.Time) error {
	for i := range len(chain) - 1 {
		list := r[string(chain[i].RawIssuer)]
		switch {
		case list == nil:
			return errors.New("there is no list of its authority")
		case list.CheckSignatureFrom(chain[i+1]) != nil:
			return errors.New("the list of its authority is not signed by it")
		case now.After(list.NextUpdate):
			return errors.New("the list of its authority has expired")
		}
		for _, x := range list.RevokedCertificateEntries {
			if x.SerialNumber.Cmp(chain[i].SerialNumber) == 0 {
				return errors.New("it was revoked")
			}
		}
	}
	return nil
}
