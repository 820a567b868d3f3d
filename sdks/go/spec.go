// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

// SpecVersion is the version of the contract that this package was generated from, and SpecSHA256 the hash of
// its document.
const (
	SpecVersion = "1.0.0"
	SpecSHA256  = "3b0655b599749e59d8ceed4e9485b791150962366ca692862feb16118f633a1d"
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
