// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

/** The version of the contract that this package was made from. */
export const SPEC_VERSION = '1.0.0'

/** The SHA-256 of that contract's document. */
export const SPEC_HASH = 'db541cb5b6e13b674eb0fb1b90da039dfbacf3134ed9609674641bdf6e20e8b4'

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
