package output

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Indent lays JSON out for a reader.
func Indent(src []byte) ([]byte, error) {
	var b bytes.Buffer
	if err := json.Indent(&b, src, "", "  "); err != nil {
		return nil, fmt.Errorf("lay out JSON: %w", err)
	}
	return append(b.Bytes(), '\n'), nil
}
