// Makes clients from keys, options and the environment, and shows no key.

package cpod

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"
)

// Version is that of this package.
const Version = "1.0.0"

// config is what a client is made from.
type config struct {
	limits
	key             string
	clientID        string
	token           string
	tokenSource     func(context.Context) (string, error)
	baseURL         string
	connectTimeout  time.Duration
	httpClient      *http.Client
	userAgentSuffix string
	logger          *slog.Logger
}

// New makes a client from an API key. It sends nothing: a fault in the key or in an option is a
// [ConfigurationError] of the first call.
func New(key string, opts ...Option) *Client {
	c := config{
		limits: limits{
			timeout: 30 * time.Second, totalTimeout: 120 * time.Second, maxRetries: 2, maxRetryAfter: 60 * time.Second,
			header: http.Header{},
		},
		key:            key,
		baseURL:        productionURL,
		connectTimeout: 5 * time.Second,
	}
	return newClient(newEngine(c.with(opts)))
}

// WithOptions gives a client with other options that shares the connections of this one, and its token where
// the options leave credentials and address alone.
func (c *Client) WithOptions(opts ...Option) *Client {
	return newClient(c.engine.derived(c.engine.config.with(opts)))
}

// with gives a config that differs by options, checked and tidied.
func (c config) with(opts []Option) config {
	c.limits = c.limits.copied()
	for _, option := range opts {
		if option != nil {
			option.configure(&c)
		}
	}
	c.check()
	if c.connectTimeout <= 0 {
		c.problems = append(c.problems, "the connect timeout must be positive")
	}
	c.key = strings.TrimSpace(c.key)
	c.token = strings.TrimSpace(c.token)
	c.problems = append(c.problems, credentialProblems(c)...)
	address, problem := tidyBaseURL(c.baseURL)
	if problem != "" {
		c.problems = append(c.problems, problem)
	}
	c.baseURL = address
	return c
}

func credentialProblems(c config) []string {
	var problems []string
	if c.key == "" && c.token == "" && c.tokenSource == nil {
		problems = append(problems, "the API key is empty")
	}
	if hasControl(c.key) {
		problems = append(problems, "the API key has a control character in it")
	}
	if hasControl(c.token) {
		problems = append(problems, "the access token has a control character in it")
	}
	return problems
}

func hasControl(text string) bool { return strings.ContainsFunc(text, unicode.IsControl) }

// tidyBaseURL drops one ending that belongs to the paths of calls, and says what is wrong with the address.
func tidyBaseURL(address string) (tidy, problem string) {
	address = strings.TrimSpace(address)
	parsed, err := url.Parse(address)
	switch {
	case err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https":
		return address, "the base URL must be a whole http or https address"
	case parsed.User != nil || parsed.RawQuery != "" || parsed.ForceQuery || parsed.Fragment != "" || strings.Contains(address, "#"):
		return address, "the base URL must have no user, query or fragment"
	}
	address = strings.TrimSuffix(address, "/")
	for _, ending := range []string{"/api/v1", "/v1", "/api"} {
		if shorter, found := strings.CutSuffix(address, ending); found {
			return shorter, ""
		}
	}
	return address, ""
}

// effectiveClientID is the client's own id, or the one that a key of the form cpod_<env>_<id>_<secret> names.
func (c config) effectiveClientID() string {
	if c.clientID != "" {
		return c.clientID
	}
	parts := strings.Split(c.key, "_")
	if len(parts) >= 4 && (parts[0] == "cpod" || parts[0] == "cpk") {
		if id := strings.Join(parts[2:len(parts)-1], "_"); id != "" {
			return id
		}
	}
	return "default"
}

// sameCredentials tells whether a token of one config is good for the other.
func (c config) sameCredentials(other config) bool {
	return c.key == other.key && c.effectiveClientID() == other.effectiveClientID() && c.baseURL == other.baseURL
}

// transport gives the caller's HTTP client, or one of our own with the connect timeout. Neither follows redirects.
func (c config) transport() *http.Client {
	made := http.Client{}
	if c.httpClient != nil {
		made = *c.httpClient
	} else {
		dialer := net.Dialer{Timeout: c.connectTimeout, KeepAlive: 30 * time.Second}
		made.Transport = &http.Transport{
			Proxy: http.ProxyFromEnvironment, DialContext: dialer.DialContext, TLSHandshakeTimeout: c.connectTimeout,
			ForceAttemptHTTP2: true, MaxIdleConns: 256, MaxIdleConnsPerHost: 64, IdleConnTimeout: 90 * time.Second,
		}
	}
	made.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &made
}

// String names the server and the client id, and of the key no more than its end.
func (c *Client) String() string {
	if c == nil || c.engine == nil {
		return "cpod.Client(nil)"
	}
	own := c.engine.config
	return fmt.Sprintf("cpod.Client(%s, client %s, key %s)", own.baseURL, own.effectiveClientID(), masked(own.key))
}

// GoString is String, so that %#v shows no key.
func (c *Client) GoString() string { return c.String() }

// LogValue is String, so that logs show no key.
func (c *Client) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalJSON writes String, so that JSON shows no key.
func (c *Client) MarshalJSON() ([]byte, error) { return json.Marshal(c.String()) }

// masked gives the last four characters of a long key, and none of a short one.
func masked(key string) string {
	characters := []rune(key)
	if len(characters) < 12 {
		return "…"
	}
	return "…" + string(characters[len(characters)-4:])
}
