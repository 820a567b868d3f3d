// When a call is tried again, and after which wait.

package cpod

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// repeats says which failures a call may be sent again after.
type repeats int

const (
	// always is for what is the same when asked twice, or carries an Idempotency-Key.
	always repeats = iota
	// unsent is for what must not happen twice: only after a refusal, or where nothing was sent.
	unsent
)

const longestBackoff = 8.0

// retryable tells the statuses after which a call may be tried again.
func (r repeats) retryable(status int, header http.Header) bool {
	switch status {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		return true
	case http.StatusRequestTimeout, http.StatusInternalServerError, http.StatusBadGateway, http.StatusGatewayTimeout:
		return r == always
	case http.StatusConflict:
		return r == always && header.Get("Retry-After") != ""
	}
	return false
}

// backoff is the wait before the try behind `attempt`, where the server asks for none.
func backoff(attempt int, random float64) time.Duration {
	seconds := math.Min(longestBackoff, 0.5*math.Pow(2, float64(attempt-1)))
	return inSeconds(seconds * (0.5 + random/2))
}

// stretched makes a wait that the server asked for a little longer, so that not all clients come back at once.
func stretched(wait time.Duration, random float64) time.Duration {
	return time.Duration(float64(wait) * (1 + random/10))
}

// retryAfter reads how long the server asks to wait, in seconds or until a date by its own clock.
func retryAfter(header http.Header, now time.Time) (time.Duration, bool) {
	text := strings.TrimSpace(header.Get("Retry-After"))
	if text == "" {
		return 0, false
	}
	if isDecimal(text) {
		seconds, err := strconv.ParseFloat(text, 64)
		return inSeconds(seconds), err == nil
	}
	until, err := http.ParseTime(text)
	if err != nil {
		return 0, false
	}
	if date, err := http.ParseTime(header.Get("Date")); err == nil {
		now = date
	}
	wait := until.Sub(now)
	return wait, wait > 0
}

// isDecimal tells digits with at most one point among them, and nothing that ParseFloat takes beside.
func isDecimal(text string) bool {
	digits := strings.Replace(text, ".", "", 1)
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

func inSeconds(seconds float64) time.Duration {
	if nanoseconds := seconds * float64(time.Second); nanoseconds < math.MaxInt64 {
		return time.Duration(nanoseconds)
	}
	return math.MaxInt64
}
