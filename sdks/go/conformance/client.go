// Makes the client of a case, and the options of clients and calls, from their names in the rules.

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"sync"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

// environment is held by the case that changes the variables and the folder of the process.
var environment sync.Mutex

func makeClient(next line, logger *slog.Logger) (*cpod.Client, error) {
	options, err := clientOptions(next.Case.Client)
	if err != nil {
		return nil, err
	}
	if logger != nil {
		options = append(options, cpod.WithLogger(logger))
	}
	if !next.Case.KeepBaseURL {
		options = append(options, cpod.WithBaseURL(next.Base))
	}
	if next.Case.Client["fromEnv"] != nil {
		return fromEnvironment(next.Case, options)
	}
	return cpod.New("", options...), nil
}

// fromEnvironment makes a client in a folder of its own, among the variables of the case alone.
func fromEnvironment(c testCase, options []cpod.Option) (*cpod.Client, error) {
	environment.Lock()
	defer environment.Unlock()
	folder, err := os.MkdirTemp("", "cpod-case-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	if c.Dotenv != nil {
		if err := os.WriteFile(folder+"/.env", []byte(*c.Dotenv), 0o600); err != nil {
			return nil, err
		}
	}
	for name, value := range c.Environment {
		defer os.Unsetenv(name)
		if err := os.Setenv(name, value); err != nil {
			return nil, err
		}
	}
	back, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	defer os.Chdir(back)
	if err := os.Chdir(folder); err != nil {
		return nil, err
	}
	return cpod.NewFromEnv(options...)
}

func clientOptions(given map[string]json.RawMessage) ([]cpod.Option, error) {
	var options []cpod.Option
	for name, raw := range given {
		option, err := clientOption(name, raw)
		if err != nil {
			return nil, fmt.Errorf("client option %s: %w", name, err)
		}
		options = append(options, option...)
	}
	return options, nil
}

func clientOption(name string, raw json.RawMessage) ([]cpod.Option, error) {
	var text string
	var number float64
	numeric := json.Unmarshal(raw, &number) == nil
	_ = json.Unmarshal(raw, &text)
	switch name {
	case "fromEnv":
		return nil, nil
	case "apiKey":
		return []cpod.Option{cpod.WithAPIKey(text)}, nil
	case "clientId":
		return []cpod.Option{cpod.WithClientID(text)}, nil
	case "baseUrl":
		return []cpod.Option{cpod.WithBaseURL(text)}, nil
	case "userAgentSuffix":
		return []cpod.Option{cpod.WithUserAgentSuffix(text)}, nil
	case "accessToken":
		return accessToken(raw)
	case "connectTimeout":
		return []cpod.Option{cpod.WithConnectTimeout(seconds(number))}, nil
	case "headers":
		return asClientOptions(headers(raw))
	}
	if shared := limit(name, number); shared != nil && numeric {
		return []cpod.Option{shared}, nil
	}
	return nil, fmt.Errorf("unknown, or with the value %s", raw)
}

// limit gives the options that clients and calls have in common.
func limit(name string, number float64) cpod.SharedOption {
	switch name {
	case "timeout":
		return cpod.WithTimeout(seconds(number))
	case "totalTimeout":
		return cpod.WithTotalTimeout(seconds(number))
	case "maxRetries":
		return cpod.WithMaxRetries(int(number))
	case "maxRetryAfter":
		return cpod.WithMaxRetryAfter(seconds(number))
	}
	return nil
}

func headers(raw json.RawMessage) ([]cpod.SharedOption, error) {
	var given map[string]string
	if err := json.Unmarshal(raw, &given); err != nil {
		return nil, err
	}
	var options []cpod.SharedOption
	for name, value := range given {
		options = append(options, cpod.WithHeader(name, value))
	}
	return options, nil
}

func asClientOptions(shared []cpod.SharedOption, err error) ([]cpod.Option, error) {
	var options []cpod.Option
	for _, option := range shared {
		options = append(options, option)
	}
	return options, err
}

// accessToken is a text, or a function that gives texts in turn and the last one for ever.
func accessToken(raw json.RawMessage) ([]cpod.Option, error) {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return []cpod.Option{cpod.WithAccessToken(text)}, nil
	}
	var given struct{ Function []string }
	if err := json.Unmarshal(raw, &given); err != nil {
		return nil, err
	}
	var mu sync.Mutex
	return []cpod.Option{cpod.WithTokenSource(func(context.Context) (string, error) {
		mu.Lock()
		defer mu.Unlock()
		token := given.Function[0]
		if len(given.Function) > 1 {
			given.Function = given.Function[1:]
		}
		return token, nil
	})}, nil
}

func callOptions(given map[string]json.RawMessage) ([]cpod.CallOption, error) {
	var options []cpod.CallOption
	for name, raw := range given {
		made, err := callOption(name, raw)
		if err != nil {
			return nil, fmt.Errorf("call option %s: %w", name, err)
		}
		options = append(options, made...)
	}
	return options, nil
}

func callOption(name string, raw json.RawMessage) ([]cpod.CallOption, error) {
	var text string
	var number float64
	_, _ = json.Unmarshal(raw, &text), json.Unmarshal(raw, &number)
	switch name {
	case "idempotencyKey":
		return []cpod.CallOption{cpod.WithIdempotencyKey(text)}, nil
	case "ifMatch":
		return []cpod.CallOption{cpod.WithIfMatch(text)}, nil
	case "ifNoneMatch":
		return []cpod.CallOption{cpod.WithIfNoneMatch(text)}, nil
	case "requestId":
		return []cpod.CallOption{cpod.WithRequestID(text)}, nil
	case "query":
		var query map[string]any
		err := json.Unmarshal(raw, &query)
		return []cpod.CallOption{cpod.WithQuery(queryOf(query))}, err
	case "headers":
		shared, err := headers(raw)
		var options []cpod.CallOption
		for _, option := range shared {
			options = append(options, option)
		}
		return options, err
	}
	if shared := limit(name, number); shared != nil {
		return []cpod.CallOption{shared}, nil
	}
	return nil, fmt.Errorf("unknown")
}

// queryOf writes values of JSON as a query; lists repeat a parameter.
func queryOf(given map[string]any) url.Values {
	query := url.Values{}
	for name, value := range given {
		values, many := value.([]any)
		if !many {
			values = []any{value}
		}
		for _, each := range values {
			query.Add(name, strings.Trim(fmt.Sprint(each), `"`))
		}
	}
	return query
}
