import { APIError } from 'payload'

/**
 * Next builds pages and API routes apart, each with a Payload of its own code, while both share the one Payload that
 * was started first. The API would not know that one's errors as errors of Payload, and leave out which field is wrong
 * and why. Whatever was made as such an error, in either half, is one. Subclasses are told apart as before.
 */
export const recogniseErrors = (): void => {
  Object.defineProperty(APIError, Symbol.hasInstance, {
    configurable: true,
    value: function (this: unknown, error: unknown): boolean {
      const isOrdinary = Function.prototype[Symbol.hasInstance].call(this as never, error)
      return isOrdinary || (this === APIError && isOfPayload(error))
    },
  })
}

/** What the constructor of `APIError` sets. */
const isOfPayload = (error: unknown): boolean =>
  error instanceof Error && 'isOperational' in error && 'isPublic' in error && 'status' in error
