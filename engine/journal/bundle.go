package journal

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Part is the files of one folder of a bundle: those under the roots, or all files if there are no roots.
type Part struct {
	Folder string
	FS     fs.FS
	Roots  []string
}

// Bundle packs files into one archive, the same bytes for the same files. It leaves out tests of policies, as the hash of the policies does.
func Bundle(parts ...Part) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range parts {
		roots := part.Roots
		if len(roots) == 0 {
			roots = []string{"."}
		}
		for _, root := range roots {
			err := fs.WalkDir(part.FS, root, func(name string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() || strings.HasSuffix(name, "_test.rego") {
					return err
				}
				src, err := fs.ReadFile(part.FS, name)
				if err != nil {
					return err
				}
				w, err := z.CreateHeader(&zip.FileHeader{Name: path.Join(part.Folder, name), Method: zip.Deflate}) // without a time
				if err == nil {
					_, err = w.Write(src)
				}
				return err
			})
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, fmt.Errorf("pack files: %w", err)
			}
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("pack files: %w", err)
	}
	return b.Bytes(), nil
}

// OpenBundle opens an archive that [Bundle] packed.
func OpenBundle(body []byte) (fs.FS, error) {
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		return nil, fmt.Errorf("unpack files: %w", err)
	}
	return z, nil
}
