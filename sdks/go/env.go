// Reads the settings of a client from the environment and from a file .env.

package cpod

import (
	"bufio"
	"bytes"
	"os"
	"slices"
	"strings"
)

// NewFromEnv makes a client from CPOD_API_KEY, CPOD_BASE_URL and CPOD_CLIENT_ID, as the environment has them or
// else a file .env in the working directory. Options go before both. The [ConfigurationError] tells all that is
// missing or wrong.
func NewFromEnv(opts ...Option) (*Client, error) {
	file, err := os.ReadFile(".env")
	if err != nil && !os.IsNotExist(err) {
		return nil, misconfigured("the file .env cannot be read: %v", err)
	}
	read := parseEnv(file)
	setting := func(name string) string {
		if value := os.Getenv(name); value != "" {
			return value
		}
		return read[name]
	}
	var found []Option
	if address := setting("CPOD_BASE_URL"); address != "" {
		found = append(found, WithBaseURL(address))
	}
	if id := setting("CPOD_CLIENT_ID"); id != "" {
		found = append(found, WithClientID(id))
	}
	client := New(setting("CPOD_API_KEY"), append(found, opts...)...)
	if problem := client.engine.config.fault(); problem != nil {
		return nil, namingVariables(problem.(*ConfigurationError))
	}
	return client, nil
}

// namingVariables says where a setting of the environment comes from.
func namingVariables(problem *ConfigurationError) error {
	names := strings.NewReplacer(
		"the API key is empty", "CPOD_API_KEY is not set",
		"the API key", "CPOD_API_KEY",
		"the base URL", "CPOD_BASE_URL",
	)
	told := slices.Clone(problem.Problems)
	for i := range told {
		told[i] = names.Replace(told[i])
	}
	return &ConfigurationError{told}
}

// parseEnv reads lines of the form NAME=value, with or without export and quotes.
func parseEnv(text []byte) map[string]string {
	values := map[string]string{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\uFEFF"))
		if rest, found := strings.CutPrefix(line, "export "); found {
			line = strings.TrimSpace(rest)
		}
		name, value, found := strings.Cut(line, "=")
		if found && !strings.HasPrefix(line, "#") {
			values[strings.TrimSpace(name)] = envValue(strings.TrimSpace(value))
		}
	}
	return values
}

// envValue takes the quotes off a value, or the comment that follows a bare one.
func envValue(value string) string {
	if value != "" && (value[0] == '"' || value[0] == '\'') {
		if end := strings.IndexByte(value[1:], value[0]); end >= 0 {
			return value[1 : 1+end]
		}
	}
	if strings.HasPrefix(value, "#") {
		return ""
	}
	if bare, _, found := strings.Cut(value, " #"); found {
		return strings.TrimSpace(bare)
	}
	return value
}
