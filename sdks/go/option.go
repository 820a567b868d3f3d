// The options of a client and of a single call.

package cpod

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Option changes a client that [New] makes.
type Option interface{ configure(*config) }

// CallOption changes a single call.
type CallOption interface{ adjust(*call) }

// SharedOption changes a client, or a single call of it.
type SharedOption func(*limits)

// limits are what a call may override of its client.
type limits struct {
	timeout       time.Duration
	totalTimeout  time.Duration
	maxRetries    int
	maxRetryAfter time.Duration
	header        http.Header
	problems      []string
}

func (o SharedOption) configure(c *config) { o(&c.limits) }
func (o SharedOption) adjust(c *call)      { o(&c.limits) }

func (l *limits) copied() limits {
	made := *l
	made.header = l.header.Clone()
	made.problems = nil
	return made
}

func (l *limits) check() {
	if l.timeout <= 0 || l.totalTimeout <= 0 {
		l.problems = append(l.problems, "timeouts must be positive")
	}
	if l.maxRetries < 0 || l.maxRetryAfter < 0 {
		l.problems = append(l.problems, "retries and waits must not be negative")
	}
}

// fault gives all that is wrong in one error, or nil.
func (l *limits) fault() error {
	if len(l.problems) == 0 {
		return nil
	}
	return &ConfigurationError{slices.Clone(l.problems)}
}

// WithTimeout limits each try of a call, 30 seconds unless set. Up- and downloads may take longer, as long as
// bytes flow.
func WithTimeout(d time.Duration) SharedOption { return func(l *limits) { l.timeout = d } }

// WithTotalTimeout limits all tries and waits of a call together, 120 seconds unless set.
func WithTotalTimeout(d time.Duration) SharedOption { return func(l *limits) { l.totalTimeout = d } }

// WithMaxRetries says how often a failed call is tried again, twice unless set.
func WithMaxRetries(n int) SharedOption { return func(l *limits) { l.maxRetries = n } }

// WithMaxRetryAfter is the longest wait that a server may ask for, 60 seconds unless set; the call fails at once
// where it asks for more.
func WithMaxRetryAfter(d time.Duration) SharedOption { return func(l *limits) { l.maxRetryAfter = d } }

// WithHeader sends a header in place of the client's own of that name.
func WithHeader(name, value string) SharedOption {
	return func(l *limits) { l.header.Set(name, value) }
}

type clientOption func(*config)

func (o clientOption) configure(c *config) { o(c) }

// WithAPIKey is a key that goes before that of the environment, or that of the client an option changes.
func WithAPIKey(key string) Option { return clientOption(func(c *config) { c.key = key }) }

// WithBaseURL is the address of the server, https://api.cyberpod.app unless set.
func WithBaseURL(address string) Option {
	return clientOption(func(c *config) { c.baseURL = address })
}

// WithClientID is the OAuth client id, where the key does not name it.
func WithClientID(id string) Option { return clientOption(func(c *config) { c.clientID = id }) }

// WithAccessToken uses a token that the caller has, in place of those that the key would get.
func WithAccessToken(token string) Option {
	return clientOption(func(c *config) { c.tokenSource, c.token = nil, token })
}

// WithTokenSource asks for a token before each call, and once more after a 401. It is called by many goroutines.
func WithTokenSource(source func(context.Context) (string, error)) Option {
	return clientOption(func(c *config) { c.tokenSource, c.token = source, "" })
}

// WithConnectTimeout limits the time until a connection stands, 5 seconds unless set. A client of
// [WithHTTPClient] keeps its own limit.
func WithConnectTimeout(d time.Duration) Option {
	return clientOption(func(c *config) { c.connectTimeout = d })
}

// WithHTTPClient sends all requests, those for tokens too, by the caller's client. It keeps its own limits, but
// follows no redirects.
func WithHTTPClient(client *http.Client) Option {
	return clientOption(func(c *config) { c.httpClient = client })
}

// WithUserAgentSuffix is put behind the User-Agent of this package.
func WithUserAgentSuffix(suffix string) Option {
	return clientOption(func(c *config) { c.userAgentSuffix = suffix })
}

// WithLogger logs one line per call at level info, and headers and bodies without secrets at level debug.
func WithLogger(logger *slog.Logger) Option {
	return clientOption(func(c *config) { c.logger = logger })
}

type callOption func(*call)

func (o callOption) adjust(c *call) { o(c) }

func withRequestHeader(name, value string) CallOption {
	return callOption(func(c *call) { c.own.Set(name, value) })
}

// WithQuery adds parameters to the query.
func WithQuery(query url.Values) CallOption {
	return callOption(func(c *call) {
		for name, values := range query {
			c.query[name] = append([]string(nil), values...)
		}
	})
}

// WithIdempotencyKey sends a key of the caller's own with a POST. The server gives the answer to the first
// request under a key again, within 24 hours.
func WithIdempotencyKey(key string) CallOption { return withRequestHeader("Idempotency-Key", key) }

// WithIfMatch lets an update, a deletion or an upload happen only to the version with this ETag.
func WithIfMatch(etag string) CallOption { return withRequestHeader("If-Match", etag) }

// WithIfNoneMatch gives nil in place of a record that still has this ETag.
func WithIfNoneMatch(etag string) CallOption { return withRequestHeader("If-None-Match", etag) }

// WithRequestID sends an id by which the call is found in logs.
func WithRequestID(id string) CallOption { return withRequestHeader("X-Request-Id", id) }

// WithContentType is the media type of an upload, application/octet-stream unless set.
func WithContentType(mediaType string) CallOption {
	return withRequestHeader("Content-Type", mediaType)
}

// WithRange asks for a part of a download, as in bytes=0-1023.
func WithRange(bytes string) CallOption { return withRequestHeader("Range", bytes) }

// WithExpand puts related records on the record that Get gives.
func WithExpand(relations ...string) CallOption { return withParameter("expand", relations...) }

// WithFields asks Get for these members only, beside the id.
func WithFields(members ...string) CallOption { return withParameter("fields", members...) }

// WithIncludeDeleted lets Get read deleted records too.
func WithIncludeDeleted() CallOption { return withParameter("includeDeleted", "true") }

func withParameter(name string, values ...string) CallOption {
	return callOption(func(c *call) { c.query.Set(name, strings.Join(values, ",")) })
}

// WithResponseInto also gives the answer as it came, or the last one where the call fails.
func WithResponseInto(response *Response) CallOption {
	return callOption(func(c *call) { c.into = response })
}

// Response is an answer as it came. The body of a download is with its stream.
type Response struct {
	Status   int
	Header   http.Header
	Body     []byte
	Attempts int
}
