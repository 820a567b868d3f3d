// What came of a step, as the protocol writes it.

package main

import (
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"strings"
	"time"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

type outcome map[string]any

// ofResults turns what a method gave into an outcome, by its type.
func (p *player) ofResults(results []reflect.Value, each step) outcome {
	last := results[len(results)-1]
	if last.Kind() == reflect.Func {
		return p.walked(last, each.Take)
	}
	if err, ok := last.Interface().(error); ok {
		return failed(err)
	}
	if len(results) == 1 || results[0].IsNil() {
		return outcome{"nothing": true}
	}
	value := results[0]
	if value.Elem().FieldByName("NextCursor").IsValid() {
		p.page = value
		return outcome{"page": pageOf(value.Elem())}
	}
	made := outcome{"value": encoded(value)}
	if meta := value.Elem().FieldByName("Meta"); meta.IsValid() {
		held := meta.Interface().(cpod.Meta)
		made["meta"] = map[string]any{"requestId": textOrNull(held.RequestID), "etag": textOrNull(held.ETag)}
	}
	if each.Instants != nil {
		made["instants"] = instantsOf(value.Elem(), each.Instants)
	}
	return made
}

// walked takes so many records of a walk, or all.
func (p *player) walked(walk reflect.Value, take *int) outcome {
	items := []json.RawMessage{}
	made := outcome{"items": items}
	if take != nil && *take == 0 {
		return made
	}
	for record, err := range walk.Seq2() {
		if failure, ok := err.Interface().(error); ok {
			made = failed(failure)
			break
		}
		items = append(items, encoded(record))
		if take != nil && len(items) == *take {
			break
		}
	}
	made["items"] = items
	return made
}

func encoded(value reflect.Value) json.RawMessage {
	raw, err := json.Marshal(value.Interface())
	if err != nil {
		raw, _ = json.Marshal(err.Error())
	}
	return raw
}

func pageOf(page reflect.Value) map[string]any {
	field := func(name string) any { return page.FieldByName(name).Interface() }
	return map[string]any{
		"data": encoded(page.FieldByName("Data")), "total": field("Total"), "page": field("Page"), "pageSize": field("PageSize"),
		"hasMore": field("HasMore"), "requestId": textOrNull(field("RequestID").(string)),
		"timestamp": timeOrNull(field("Timestamp").(time.Time)), "nextCursor": textOrNull(field("NextCursor").(string)),
	}
}

// instantsOf reads fields of type time.Time or *time.Time by their names on the wire.
func instantsOf(record reflect.Value, names []string) map[string]any {
	instants := map[string]any{}
	for _, name := range names {
		instants[name] = nil
		for i := range record.NumField() {
			tag, _, _ := strings.Cut(record.Type().Field(i).Tag.Get("json"), ",")
			held := reflect.Indirect(record.Field(i))
			if tag != name || !held.IsValid() {
				continue
			}
			if t, ok := held.Interface().(time.Time); ok && !t.IsZero() {
				instants[name] = t.UnixMilli()
			}
		}
	}
	return instants
}

func timeOrNull(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UTC().Format("2006-01-02T15:04:05.000Z")
}

func textOrNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func errorValue(err error) reflect.Value {
	return reflect.ValueOf(&err).Elem()
}

// failed writes an error by the names that all languages have.
func failed(err error) outcome {
	told := map[string]any{"type": "Error", "message": err.Error()}
	var refused *cpod.Error
	var late *cpod.TimeoutError
	var broken *cpod.ConnectionError
	var unreadable *cpod.DecodeError
	var misused *cpod.ConfigurationError
	switch {
	case errors.As(err, &refused):
		tellRefusal(told, refused)
	case errors.As(err, &late):
		tellBroken(told, "TimeoutError", &late.ConnectionError)
		told["which"] = late.Which
	case errors.As(err, &broken):
		tellBroken(told, "ConnectionError", broken)
	case errors.As(err, &unreadable):
		told["type"], told["method"], told["path"] = "DecodeError", unreadable.Method, unreadable.Path
		told["status"], told["requestId"] = unreadable.Status, textOrNull(unreadable.RequestID)
	case errors.As(err, &misused):
		told["type"] = "ConfigurationError"
	}
	return outcome{"error": told}
}

func tellBroken(told map[string]any, kind string, err *cpod.ConnectionError) {
	told["type"], told["method"], told["path"], told["attempts"] = kind, err.Method, err.Path, err.Attempts
}

var kinds = []struct {
	sentinel error
	name     string
}{
	{cpod.ErrBadRequest, "BadRequestError"}, {cpod.ErrAuthentication, "AuthenticationError"},
	{cpod.ErrPermissionDenied, "PermissionDeniedError"}, {cpod.ErrNotFound, "NotFoundError"}, {cpod.ErrConflict, "ConflictError"},
	{cpod.ErrPreconditionFailed, "PreconditionFailedError"}, {cpod.ErrUnprocessable, "UnprocessableEntityError"},
	{cpod.ErrRateLimited, "RateLimitError"}, {cpod.ErrServer, "ServerError"},
}

func tellRefusal(told map[string]any, err *cpod.Error) {
	told["type"] = "ApiError"
	for _, kind := range kinds {
		if errors.Is(err, kind.sentinel) {
			told["type"] = kind.name
		}
	}
	faults := err.Errors
	if faults == nil {
		faults = []cpod.FieldError{}
	}
	told["status"], told["title"], told["errors"], told["body"] = err.Status, err.Title, faults, err.Body
	told["detail"], told["instance"] = textOrNull(err.Detail), textOrNull(err.Instance)
	told["requestId"], told["headers"] = textOrNull(err.RequestID), lowered(err.Header)
	told["method"], told["path"], told["attempts"] = err.Method, err.Path, err.Attempts
	told["retryAfter"], told["during"] = nil, textOrNull(err.During)
	told["idempotencyKey"] = textOrNull(err.IdempotencyKey)
	if err.RetryAfter > 0 {
		told["retryAfter"] = err.RetryAfter.Seconds()
	}
}

func lowered(header http.Header) map[string]string {
	made := map[string]string{}
	for name, values := range header {
		made[strings.ToLower(name)] = strings.Join(values, ", ")
	}
	return made
}
