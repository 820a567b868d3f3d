// What may be absent, null or a value in a request.

package cpod

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"
)

// Opt is a field of a request that may be left out, be null, or have a value. Its zero value is left out, so an
// update changes only the fields that were set with [Some], [Null] or one of their short forms.
type Opt[T any] struct {
	state state
	value T
}

type state uint8

const (
	absent state = iota
	null
	present
)

// Some is a value.
func Some[T any](value T) Opt[T] { return Opt[T]{present, value} }

// Null is JSON's null: in an update it clears the field.
func Null[T any]() Opt[T] { return Opt[T]{state: null} }

// String is Some for texts.
func String(value string) Opt[string] { return Some(value) }

// Int is Some for whole numbers.
func Int(value int64) Opt[int64] { return Some(value) }

// Float is Some for numbers.
func Float(value float64) Opt[float64] { return Some(value) }

// Bool is Some for truth values.
func Bool(value bool) Opt[bool] { return Some(value) }

// Value gives the value of an optional, and whether there is one.
//
// It is no method, nor is [IsNull]: the compiler makes each method anew for each of four hundred types, and again in
// each package that imports this one.
func Value[T any](o Opt[T]) (T, bool) { return o.value, o.state == present }

// IsNull tells whether an optional is null, which is not the same as absent.
func IsNull[T any](o Opt[T]) bool { return o.state == null }

// String shows the value, or says that there is none.
func (o Opt[T]) String() string {
	switch o.state {
	case absent:
		return "absent"
	case null:
		return "null"
	}
	return fmt.Sprint(o.value)
}

// MarshalJSON writes the value; what is absent becomes null where it cannot be left out.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if o.state != present {
		return []byte("null"), nil
	}
	if t, ok := any(o.value).(time.Time); ok {
		return wireTime(t).MarshalJSON()
	}
	return json.Marshal(o.value)
}

// UnmarshalJSON reads null as null and all else as a value.
func (o *Opt[T]) UnmarshalJSON(data []byte) error {
	if bytes.Equal(data, []byte("null")) {
		*o = Null[T]()
		return nil
	}
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	*o = Some(value)
	return nil
}
