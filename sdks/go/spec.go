// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

// SpecVersion is the version of the contract that this package was generated from, and SpecSHA256 the hash of
// its document.
const (
	SpecVersion = "1.0.0"
	SpecSHA256  = "dc4ff8af2053b2482898f49fc25f3582cf7000a251179b90d08430b5c25b13d1"
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
