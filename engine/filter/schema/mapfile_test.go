package schema

import "testing"

// However rubbish a mapping is, it is read or refused, and what is read maps columns that have a name.
func FuzzMap(f *testing.F) {
	for _, s := range []string{"a = b\n", "\ufeffa=\r\n#x\r\n", "=\n", "a=b=c\n", "\xff\xfea\x00=\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		m, err := ReadMap(src)
		if _, unnamed := m[""]; unnamed || err != nil && m != nil {
			t.Error(m, err)
		}
	})
}
