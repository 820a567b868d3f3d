// One call: what it sends, and with which options.

package cpod

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"reflect"
	"strconv"
	"strings"
)

// call is a request with its options, before it is sent and for all its tries.
type call struct {
	limits
	method string
	// template is the path as the contract has it, for errors and logs; path is the one that is sent, escaped.
	template, path string
	query          url.Values
	// own are headers of this call alone; header is all that is sent, but for Authorization.
	own, header http.Header
	body        []byte
	content     *content
	repeats     repeats
	// open calls take no token, streamed ones leave the body of a success unread.
	open, streamed bool
	into           *Response
}

// newCall takes the limits of the client, and then the options of the call.
func (e *engine) newCall(method, template string, query url.Values, opts []CallOption) *call {
	c := &call{
		limits: e.config.limits.copied(), method: method, template: template, path: template, query: query, own: http.Header{},
	}
	for _, option := range opts {
		if option != nil {
			option.adjust(c)
		}
	}
	c.check()
	return c
}

// to puts an id into the path. An empty one would address the collection, and dots another path.
func (c *call) to(id string) *call {
	if id == "" || id == "." || id == ".." {
		c.problems = append(c.problems, "the id "+strconv.Quote(id)+" is no id")
	}
	escaped := strings.ReplaceAll(url.QueryEscape(id), "+", "%20")
	c.path = strings.Replace(c.template, "{id}", escaped, 1)
	return c
}

// carrying puts a value into the body as JSON; nil is an object without members.
func (c *call) carrying(value any) *call {
	if held := reflect.ValueOf(value); !held.IsValid() || held.Kind() == reflect.Pointer && held.IsNil() {
		value = struct{}{}
	}
	body, err := json.Marshal(value)
	if err != nil {
		c.problems = append(c.problems, "the body cannot be written as JSON: "+err.Error())
	}
	c.body = body
	return c
}

// keyed gives the call an Idempotency-Key, unless it has one: all its tries then do once what they ask for.
func (c *call) keyed() *call {
	if c.own.Get("Idempotency-Key") == "" && c.limits.header.Get("Idempotency-Key") == "" {
		c.own.Set("Idempotency-Key", newKey())
	}
	return c
}

// newKey gives 32 random hexadecimal digits.
func newKey() string {
	var key [16]byte
	_, _ = rand.Read(key[:])
	return hex.EncodeToString(key[:])
}

// complete gathers the headers: those of the client, those of the call, and what its other options say.
func (c *call) complete(userAgent string) {
	c.header = http.Header{"Accept": {"application/json"}, "User-Agent": {userAgent}}
	if c.streamed {
		c.header.Set("Accept", "*/*")
	}
	if c.body != nil {
		c.header.Set("Content-Type", "application/json")
	} else if c.content != nil {
		c.header.Set("Content-Type", "application/octet-stream")
	}
	for _, given := range []http.Header{c.limits.header, c.own} {
		for name, values := range given {
			c.header[name] = values
		}
	}
}

// takesToken tells whether the client authorizes the call; a caller's own Authorization stays.
func (c *call) takesToken() bool { return !c.open && c.header.Get("Authorization") == "" }

// sendable tells whether the call can be sent again: a stream that was read from must be one that rewinds.
func (c *call) sendable(ctx context.Context) bool {
	return c.content == nil || c.content.rewind(ctx)
}

// request makes the HTTP request of one try. It sets sent once a connection stood.
func (c *call) request(ctx context.Context, base, token string, attempt int, sent *bool) (*http.Request, error) {
	trace := &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { *sent = true }}
	address := base + c.path
	if query := c.query.Encode(); query != "" {
		address += "?" + query
	}
	request, err := http.NewRequestWithContext(httptrace.WithClientTrace(ctx, trace), c.method, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header = c.header.Clone()
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	if attempt > 1 {
		request.Header.Set("X-Cpod-Retry-Count", strconv.Itoa(attempt-1))
	}
	request.Body, request.ContentLength = c.bytesToSend()
	return request, nil
}

// bytesToSend gives GET a body even though it is empty: net/http sends a GET without one again by itself, and tries
// must not happen uncounted.
func (c *call) bytesToSend() (io.ReadCloser, int64) {
	if c.content != nil {
		return c.content.open(), c.content.size
	}
	if len(c.body) == 0 && c.method != http.MethodGet && c.method != http.MethodHead {
		return http.NoBody, 0
	}
	return io.NopCloser(bytes.NewReader(c.body)), int64(len(c.body))
}
