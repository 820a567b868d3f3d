// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

// SpecVersion is the version of the contract that this package was generated from, and SpecSHA256 the hash of
// its document.
const (
	SpecVersion = "1.0.0"
	SpecSHA256  = "db541cb5b6e13b674eb0fb1b90da039dfbacf3134ed9609674641bdf6e20e8b4"
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
