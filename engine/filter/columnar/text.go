package columnar

import (
	"encoding/hex"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
)

// appendText appends what a value says, in the form in which CSV would have it.
type appendText func(to []byte, v parquet.Value) []byte

// textOf finds how the values of a type are written as text.
func textOf(t parquet.Type) appendText {
	logical := t.LogicalType()
	if logical == nil {
		return plainText
	}
	switch l := logical.Value.(type) {
	case *format.DateType:
		return dateText
	case *format.TimestampType:
		form := "2006-01-02T15:04:05.999999999"
		if l.IsAdjustedToUTC {
			form += "Z"
		}
		return instant(l.Unit, form)
	case *format.TimeType:
		return instant(l.Unit, "15:04:05.999999999")
	case *format.IntType:
		if !l.IsSigned {
			return unsignedText
		}
	case *format.DecimalType:
		return decimal(l.Scale)
	case *format.UUIDType:
		return uuidText
	}
	return plainText
}

// isDay tells whether a type says what day its values are.
func isDay(t parquet.Type) bool {
	if t.LogicalType() == nil {
		return false
	}
	switch t.LogicalType().Value.(type) {
	case *format.DateType, *format.TimestampType:
		return true
	}
	return false
}

func isString(t format.LogicalType) bool {
	switch t.Value.(type) {
	case *format.StringType, *format.EnumType, *format.JsonType:
		return true
	}
	return false
}

func plainText(to []byte, v parquet.Value) []byte {
	switch v.Kind() {
	case parquet.Boolean:
		return strconv.AppendBool(to, v.Boolean())
	case parquet.Int32:
		return strconv.AppendInt(to, int64(v.Int32()), 10)
	case parquet.Int64:
		return strconv.AppendInt(to, v.Int64(), 10)
	case parquet.Float:
		return strconv.AppendFloat(to, float64(v.Float()), 'f', -1, 32)
	case parquet.Double:
		return strconv.AppendFloat(to, v.Double(), 'f', -1, 64)
	case parquet.Int96:
		day := v.Int96()
		return append(to, day.String()...)
	}
	return append(to, v.ByteArray()...)
}

func unsignedText(to []byte, v parquet.Value) []byte {
	if v.Kind() == parquet.Int32 {
		return strconv.AppendUint(to, uint64(v.Uint32()), 10)
	}
	return strconv.AppendUint(to, v.Uint64(), 10)
}

func dateText(to []byte, v parquet.Value) []byte {
	return time.Unix(0, 0).UTC().AddDate(0, 0, int(v.Int32())).AppendFormat(to, "2006-01-02")
}

// instant writes a moment, or a time of the day, that is counted in a unit.
func instant(u format.TimeUnit, form string) appendText {
	moment := time.UnixMilli
	switch u.Value.(type) {
	case *format.MicroSeconds:
		moment = time.UnixMicro
	case *format.NanoSeconds:
		moment = func(n int64) time.Time { return time.Unix(0, n) }
	}
	return func(to []byte, v parquet.Value) []byte {
		if v.Kind() == parquet.Int32 {
			return moment(int64(v.Int32())).UTC().AppendFormat(to, form)
		}
		return moment(v.Int64()).UTC().AppendFormat(to, form)
	}
}

// decimal writes a number with a fixed number of digits behind the point.
func decimal(scale int32) appendText {
	places := min(max(int(scale), 0), 1<<10) // more is no number of anything
	return func(to []byte, v parquet.Value) []byte {
		n := new(big.Int)
		switch v.Kind() {
		case parquet.Int32:
			n.SetInt64(int64(v.Int32()))
		case parquet.Int64:
			n.SetInt64(v.Int64())
		default: // two's complement, the highest byte first
			b := v.ByteArray()
			n.SetBytes(b)
			if len(b) > 0 && b[0]&0x80 != 0 {
				n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
			}
		}
		if n.Sign() < 0 {
			to = append(to, '-')
		}
		digits := n.Abs(n).String()
		if len(digits) <= places {
			digits = strings.Repeat("0", places+1-len(digits)) + digits
		}
		to = append(to, digits[:len(digits)-places]...)
		if places > 0 {
			to = append(to, '.')
			to = append(to, digits[len(digits)-places:]...)
		}
		return to
	}
}

func uuidText(to []byte, v parquet.Value) []byte {
	b := v.ByteArray()
	if len(b) != 16 {
		return append(to, b...)
	}
	text := hex.EncodeToString(b)
	return append(to, strings.Join([]string{text[:8], text[8:12], text[12:16], text[16:20], text[20:]}, "-")...)
}
