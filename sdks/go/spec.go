// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

// SpecVersion is the version of the contract that this package was generated from, and SpecSHA256 the hash of
// its document.
const (
	SpecVersion = "1.0.0"
	SpecSHA256  = "73f31d4f6b778d4e8c9505761e5e96d0fae983a45b86edd9872766327aeb6daf"
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
