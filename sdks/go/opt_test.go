// Tests that absent, null and a value are three things, in every field of every input.

package cpod

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestAnOptionalIsAbsentNullOrAValue(t *testing.T) {
	for _, each := range []struct {
		input PersonUpdate
		want  string
	}{
		{PersonUpdate{}, `{}`},
		{PersonUpdate{JobTitle: Null[string]()}, `{"jobTitle":null}`},
		{PersonUpdate{JobTitle: String("")}, `{"jobTitle":""}`},
		{PersonUpdate{Tags: Some([]string{})}, `{"tags":[]}`},
		{PersonUpdate{StartDate: Some(NewDate(2026, 5, 22))}, `{"startDate":"2026-05-22"}`},
		{PersonUpdate{Status: Some(PersonStatusActive)}, `{"status":"active"}`},
	} {
		if got := encodedJSON(t, each.input); got != each.want {
			t.Errorf("got %s, want %s", got, each.want)
		}
	}
}

func TestWhatAnOptionalHoldsCanBeReadBack(t *testing.T) {
	for _, each := range []struct {
		optional Opt[string]
		value    string
		present  bool
		null     bool
	}{
		{Opt[string]{}, "", false, false},
		{Null[string](), "", false, true},
		{String("Ada"), "Ada", true, false},
		{String(""), "", true, false},
	} {
		value, present := Value(each.optional)
		if value != each.value || present != each.present || IsNull(each.optional) != each.null {
			t.Errorf("%v holds %q, %t, and is null: %t", each.optional, value, present, IsNull(each.optional))
		}
	}
}

func TestTimesAreSentInUTCWithMilliseconds(t *testing.T) {
	inBerlin := time.Date(2026, 5, 22, 12, 0, 0, 0, time.FixedZone("", 2*60*60))
	optional := encodedJSON(t, CalendarEventUpdate{StartAt: Some(inBerlin)})
	if optional != `{"startAt":"2026-05-22T10:00:00.000Z"}` {
		t.Error(optional)
	}
	required := encodedJSON(t, CalendarEventCreate{StartAt: inBerlin})
	if !strings.Contains(required, `"startAt":"2026-05-22T10:00:00.000Z"`) {
		t.Error(required)
	}
}

func TestEveryFieldOfEveryUpdateIsAbsentNullOrAValue(t *testing.T) {
	updates := inputsOf("Update")
	if len(updates) != 83 {
		t.Fatalf("%d entities have an update", len(updates))
	}
	for _, input := range updates {
		if got := encodedJSON(t, reflect.New(input).Interface()); got != "{}" {
			t.Errorf("an empty %s is sent as %s", input.Name(), got)
		}
		checkFields(t, input)
	}
}

func TestEveryOptionalFieldOfEveryCreateIsAbsentNullOrAValue(t *testing.T) {
	for _, input := range inputsOf("Create") {
		checkFields(t, input)
	}
}

// checkFields sends each optional field of an input as null, as a value, and not at all.
func checkFields(t *testing.T, input reflect.Type) {
	t.Helper()
	for i := range input.NumField() {
		field := input.Field(i)
		if !strings.HasPrefix(field.Type.Name(), "Opt[") {
			continue
		}
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		value := someValue(t, field.Type.Field(1).Type)
		if _, sent := sentMembers(t, input, i, "")[name]; sent {
			t.Errorf("%s.%s is sent although it is absent", input.Name(), name)
		}
		for _, held := range []string{"null", value} {
			if got := string(sentMembers(t, input, i, held)[name]); got != held {
				t.Errorf("%s.%s is sent as %s, not as %s", input.Name(), name, got, held)
			}
		}
	}
}

// someValue gives a value of a type as JSON: the zero value, unless that is none.
func someValue(t *testing.T, of reflect.Type) string {
	t.Helper()
	switch of {
	case reflect.TypeFor[time.Time]():
		return `"2026-05-22T10:00:00.000Z"`
	case reflect.TypeFor[Date]():
		return `"2026-05-22"`
	}
	value := reflect.New(of).Elem()
	switch of.Kind() {
	case reflect.Slice:
		value.Set(reflect.MakeSlice(of, 0, 0))
	case reflect.Map:
		value.Set(reflect.MakeMap(of))
	}
	return encodedJSON(t, value.Interface())
}

// sentMembers gives what is sent of an input whose field holds a JSON value, or nothing where that is empty.
func sentMembers(t *testing.T, input reflect.Type, field int, held string) map[string]json.RawMessage {
	t.Helper()
	made := reflect.New(input)
	if held != "" {
		if err := json.Unmarshal([]byte(held), made.Elem().Field(field).Addr().Interface()); err != nil {
			t.Fatal(err)
		}
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal([]byte(encodedJSON(t, made.Interface())), &members); err != nil {
		t.Fatal(err)
	}
	return members
}

// inputsOf gives what a method takes as its body, for every entity that a client has.
func inputsOf(method string) []reflect.Type {
	var inputs []reflect.Type
	for _, service := range services(reflect.TypeFor[Client]()) {
		if found, ok := service.MethodByName(method); ok {
			for i := range found.Type.NumIn() {
				if in := found.Type.In(i); in.Kind() == reflect.Pointer && strings.HasSuffix(in.Elem().Name(), method) {
					inputs = append(inputs, in.Elem())
				}
			}
		}
	}
	return inputs
}

// services gives the types of the exported members of a type, and of theirs.
func services(owner reflect.Type) []reflect.Type {
	var found []reflect.Type
	for i := range owner.NumField() {
		if field := owner.Field(i); field.IsExported() {
			found = append(found, field.Type)
			found = append(found, services(field.Type.Elem())...)
		}
	}
	return found
}

func encodedJSON(t *testing.T, value any) string {
	t.Helper()
	encoded, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(encoded)
}
