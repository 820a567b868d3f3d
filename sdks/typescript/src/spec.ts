// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

/** The version of the contract that this package was made from. */
export const SPEC_VERSION = '1.0.0'

/** The SHA-256 of that contract's document. */
export const SPEC_HASH = '73f31d4f6b778d4e8c9505761e5e96d0fae983a45b86edd9872766327aeb6daf'

/** The address of the production server. */
export const production = 'https://api.cyberpod.app'

/** Members that are never logged. */
export const secrets: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'access_token',
  'clientSecret',
  'client_secret',
  'config',
  'content',
  'credentials',
  'iban',
  'licenseKey',
  'secret',
  'token',
])
