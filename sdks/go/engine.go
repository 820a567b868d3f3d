// Sends calls: each with a token, again after failures, within its time.

package cpod

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"runtime"
	"strings"
	"time"

	"github.com/cpod-ai/cpod-sdk-go/internal/clock"
)

// engine is what all services of a client share.
type engine struct {
	config    config
	http      *http.Client
	tokens    *tokens
	userAgent string
}

func newEngine(c config) *engine {
	e := &engine{config: c, http: c.transport(), userAgent: userAgent(c.userAgentSuffix)}
	e.tokens = &tokens{fetch: e.fetchToken}
	return e
}

func userAgent(suffix string) string {
	agent := fmt.Sprintf("cpod-sdk-go/%s (%s; %s; %s)", Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return strings.TrimSpace(agent + " " + suffix)
}

// derived shares what the other config leaves alone.
func (e *engine) derived(c config) *engine {
	made := newEngine(c)
	if c.httpClient == e.config.httpClient && c.connectTimeout == e.config.connectTimeout {
		made.http = e.http
	}
	if c.sameCredentials(e.config) {
		made.tokens = e.tokens
	}
	return made
}

// answer is what a server said; a stream is left to the caller.
type answer struct {
	status int
	header http.Header
	body   []byte
	stream io.ReadCloser
}

func (a *answer) good() bool {
	return a.status >= 200 && a.status < 300 || a.status == http.StatusNotModified
}

// do sends a call and gives a good answer or an error.
func (e *engine) do(ctx context.Context, c *call) (*answer, error) {
	if problem := cmp.Or(e.config.fault(), c.fault()); problem != nil {
		return nil, problem
	}
	c.complete(e.userAgent)
	started := time.Now()
	s := sending{engine: e, call: c, clock: clock.Of(ctx), caller: ctx, attempt: 1}
	a, err := s.run()
	if c.into != nil && s.last != nil {
		*c.into = Response{Status: s.last.status, Header: s.last.header, Body: s.last.body, Attempts: s.attempt}
	}
	e.logCall(ctx, c, s.last, err, s.attempt, time.Since(started))
	return a, err
}

// sending is a call on its way: its tries, and what they have met so far.
type sending struct {
	engine *engine
	call   *call
	clock  clock.Clock
	caller context.Context
	total  *limit
	// ends is when the time for all tries and waits is over.
	ends    time.Time
	attempt int
	// last is the latest answer.
	last *answer
	// lost tells that the answer to a try which was sent never came; replayed that a refused token was renewed.
	lost, replayed bool
}

var (
	errTry   = errors.New("the time of the try ran out")
	errTotal = errors.New("the time of the call ran out")
)

// run tries until there is a good answer, or no hope of one.
func (s *sending) run() (*answer, error) {
	s.ends = s.clock.Now().Add(s.call.totalTimeout)
	ctx, total := limited(s.caller, s.call.totalTimeout, errTotal)
	s.total = total
	for {
		a, err := s.once(ctx)
		if err == errAgain {
			continue
		}
		if err != nil || a.stream == nil {
			total.end()
		}
		return a, err
	}
}

// errAgain says that the call goes on with another try.
var errAgain = errors.New("again")

// once makes one try and judges it.
func (s *sending) once(ctx context.Context) (*answer, error) {
	token, err := s.engine.authorize(ctx, s.call)
	if err != nil {
		return nil, s.withoutToken(ctx, err)
	}
	a, sent, err := s.try(ctx, token)
	if err != nil {
		return nil, s.afterFailure(ctx, sent, err)
	}
	s.last = a
	switch {
	case a.good(), a.status == http.StatusNotFound && s.call.method == http.MethodDelete && s.lost:
		return a, nil
	case a.status == http.StatusUnauthorized && s.renewable(token) && s.call.sendable(ctx):
		s.replayed = true
		s.engine.tokens.drop(token)
		return nil, errAgain
	}
	return nil, s.afterRefusal(ctx, a)
}

// renewable tells whether a refused token can be followed by another, which is tried once in a call.
func (s *sending) renewable(token string) bool {
	return token != "" && !s.replayed && s.engine.config.token == ""
}

// afterRefusal waits for the next try, or gives the error that the answer is.
func (s *sending) afterRefusal(ctx context.Context, a *answer) error {
	problem := problemOf(s.call, a)
	problem.Attempts = s.attempt
	wait, asked := retryAfter(a.header, s.clock.Now())
	problem.RetryAfter = wait
	if !s.call.repeats.retryable(a.status, a.header) || asked && wait > s.call.maxRetryAfter {
		return problem
	}
	if asked {
		wait = stretched(wait, s.clock.Random())
	} else {
		problem.RetryAfter = 0
		wait = backoff(s.attempt, s.clock.Random())
	}
	return s.pause(ctx, wait, problem)
}

// afterFailure waits for the next try, or gives the error of a call that got no answer.
func (s *sending) afterFailure(ctx context.Context, sent bool, err error) error {
	s.lost = s.lost || sent
	if ctx.Err() != nil || s.call.repeats == unsent && sent {
		return s.noAnswer(ctx, err)
	}
	return s.pause(ctx, backoff(s.attempt, s.clock.Random()), s.noAnswer(ctx, err))
}

// pause waits before the next try; where there is none, it gives the error that ends the call.
func (s *sending) pause(ctx context.Context, wait time.Duration, otherwise error) error {
	if s.attempt > s.call.maxRetries || s.clock.Now().Add(wait).After(s.ends) || !s.call.sendable(ctx) {
		return otherwise
	}
	if err := s.clock.Sleep(ctx, wait); err != nil {
		return s.noAnswer(ctx, err)
	}
	s.attempt++
	return errAgain
}

// noAnswer is the error of a call that ends without an answer: the caller's own where the caller gave up.
func (s *sending) noAnswer(ctx context.Context, err error) error {
	c := s.call
	if given := s.caller.Err(); given != nil {
		return fmt.Errorf("cpod: %s %s: %w", c.method, c.template, given)
	}
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	failed := ConnectionError{Method: c.method, Path: c.template, Attempts: s.attempt, Err: withoutAddress(err)}
	switch {
	case errors.Is(err, errTotal):
		return &TimeoutError{failed, "total"}
	case errors.Is(err, errTry):
		return &TimeoutError{failed, "try"}
	}
	return &failed
}

// withoutToken keeps the error of the token endpoint, which says more than that of the call.
func (s *sending) withoutToken(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return s.noAnswer(ctx, err)
	}
	return err
}

