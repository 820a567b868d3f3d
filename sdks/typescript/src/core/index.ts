// What the core gives to users and to the generated services.

export { Call, type WithResponse } from './call.js'
export { Client, type Health, type RequestOptions } from './client.js'
export type { Clock } from './clock.js'
export { Engine } from './engine.js'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  CpodError,
  DecodeError,
  type FieldError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from './errors.js'
export type { Logger } from './log.js'
export { type Meta, metaOf } from './meta.js'
export type { CallOptions, ClientOptions, DownloadOptions, GetOptions, UploadOptions } from './options.js'
export { Page } from './page.js'
export { Service } from './service.js'
export type { Transport } from './transport.js'
export type {
  Comparison,
  Listing,
  OneOrMore,
  Open,
  Selected,
  Selection,
  Sort,
  Time,
  Unchanged,
} from './types.js'
export type { Content } from './upload.js'
export type { Query, QueryValue } from './url.js'
export { VERSION } from './version.js'
