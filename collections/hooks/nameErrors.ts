import { APIError } from 'payload'

/**
 * Payload answers an error by its name, and built for production the class that our refusals are made of has none: every
 * one of them came out as “An unknown error occurred.”
 */
export const nameErrors = (): void => {
  Object.defineProperty(APIError, 'name', { value: 'APIError' })
}
