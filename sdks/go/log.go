// Logs calls to a logger that the user gave, without secrets.

package cpod

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"
)

const mask = "***"

// logCall writes the one line of a call.
func (e *engine) logCall(ctx context.Context, c *call, last *answer, err error, attempts int, took time.Duration) {
	if e.config.logger == nil {
		return
	}
	line := []slog.Attr{slog.String("method", c.method), slog.String("path", c.template)}
	if last != nil {
		line = append(line, slog.Int("status", last.status))
	}
	line = append(line, slog.Int64("ms", took.Milliseconds()), slog.Int("attempts", attempts))
	if last != nil {
		line = append(line, slog.String("requestId", last.header.Get("X-Request-Id")))
	}
	var refused *Error
	if err != nil && !errors.As(err, &refused) {
		line = append(line, slog.String("error", err.Error()))
	}
	e.config.logger.LogAttrs(ctx, slog.LevelInfo, "cpod call", line...)
}

func (e *engine) logRequest(ctx context.Context, c *call, request *http.Request) {
	e.logDetails(ctx, "cpod request", c, request.Header, c.body)
}

func (e *engine) logAnswer(ctx context.Context, c *call, a *answer) {
	e.logDetails(ctx, "cpod answer", c, a.header, a.body)
}

func (e *engine) logDetails(ctx context.Context, what string, c *call, header http.Header, body []byte) {
	if logger := e.config.logger; logger != nil && logger.Enabled(ctx, slog.LevelDebug) {
		logger.LogAttrs(ctx, slog.LevelDebug, what,
			slog.String("method", c.method), slog.String("path", c.template), slog.Any("headers", shownHeader(header)),
			slog.String("body", shownBody(body)))
	}
}

// shownHeader hides the values of headers that carry credentials.
func shownHeader(header http.Header) map[string]string {
	shown := make(map[string]string, len(header))
	for name, values := range header {
		shown[name] = strings.Join(values, ", ")
		switch name {
		case "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie":
			shown[name] = mask
		}
	}
	return shown
}

// shownBody hides the members that the contract marks as secret. What is no JSON is not shown at all: nobody can
// tell what is secret in it.
func shownBody(body []byte) string {
	var value any
	if len(body) == 0 || json.Unmarshal(body, &value) != nil {
		return ""
	}
	shown, _ := json.Marshal(withoutSecrets(value))
	return string(shown)
}

func withoutSecrets(value any) any {
	switch value := value.(type) {
	case map[string]any:
		for name, held := range value {
			if isSecret(name) && held != nil {
				value[name] = mask
			} else {
				value[name] = withoutSecrets(held)
			}
		}
	case []any:
		for i := range value {
			value[i] = withoutSecrets(value[i])
		}
	}
	return value
}
