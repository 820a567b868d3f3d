// Tests of errors: what they are, what they say, and what they keep to themselves.

package cpod

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

var sentinels = map[int]error{
	400: ErrBadRequest, 401: ErrAuthentication, 403: ErrPermissionDenied, 404: ErrNotFound, 409: ErrConflict,
	412: ErrPreconditionFailed, 422: ErrUnprocessable, 429: ErrRateLimited, 500: ErrServer, 503: ErrServer, 418: nil,
}

func TestAnErrorIsTheOneSentinelOfItsStatus(t *testing.T) {
	for status, own := range sentinels {
		err := fmt.Errorf("wrapped: %w", &Error{Status: status})
		for _, other := range sentinels {
			if other != nil && errors.Is(err, other) != (other == own) {
				t.Errorf("%d compared with %v gives %v", status, other, errors.Is(err, other))
			}
		}
	}
}

func TestARefusedTokenIsAnErrorOfAuthenticationWhateverItsStatus(t *testing.T) {
	for _, status := range []int{400, 401, 403} {
		if !errors.Is(&Error{Status: status, During: "token"}, ErrAuthentication) {
			t.Error(status)
		}
	}
}

func TestATimeoutIsAConnectionErrorToo(t *testing.T) {
	err := error(&TimeoutError{ConnectionError{Method: "GET", Path: "/v1/people", Attempts: 3, Err: io.EOF}, "try"})
	var broken *ConnectionError
	var timeout interface{ Timeout() bool }
	if !errors.As(err, &broken) || broken.Attempts != 3 || !errors.Is(err, io.EOF) {
		t.Error(broken)
	}
	if !errors.As(err, &timeout) || !timeout.Timeout() {
		t.Error("it does not say that it is a timeout")
	}
}

func TestAnErrorTellsEverythingOfAProblem(t *testing.T) {
	server := answering(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Request-Id", "req-1")
		w.WriteHeader(422)
		io.WriteString(w, `{"title":"Unprocessable Entity","status":422,"detail":"the email is taken","instance":"/v1/people",
			"requestId":"req-1","errors":[{"field":"/email","detail":"taken"}]}`)
	})
	_, err := server.People.Create(context.Background(), &PersonCreate{Email: "ada@acme.example"})

	var refused *Error
	if !errors.As(err, &refused) {
		t.Fatal(err)
	}
	if refused.Error() != "422 Unprocessable Entity: the email is taken (POST /v1/people, request req-1)" {
		t.Error(refused.Error())
	}
	if len(refused.Errors) != 1 || refused.Errors[0] != (FieldError{"/email", "taken"}) {
		t.Error(refused.Errors)
	}
	if refused.Instance != "/v1/people" || refused.Attempts != 1 || len(refused.IdempotencyKey) != 32 {
		t.Errorf("%+v", refused)
	}
}

func TestAConnectionErrorSaysNothingOfTheQuery(t *testing.T) {
	client := New("a-long-secret-key", WithBaseURL("http://127.0.0.1:1"), WithMaxRetries(0))
	_, err := client.People.Search(context.Background(), "lovelace", nil)
	var broken *ConnectionError
	if !errors.As(err, &broken) || strings.Contains(err.Error(), "lovelace") {
		t.Error(err)
	}
}
