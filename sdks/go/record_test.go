// Tests that records give back what came, and what was changed.

package cpod

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"
)

func decoded[T any](t *testing.T, text string) *T {
	t.Helper()
	var value *T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		t.Fatal(err)
	}
	return value
}

func TestARecordGivesBackWhatCame(t *testing.T) {
	for _, text := range []string{
		`{"id":"per-1","email":"ada@acme.example"}`,
		`{"id":"per-1","jobTitle":null,"moonPhase":{"a":[1,2.50,"x"]},"status":"levitating"}`,
		`{"id":"per-1","createdAt":"2026-05-22T10:00:00Z","startDate":"2026-02-31","endDate":17}`,
		`{"id":"per-1","ID":"another","Email":"x"}`,
		`{"id":"per-1","manager":{"id":"per-2","mood":"good","createdAt":"soon"},"groups":[{"id":"grp-1","x":1}]}`,
		`{"id":"per-1","tags":{"a":1},"metadata":[]}`,
		`{ "id" : "per-1" , "é\"\\" : "\u00e9", "version":9007199254740993 }`,
		`{}`,
	} {
		got := encodedJSON(t, decoded[Person](t, text))
		if !sameJSON(t, got, text) {
			t.Errorf("%s came, and %s went back", text, got)
		}
	}
}

func TestAMemberThatCannotBeReadSpoilsNoOther(t *testing.T) {
	person := decoded[Person](t, `{"createdAt":"soon","id":"per-1","updatedAt":"2026-05-22T10:00:00.045Z"}`)
	if person.ID != "per-1" || !person.CreatedAt.IsZero() || person.UpdatedAt.UnixMilli()%1000 != 45 {
		t.Errorf("%+v", person)
	}
	if string(person.Extra["createdAt"]) != `"soon"` {
		t.Errorf("%s", person.Extra)
	}
}

func TestUnknownMembersAreKeptInExtra(t *testing.T) {
	person := decoded[Person](t, `{"id":"per-1","moonPhase":"full","Email":"in capitals"}`)
	if string(person.Extra["moonPhase"]) != `"full"` || person.Email != "" || len(person.Extra) != 2 {
		t.Errorf("%q %s", person.Email, person.Extra)
	}
}

func TestAChangedFieldIsWrittenAnew(t *testing.T) {
	person := decoded[Person](t, `{"id":"per-1","email":"a@x","createdAt":"2026-05-22T10:00:00Z","mood":"good","manager":{"id":"per-2","z":1}}`)
	title := "Countess"
	person.Email, person.JobTitle, person.Manager.Email = "b@x", &title, "c@x"
	want := `{"id":"per-1","email":"b@x","createdAt":"2026-05-22T10:00:00Z","mood":"good","manager":{"id":"per-2","z":1,"email":"c@x"},"jobTitle":"Countess"}`
	if got := encodedJSON(t, person); got != want {
		t.Error(got)
	}
}

func TestARecordMadeByHandIsWrittenWithAllFields(t *testing.T) {
	made := &Comment{Body: "hello", Record: Record{Kept: Kept{Extra: map[string]json.RawMessage{"x": json.RawMessage("1")}}}}
	again := decoded[Comment](t, encodedJSON(t, made))
	if again.Body != "hello" || string(again.Extra["x"]) != "1" || len(again.Extra) != 1 {
		t.Errorf("%+v", again)
	}
}

func TestAReadRecordMayBeReadInto(t *testing.T) {
	person := decoded[Person](t, `{"id":"per-1","mood":"good"}`)
	if err := json.Unmarshal([]byte(`{"id":"per-2"}`), person); err != nil || person.ID != "per-2" || person.Extra != nil {
		t.Errorf("%v %+v", err, person.Extra)
	}
}

func TestTimesAreInUTC(t *testing.T) {
	person := decoded[Person](t, `{"createdAt":"2026-05-22T10:00:00.000Z"}`)
	if !person.CreatedAt.Equal(time.Date(2026, 5, 22, 10, 0, 0, 0, time.UTC)) || person.CreatedAt.Location() != time.UTC {
		t.Error(person.CreatedAt)
	}
}

func sameJSON(t *testing.T, one, other string) bool {
	t.Helper()
	return reflect.DeepEqual(*decoded[any](t, one), *decoded[any](t, other))
}

func FuzzMembersAreThoseOfEncodingJSON(f *testing.F) {
	for _, seed := range []string{
		`{}`, ` { } `, `{"a":1}`, `{"a":-1.5e3,"b":true , "c":null}`, `{"a":"\"}{","b":[{"x":"]"}],"c":{"d":{}}}`,
		`{"\u0061\"\\":"\\"}`, "{\n\t\"a\" :\r\n[1 , 2]\n}", `{"a":[],"b":""}`, `[1]`, `17`, `"x"`, `{"":{"":""}}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want map[string]json.RawMessage
		if !json.Valid([]byte(text)) {
			t.Skip("no JSON")
		}
		if json.Unmarshal([]byte(text), &want) != nil {
			want = nil
		}
		got := map[string]json.RawMessage{}
		for name, raw := range membersOf(json.RawMessage(text)) {
			got[name] = raw
		}
		if len(got) != len(want) {
			t.Fatalf("%q has %d members, not %d", text, len(got), len(want))
		}
		for name := range want {
			if string(got[name]) != string(want[name]) {
				t.Errorf("%q of %q is %q, not %q", name, text, got[name], want[name])
			}
		}
	})
}
