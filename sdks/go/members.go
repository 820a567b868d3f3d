// Walks through the members of a JSON object without decoding their values.

package cpod

import (
	"bytes"
	"encoding/json"
	"iter"
)

// membersOf gives each member of an object that encoding/json has found to be valid.
func membersOf(object json.RawMessage) iter.Seq2[string, json.RawMessage] {
	return func(yield func(string, json.RawMessage) bool) {
		at, ok := firstByte(object, '{')
		for ok {
			at = afterSpace(object, at+1)
			if object[at] == '}' {
				return
			}
			keyEnd := valueEnd(object, at)
			start := afterSpace(object, afterSpace(object, keyEnd)+1)
			end := valueEnd(object, start)
			if !yield(unquoted(object[at:keyEnd]), object[start:end:end]) {
				return
			}
			at = afterSpace(object, end)
			ok = object[at] == ','
		}
	}
}

// firstByte gives the place of the first byte that is no space, and whether it is the wanted one.
func firstByte(data []byte, wanted byte) (int, bool) {
	at := afterSpace(data, 0)
	return at, at < len(data) && data[at] == wanted
}

func isNull(data []byte) bool { return bytes.Equal(bytes.TrimSpace(data), []byte("null")) }

func afterSpace(data []byte, at int) int {
	for at < len(data) && (data[at] == ' ' || data[at] == '\t' || data[at] == '\n' || data[at] == '\r') {
		at++
	}
	return at
}

// valueEnd gives the place behind the value that begins at a place.
func valueEnd(data []byte, at int) int {
	for depth := 0; at < len(data); at++ {
		switch data[at] {
		case '"':
			at = stringEnd(data, at)
		case '{', '[':
			depth++
			continue
		case '}', ']':
			depth--
		default:
			if depth > 0 || !isDelimiter(data, at+1) {
				continue
			}
		}
		if depth == 0 {
			return at + 1
		}
	}
	return at
}

// isDelimiter tells where a number or a word such as true has ended.
func isDelimiter(data []byte, at int) bool {
	return at >= len(data) || bytes.IndexByte([]byte(",]} \t\r\n"), data[at]) >= 0
}

// stringEnd gives the place of the quote that ends the string which begins at a place.
func stringEnd(data []byte, at int) int {
	for at++; data[at] != '"'; at++ {
		if data[at] == '\\' {
			at++
		}
	}
	return at
}

func unquoted(key []byte) string {
	if bytes.IndexByte(key, '\\') < 0 {
		return string(key[1 : len(key)-1])
	}
	var name string
	_ = json.Unmarshal(key, &name)
	return name
}
