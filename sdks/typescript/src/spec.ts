// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

/** The version of the contract that this package was made from. */
export const SPEC_VERSION = '1.0.0'

/** The SHA-256 of that contract's document. */
export const SPEC_HASH = '703802dbc48b786a900b20b8dfeba27bf194db9dba29934ed24a7e41264a5b04'

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
