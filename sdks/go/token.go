// Gets tokens for the API key: one request for all who wait, renewed before it ends.

package cpod

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/cpod-ai/cpod-sdk-go/internal/clock"
)

const (
	shortestLife   = 60 * time.Second
	pauseOfRenewal = 5 * time.Second
	longestMargin  = 30 * time.Second
)

// tokens holds the token of a client and of those derived from it.
type tokens struct {
	fetch func(context.Context) (string, time.Duration, error)

	mu    sync.Mutex
	value string
	// From renewAt on one call renews the token, from waitFrom on all wait for the new one; before pause no
	// renewal is tried.
	renewAt  time.Time
	waitFrom time.Time
	pause    time.Time
	running  *renewal
}

// renewal is one request for a token; done is closed at its end.
type renewal struct {
	done  chan struct{}
	value string
	err   error
}

// get gives a token that is good now. A caller that gives up does not end the request that others wait for.
func (t *tokens) get(ctx context.Context) (string, error) {
	value, wait := t.look(ctx)
	if wait == nil {
		return value, nil
	}
	select {
	case <-wait.done:
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
	if wait.err != nil {
		return t.despite(ctx, wait.err)
	}
	return wait.value, nil
}

// look gives the token, or the renewal to wait for.
func (t *tokens) look(ctx context.Context) (string, *renewal) {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := clock.Of(ctx).Now()
	alive := t.value != "" && now.Before(t.waitFrom)
	if alive && (now.Before(t.renewAt) || now.Before(t.pause) || t.running != nil) {
		return t.value, nil
	}
	if t.running == nil {
		t.running = &renewal{done: make(chan struct{})}
		go t.renew(context.WithoutCancel(ctx), t.running)
	}
	return "", t.running
}

// despite gives the old token where it is still good although no new one could be had.
func (t *tokens) despite(ctx context.Context, err error) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.value != "" && clock.Of(ctx).Now().Before(t.waitFrom) {
		return t.value, nil
	}
	return "", err
}

func (t *tokens) renew(ctx context.Context, own *renewal) {
	asked := clock.Of(ctx).Now()
	value, life, err := t.fetch(ctx)
	t.mu.Lock()
	defer t.mu.Unlock()
	if err != nil {
		t.pause = clock.Of(ctx).Now().Add(pauseOfRenewal)
		own.err = err
	} else {
		own.value = value
		t.keep(value, life, asked)
	}
	t.running = nil
	close(own.done)
}

func (t *tokens) keep(value string, life time.Duration, asked time.Time) {
	if life <= 0 {
		life = shortestLife
	}
	t.value, t.pause = value, time.Time{}
	t.renewAt = asked.Add(life * 8 / 10)
	t.waitFrom = asked.Add(life - min(longestMargin, life/10))
}

// drop forgets a token that the server refused, unless another has taken its place.
func (t *tokens) drop(value string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.value == value {
		t.value = ""
	}
}

const tokenPath = "/api/v1/auth/token"

// fetchToken asks the token endpoint, by the ways and with the limits of all calls.
func (e *engine) fetchToken(ctx context.Context) (string, time.Duration, error) {
	c := e.newCall(http.MethodPost, tokenPath, url.Values{}, nil).carrying(map[string]string{
		"grant_type": "client_credentials", "client_id": e.config.effectiveClientID(), "client_secret": e.config.key,
	})
	c.open = true
	c.limits.header.Del("Authorization")
	c.complete(e.userAgent)
	s := sending{engine: e, call: c, clock: clock.Of(ctx), caller: ctx, attempt: 1}
	a, err := s.run()
	var problem *Error
	if errors.As(err, &problem) {
		problem.During = "token"
	}
	if err != nil {
		return "", 0, err
	}
	return readToken(c, a)
}

func readToken(c *call, a *answer) (string, time.Duration, error) {
	var told struct {
		AccessToken string          `json:"access_token"`
		ExpiresIn   json.RawMessage `json:"expires_in"`
	}
	err := json.Unmarshal(a.body, &told)
	if err == nil && (told.AccessToken == "" || hasControl(told.AccessToken)) {
		err = errors.New("it has no token")
	}
	if err != nil {
		return "", 0, decodeError(c, a, err)
	}
	var seconds float64
	_ = json.Unmarshal(told.ExpiresIn, &seconds)
	return told.AccessToken, inSeconds(seconds), nil
}
