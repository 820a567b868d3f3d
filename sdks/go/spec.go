// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

// SpecVersion is the version of the contract that this package was generated from, and SpecSHA256 the hash of
// its document.
const (
	SpecVersion = "1.0.0"
	SpecSHA256  = "700504095f4ccac5c243b75c286a62a5c1cd18d506167e95e7af6300cbbac739"
)

const productionURL = "https://api.cyberpod.app"

// isSecret tells the members that the contract marks as secret: they are never logged.
func isSecret(member string) bool {
	switch member {
	case "access_token", "clientSecret", "client_secret", "config", "content", "credentials", "iban", "licenseKey", "secret", "token":
		return true
	}
	return false
}
