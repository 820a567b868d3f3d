// Tests of how clients are made, and that they show no key.

package cpod

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

const secret = "cpod_live_k3v9_s3cr3tz8y7h1j2"

func TestNothingShowsAKey(t *testing.T) {
	client := New(secret, WithAccessToken("bearer-of-secrets"))
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	logger.Info("made", "client", client, "value", *client, "people", client.People, "option", WithAPIKey(secret))
	asJSON, _ := json.Marshal(map[string]any{"client": client, "people": client.People})
	shown := []string{log.String(), string(asJSON)}
	for _, value := range []any{client, *client, client.People, *client.People, WithAPIKey(secret), WithAccessToken("bearer-of-secrets")} {
		shown = append(shown, fmt.Sprintf("%v %+v %#v", value, value, value))
	}
	for _, text := range shown {
		if strings.Contains(text, "s3cr3t") || strings.Contains(text, "bearer-of-secrets") {
			t.Error(text)
		}
	}
	if !strings.Contains(client.String(), "h1j2") || strings.Contains(New("short").String(), "hort") {
		t.Error("of a long key the end is shown, of a short one nothing")
	}
}

func TestAFaultOfConfigurationComesWithTheFirstCall(t *testing.T) {
	for _, client := range []*Client{
		New(""), New("a\x00b"), New("key", WithBaseURL("ftp://x")), New("key", WithTimeout(0)), New("key", WithMaxRetries(-1)),
		New("key", WithConnectTimeout(-1)), New("key").WithOptions(WithBaseURL("nowhere")), New("key", WithBaseURL("http://u:p@x")),
	} {
		_, err := client.People.List(context.Background(), nil)
		var fault *ConfigurationError
		if !errors.As(err, &fault) || len(fault.Problems) != 1 {
			t.Errorf("%v: %v", client, err)
		}
	}
}

func TestAnIDThatWouldLeadElsewhereIsRefused(t *testing.T) {
	for _, id := range []string{"", ".", ".."} {
		var fault *ConfigurationError
		if err := New("key").People.Delete(context.Background(), id); !errors.As(err, &fault) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

func TestTheEnvironmentGoesBeforeTheFile(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("CPOD_API_KEY", "")
	t.Setenv("CPOD_BASE_URL", "")
	t.Setenv("CPOD_CLIENT_ID", "")
	_, err := NewFromEnv(WithBaseURL("ftp://x"))
	if err == nil || !strings.Contains(err.Error(), "CPOD_API_KEY is not set") || !strings.Contains(err.Error(), "CPOD_BASE_URL") {
		t.Error(err)
	}
	t.Setenv("CPOD_API_KEY", secret)
	t.Setenv("CPOD_BASE_URL", "http://localhost:4000/v1")
	client, err := NewFromEnv()
	if err != nil || client.engine.config.baseURL != "http://localhost:4000" {
		t.Error(client, err)
	}
}

func TestLinesOfAnEnvFileAreUnderstood(t *testing.T) {
	read := parseEnv([]byte("\uFEFFA=1\r\n# B=2\n\nexport C = 'x # y'\nD=\"q\" # note\nE=bare # note\nF=#none\nG=a#b\nno line\nH=a=b\n"))
	want := map[string]string{"A": "1", "C": "x # y", "D": "q", "E": "bare", "F": "", "G": "a#b", "H": "a=b"}
	if fmt.Sprint(read) != fmt.Sprint(want) {
		t.Errorf("%q", read)
	}
}

func TestOptionsOfOneClientAreNotThoseOfAnother(t *testing.T) {
	first := New("key", WithHeader("X-Team", "blue"))
	second := first.WithOptions(WithHeader("X-Team", "red"), WithMaxRetries(0))
	if first.engine.config.header.Get("X-Team") != "blue" || first.engine.config.maxRetries != 2 {
		t.Error("the first client has changed")
	}
	if second.engine.http != first.engine.http || second.engine.tokens != first.engine.tokens {
		t.Error("connections and token are not shared")
	}
	if first.WithOptions(WithAPIKey("other")).engine.tokens == first.engine.tokens {
		t.Error("another key would use the token of the first")
	}
}