// withoutAddress takes off the address that net/http puts before a cause: it may have values in its query.
func withoutAddress(err error) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		return outer.Err
	}
	return err
}

// try sends the request once. It tells whether a connection stood, so that the server may have seen it.
func (s *sending) try(ctx context.Context, token string) (a *answer, sent bool, err error) {
	ctx, own := limited(ctx, s.call.timeout, errTry)
	if s.call.content != nil {
		s.call.content.progress = func() { own.restart(); s.total.restart() }
	}
	request, err := s.call.request(ctx, s.engine.config.baseURL, token, s.attempt, &sent)
	if err != nil {
		own.end()
		return nil, false, err
	}
	s.engine.logRequest(ctx, s.call, request)
	response, err := s.engine.http.Do(request)
	if err != nil {
		defer own.end()
		return nil, sent, causeOf(ctx, err)
	}
	a = &answer{status: response.StatusCode, header: response.Header}
	if s.call.streamed && a.good() && a.status != http.StatusNotModified {
		a.stream = &stream{response.Body, own, s.total}
		return a, sent, nil
	}
	defer own.end()
	defer response.Body.Close()
	a.body, err = io.ReadAll(response.Body)
	if err != nil {
		return nil, sent, causeOf(ctx, err)
	}
	s.engine.logAnswer(ctx, s.call, a)
	return a, sent, nil
}

// causeOf prefers the reason for which a request was given up to the way in which it broke.
func causeOf(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}

// authorize gives the token for a call, or none where it takes none.
func (e *engine) authorize(ctx context.Context, c *call) (string, error) {
	switch {
	case !c.takesToken():
		return "", nil
	case e.config.tokenSource != nil:
		return e.config.tokenSource(ctx)
	case e.config.token != "":
		return e.config.token, nil
	}
	return e.tokens.get(ctx)
}

// limit ends a context after a time, which progress begins anew.
type limit struct {
	timer  *time.Timer
	time   time.Duration
	cancel context.CancelCauseFunc
}

func limited(ctx context.Context, d time.Duration, cause error) (context.Context, *limit) {
	ctx, cancel := context.WithCancelCause(ctx)
	return ctx, &limit{time.AfterFunc(d, func() { cancel(cause) }), d, cancel}
}

func (l *limit) restart() { l.timer.Reset(l.time) }

func (l *limit) end() {
	l.timer.Stop()
	l.cancel(nil)
}
