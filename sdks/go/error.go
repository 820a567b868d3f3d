// The errors of calls.

package cpod

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"
)

// What an [Error] is, for [errors.Is].
var (
	ErrBadRequest         = errors.New("cpod: bad request")
	ErrAuthentication     = errors.New("cpod: not authenticated")
	ErrPermissionDenied   = errors.New("cpod: permission denied")
	ErrNotFound           = errors.New("cpod: not found")
	ErrConflict           = errors.New("cpod: conflict")
	ErrPreconditionFailed = errors.New("cpod: precondition failed")
	ErrUnprocessable      = errors.New("cpod: unprocessable")
	ErrRateLimited        = errors.New("cpod: rate limited")
	ErrServer             = errors.New("cpod: server error")
)

// Error is an answer that is no success. [errors.As] finds it, and [errors.Is] compares it with [ErrNotFound] and
// the like.
type Error struct {
	Status    int
	Title     string
	Detail    string
	Instance  string
	RequestID string
	// Errors holds one entry for each fault of a body.
	Errors []FieldError
	Header http.Header
	// Body is the decoded JSON of the answer, or the first 4096 characters of its text.
	Body any
	// Method and Path tell the call; Path is as the contract has it, with {id} for an id.
	Method, Path string
	// Attempts counts the tries of the call.
	Attempts int
	// RetryAfter is how long the server asks to wait; 0 where it does not ask.
	RetryAfter time.Duration
	// IdempotencyKey is what the call was sent under, empty where it was sent under none.
	IdempotencyKey string
	// During is "token" where no token could be had for the call, else empty.
	During string
}

// FieldError is one fault of a body; Field is a JSON pointer.
type FieldError struct {
	Field  string `json:"field"`
	Detail string `json:"detail"`
}

// Error says what happened, without bodies, queries and secrets.
func (e *Error) Error() string {
	text := fmt.Sprintf("%d %s", e.Status, e.Title)
	if e.Detail != "" {
		text += ": " + e.Detail
	}
	where := e.Method + " " + e.Path
	if e.RequestID != "" {
		where += ", request " + e.RequestID
	}
	return fmt.Sprintf("%s (%s)", text, where)
}

// Is compares with the sentinels, such as [ErrNotFound].
func (e *Error) Is(target error) bool { return target != nil && target == e.kind() }

func (e *Error) kind() error {
	if e.During == "token" && (e.Status == 400 || e.Status == 403) {
		return ErrAuthentication
	}
	switch e.Status {
	case http.StatusBadRequest:
		return ErrBadRequest
	case http.StatusUnauthorized:
		return ErrAuthentication
	case http.StatusForbidden:
		return ErrPermissionDenied
	case http.StatusNotFound:
		return ErrNotFound
	case http.StatusConflict:
		return ErrConflict
	case http.StatusPreconditionFailed:
		return ErrPreconditionFailed
	case http.StatusUnprocessableEntity:
		return ErrUnprocessable
	case http.StatusTooManyRequests:
		return ErrRateLimited
	}
	if e.Status >= 500 {
		return ErrServer
	}
	return nil
}

// ConfigurationError is a fault of the caller that was found before anything was sent.
type ConfigurationError struct {
	// Problems says all that is wrong.
	Problems []string
}

func (e *ConfigurationError) Error() string { return "cpod: " + strings.Join(e.Problems, "; ") }

func misconfigured(format string, arguments ...any) error {
	return &ConfigurationError{[]string{fmt.Sprintf(format, arguments...)}}
}

// ConnectionError means that no answer came.
type ConnectionError struct {
	Method, Path string
	Attempts     int
	// Err is the cause.
	Err error
}

func (e *ConnectionError) Error() string {
	return fmt.Sprintf("cpod: no answer: %v (%s %s, %d attempts)", e.Err, e.Method, e.Path, e.Attempts)
}

// Unwrap gives the cause.
func (e *ConnectionError) Unwrap() error { return e.Err }

// TimeoutError is a [ConnectionError] for want of time.
type TimeoutError struct {
	ConnectionError
	// Which tells the time that ran out: "try" or "total".
	Which string
}

func (e *TimeoutError) Error() string {
	return fmt.Sprintf("cpod: the time of the %s ran out (%s %s, %d attempts)", e.Which, e.Method, e.Path, e.Attempts)
}

// Unwrap gives the ConnectionError that it is too.
func (e *TimeoutError) Unwrap() error { return &e.ConnectionError }

// Timeout is true, as for all timeouts of package net.
func (e *TimeoutError) Timeout() bool { return true }

// DecodeError is a success whose body is not what the contract promises.
type DecodeError struct {
	Method, Path string
	Status       int
	RequestID    string
	// Err is the cause.
	Err error
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("cpod: %d with a body that is not the promised JSON: %v (%s %s)", e.Status, e.Err, e.Method, e.Path)
}

// Unwrap gives the cause.
func (e *DecodeError) Unwrap() error { return e.Err }

const longestText = 4096

// problemOf reads an answer that is no success: a problem of RFC 9457, or whatever a proxy said.
func problemOf(c *call, a *answer) *Error {
	var problem struct {
		Title, Detail, Instance, RequestID string
		Errors                             []FieldError
	}
	e := &Error{Status: a.status, Header: a.header, Method: c.method, Path: c.template, IdempotencyKey: c.header.Get("Idempotency-Key")}
	if json.Unmarshal(a.body, &e.Body) == nil {
		_ = json.Unmarshal(a.body, &problem)
	} else {
		e.Body = firstCharacters(string(a.body), longestText)
	}
	e.Title, e.Detail, e.Instance, e.Errors = problem.Title, problem.Detail, problem.Instance, problem.Errors
	if e.Title == "" {
		e.Title = http.StatusText(a.status)
	}
	e.RequestID = problem.RequestID
	if e.RequestID == "" {
		e.RequestID = a.header.Get("X-Request-Id")
	}
	return e
}

func firstCharacters(text string, n int) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	return string([]rune(text)[:n])
}
