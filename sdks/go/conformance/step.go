// The steps of a case, and the references in them to what came before.

package main

import (
	"encoding/json"
	"strconv"
	"strings"
)

type step struct {
	Call        string
	ID          string
	Args        json.RawMessage
	Options     map[string]json.RawMessage
	Times       int
	Take        *int
	Raw         bool
	Instants    []string
	Advance     *float64
	Show        string
	NextPage    bool
	WithOptions map[string]json.RawMessage
	Request     *rawRequest
	Upload      *upload
	Download    *download
}

type rawRequest struct {
	Method string
	Path   string
	Query  map[string]any
	Body   json.RawMessage
}

type upload struct {
	ID          string
	Text        string
	ContentType string
	Stream      json.RawMessage
}

type download struct{ ID, Range string }

// resolve puts what earlier outcomes hold in the place of texts such as $0.value.id.
func (s *step) resolve(results []outcome) {
	s.ID = resolvedText(s.ID, results)
	s.Args = resolved(s.Args, results)
	for name, raw := range s.Options {
		s.Options[name] = resolved(raw, results)
	}
	if s.Request != nil {
		s.Request.Path = resolvedText(s.Request.Path, results)
		s.Request.Body = resolved(s.Request.Body, results)
	}
	if s.Upload != nil {
		s.Upload.ID = resolvedText(s.Upload.ID, results)
	}
	if s.Download != nil {
		s.Download.ID = resolvedText(s.Download.ID, results)
	}
}

func resolvedText(text string, results []outcome) string {
	if found, ok := lookUp(text, results).(string); ok {
		return found
	}
	return text
}

func resolved(raw json.RawMessage, results []outcome) json.RawMessage {
	if !strings.Contains(string(raw), `"$`) {
		return raw
	}
	made, err := json.Marshal(replaced(plain(raw), results))
	if err != nil {
		return raw
	}
	return made
}

func replaced(value any, results []outcome) any {
	switch value := value.(type) {
	case string:
		if found := lookUp(value, results); found != nil {
			return found
		}
	case []any:
		for i := range value {
			value[i] = replaced(value[i], results)
		}
	case map[string]any:
		for name := range value {
			value[name] = replaced(value[name], results)
		}
	}
	return value
}

// lookUp gives what a reference stands for; nil where nothing is there.
func lookUp(text string, results []outcome) any {
	head, path, ok := strings.Cut(text, ".")
	number, err := strconv.Atoi(strings.TrimPrefix(head, "$"))
	if !ok || err != nil || !strings.HasPrefix(head, "$") || number >= len(results) {
		return nil
	}
	encoded, _ := json.Marshal(results[number])
	value := plain(encoded)
	for _, part := range strings.Split(path, ".") {
		value = within(value, part)
	}
	return value
}

func within(value any, part string) any {
	switch value := value.(type) {
	case map[string]any:
		return value[part]
	case []any:
		if i, err := strconv.Atoi(part); err == nil && i < len(value) {
			return value[i]
		}
	}
	return nil
}

// plain decodes JSON without rounding its numbers.
func plain(raw json.RawMessage) any {
	decoder := json.NewDecoder(strings.NewReader(string(raw)))
	decoder.UseNumber()
	var value any
	_ = decoder.Decode(&value)
	return value
}
