// Tests of waits between tries.

package cpod

import (
	"math/rand/v2"
	"net/http"
	"testing"
	"time"
)

func TestWaitsGrowUpToEightSecondsWithJitter(t *testing.T) {
	for attempt, longest := range []time.Duration{0, 500, 1000, 2000, 4000, 8000, 8000, 8000} {
		if attempt == 0 {
			continue
		}
		longest *= time.Millisecond
		if got := backoff(attempt, 0); got != longest/2 {
			t.Errorf("the shortest wait after try %d is %v", attempt, got)
		}
		for range 15_000 {
			if got := backoff(attempt, rand.Float64()); got < longest/2 || got > longest {
				t.Fatalf("after try %d it waits %v", attempt, got)
			}
		}
	}
}

func TestNoTryComesEarlierThanTheServerAsked(t *testing.T) {
	for range 100_000 {
		asked := time.Duration(rand.Int64N(int64(time.Minute)))
		if got := stretched(asked, rand.Float64()); got < asked || got > asked+asked/10+1 {
			t.Fatalf("asked for %v it waits %v", asked, got)
		}
	}
}

func TestRetryAfterIsReadInSecondsAndAsADate(t *testing.T) {
	now := time.Date(2026, 5, 22, 10, 0, 0, 0, time.UTC)
	for _, each := range []struct {
		text, date string
		want       time.Duration
		asked      bool
	}{
		{text: "3", want: 3 * time.Second, asked: true},
		{text: " 1.5 ", want: 1500 * time.Millisecond, asked: true},
		{text: "0", want: 0, asked: true},
		{text: "Fri, 22 May 2026 10:00:07 GMT", want: 7 * time.Second, asked: true},
		{text: "Fri, 22 May 2026 10:00:07 GMT", date: "Fri, 22 May 2026 10:00:05 GMT", want: 2 * time.Second, asked: true},
		{text: "Fri, 22 May 2026 09:00:00 GMT"},
		{text: "-1"}, {text: "soon"}, {text: "NaN"}, {text: "Inf"}, {text: "1e3"}, {text: "0x10"}, {text: "."}, {text: ""},
	} {
		header := http.Header{"Retry-After": {each.text}}
		if each.date != "" {
			header.Set("Date", each.date)
		}
		wait, asked := retryAfter(header, now)
		if asked != each.asked || asked && wait != each.want {
			t.Errorf("%q asks for %v (%v), not for %v", each.text, wait, asked, each.want)
		}
	}
}

func TestAWaitBeyondAllTimeIsTheLongest(t *testing.T) {
	wait, asked := retryAfter(http.Header{"Retry-After": {"99999999999999999999"}}, time.Now())
	if !asked || wait < time.Hour {
		t.Error(wait, asked)
	}
}
