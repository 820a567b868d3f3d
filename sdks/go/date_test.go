// Tests of days.

package cpod

import (
	"encoding/json"
	"testing"
	"time"
)

func TestADateIsWrittenAndReadAsTheContractHasIt(t *testing.T) {
	var read Date
	if err := json.Unmarshal([]byte(`"2026-05-22"`), &read); err != nil {
		t.Fatal(err)
	}
	if read != NewDate(2026, time.May, 22) || encodedJSON(t, read) != `"2026-05-22"` {
		t.Error(read)
	}
}

func TestADayThatIsNoneIsRefused(t *testing.T) {
	for _, text := range []string{"", "2026-02-31", "2026-5-2", "22.05.2026", "2026-05-22T10:00:00Z"} {
		if day, err := ParseDate(text); err == nil {
			t.Errorf("%q was read as %v", text, day)
		}
	}
}

func TestDatesAreCountedAndCompared(t *testing.T) {
	eve := NewDate(2027, time.December, 31)
	if eve.AddDays(1) != NewDate(2028, time.January, 1) || eve.AddDays(-365) != NewDate(2026, time.December, 31) {
		t.Error(eve.AddDays(1), eve.AddDays(-365))
	}
	if !eve.Before(eve.AddDays(1)) || !eve.AddDays(1).After(eve) || eve.Compare(eve) != 0 {
		t.Error("the order of days is not that of the calendar")
	}
	if !(Date{}).IsZero() || eve.IsZero() {
		t.Error("the zero Date is the only one that is no day")
	}
}

func TestADateIsThatOfItsZone(t *testing.T) {
	late := time.Date(2026, 5, 22, 23, 0, 0, 0, time.UTC)
	east := time.FixedZone("", 2*60*60)
	if DateOf(late) != NewDate(2026, 5, 22) || DateOf(late.In(east)) != NewDate(2026, 5, 23) {
		t.Error(DateOf(late), DateOf(late.In(east)))
	}
	if got := NewDate(2026, 5, 23).In(east); !got.Equal(late.Add(-time.Hour)) {
		t.Error(got)
	}
}
