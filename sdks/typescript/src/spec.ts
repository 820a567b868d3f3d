// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

/** The version of the contract that this package was made from. */
export const SPEC_VERSION = '1.0.0'

/** The SHA-256 of that contract's document. */
export const SPEC_HASH = 'dc4ff8af2053b2482898f49fc25f3582cf7000a251179b90d08430b5c25b13d1'

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
