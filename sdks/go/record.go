// What every record keeps beside its own fields, and how it is read from JSON and written back without loss.

package cpod

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"
)

// Record is embedded in every entity that a server gives.
type Record struct {
	Kept
	// Meta tells of the answer that the record came in.
	Meta Meta
}

// Meta is what an answer says beside its data.
type Meta struct {
	RequestID string
	// ETag names the version of the record, for [WithIfMatch] and [WithIfNoneMatch]. Records in lists have none.
	ETag      string
	Timestamp time.Time
}

// Kept is embedded in everything that a server gives, the parts of records too.
type Kept struct {
	// Extra holds the members for which the struct has no field, and those whose value its field cannot hold,
	// such as a time that cannot be read.
	Extra map[string]json.RawMessage

	raw json.RawMessage
}

func (k *Kept) kept() *Kept { return k }

func (r *Record) meta() *Meta { return &r.Meta }

// decode reads an object into the fields of value, and keeps all else. No member spoils the others.
func decode(data []byte, value any, kept *Kept) error {
	if isNull(data) {
		return nil
	}
	err := json.Unmarshal(data, value)
	if _, ok := firstByte(data, '{'); !ok {
		return err
	}
	kept.Extra = nil
	kept.raw = bytes.Clone(data)
	fields := reflect.ValueOf(value).Elem()
	exact := err == nil
	at := 0
	for name, raw := range membersOf(kept.raw) {
		at = fieldNamed(fields.Type(), at, name)
		if at < 0 {
			kept.keep(name, raw)
			exact = exact && !looksLikeField(fields.Type(), name)
			at = 0
		}
	}
	if !exact {
		decodeEach(fields, kept)
	}
	return nil
}

// decodeEach reads member by member, where one of them has another shape than its field, or a name that differs
// from that of a field in capitals alone.
func decodeEach(fields reflect.Value, kept *Kept) {
	for i := range fields.NumField() {
		if nameOf(fields.Type(), i) != "" {
			fields.Field(i).SetZero()
		}
	}
	for name, raw := range membersOf(kept.raw) {
		at := fieldNamed(fields.Type(), 0, name)
		if at < 0 {
			continue
		}
		if json.Unmarshal(raw, fields.Field(at).Addr().Interface()) != nil {
			fields.Field(at).SetZero()
			kept.keep(name, raw)
		}
	}
}

func (k *Kept) keep(name string, raw json.RawMessage) {
	if k.Extra == nil {
		k.Extra = map[string]json.RawMessage{}
	}
	k.Extra[name] = raw
}

// encode writes a value of which the raw object was kept: the same members in the same order, other values only
// where a field was changed. A value that never was JSON is written as any struct is.
func encode(value any, kept *Kept) ([]byte, error) {
	fields := reflect.ValueOf(value).Elem()
	before := reflect.New(fields.Type())
	out := object{}
	var was Kept
	if kept.raw != nil {
		if err := decode(kept.raw, before.Interface(), &was); err != nil {
			return nil, err
		}
	}
	for name, raw := range membersOf(kept.raw) {
		if at := fieldNamed(fields.Type(), 0, name); at >= 0 && was.Extra[name] == nil {
			out.addField(name, raw, before.Elem().Field(at), fields.Field(at))
		} else if now, ok := kept.Extra[name]; ok {
			out.add(name, now)
		}
	}
	out.addNew(fields, before.Elem(), kept)
	return out.bytes()
}

// object writes a JSON object member by member.
type object struct {
	buffer bytes.Buffer
	names  map[string]bool
	err    error
}

func (o *object) add(name string, value any) {
	encoded, err := json.Marshal(value)
	key, _ := json.Marshal(name)
	if err != nil && o.err == nil {
		o.err = err
	}
	if o.names == nil {
		o.names = map[string]bool{}
	} else {
		o.buffer.WriteByte(',')
	}
	o.names[name] = true
	o.buffer.Write(key)
	o.buffer.WriteByte(':')
	o.buffer.Write(encoded)
}

// addField writes the raw value unless the field has changed.
func (o *object) addField(name string, raw json.RawMessage, before, now reflect.Value) {
	if reflect.DeepEqual(before.Interface(), now.Interface()) {
		o.add(name, raw)
	} else {
		o.add(name, now.Interface())
	}
}

// addNew writes what did not come: fields that were set since, and members put into Extra. Of a value that never
// was JSON these are all fields but empty relations.
func (o *object) addNew(fields, before reflect.Value, kept *Kept) {
	for i := range fields.NumField() {
		name := nameOf(fields.Type(), i)
		if name == "" || o.names[name] || kept.Extra[name] != nil {
			continue
		}
		changed := !reflect.DeepEqual(before.Field(i).Interface(), fields.Field(i).Interface())
		optional := strings.HasSuffix(fields.Type().Field(i).Tag.Get("json"), ",omitempty")
		if changed || kept.raw == nil && !optional {
			o.add(name, fields.Field(i).Interface())
		}
	}
	for _, name := range slices.Sorted(maps.Keys(kept.Extra)) {
		if !o.names[name] {
			o.add(name, kept.Extra[name])
		}
	}
}

func (o *object) bytes() ([]byte, error) {
	return []byte("{" + o.buffer.String() + "}"), o.err
}

// fieldNamed gives the index of the field with this JSON name, or -1. It looks first where the caller expects it:
// servers send members in the order of the fields.
func fieldNamed(t reflect.Type, expected int, name string) int {
	for i := expected; i < t.NumField(); i++ {
		if nameOf(t, i) == name {
			return i
		}
	}
	for i := range min(expected, t.NumField()) {
		if nameOf(t, i) == name {
			return i
		}
	}
	return -1
}

func nameOf(t reflect.Type, i int) string {
	name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
	return strings.TrimPrefix(name, "-")
}

// looksLikeField tells a name that encoding/json takes for that of a field, since it does not mind capitals.
func looksLikeField(t reflect.Type, name string) bool {
	for i := range t.NumField() {
		if strings.EqualFold(nameOf(t, i), name) {
			return true
		}
	}
	return false
}
