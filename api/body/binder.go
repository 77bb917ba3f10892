package body

import (
	"encoding/json"
	"errors"

	"github.com/labstack/echo/v4"

	"doelbinding/api/description"
	"doelbinding/engine/wire"
)

// Binder passes the body of a question to a handler as bytes. Package wire decodes them, more strictly than Echo can.
type Binder struct{}

// Bind implements echo.Binder for the generated interfaces, which bind bodies only.
func (Binder) Bind(into any, c echo.Context) error {
	raw, ok := into.(*json.RawMessage)
	if !ok {
		return errors.New("bind: not a body")
	}
	most := int64(wire.MaxBytes)
	if c.Path() == description.Base+"/evaluations" {
		most = wire.MaxBatchBytes
	}
	sent, err := Read(c, echo.MIMEApplicationJSON, most)
	*raw = sent
	return err
}
