import { APIError, NotFound, ValidationError } from 'payload'
import { expect, it } from 'vitest'

import { recogniseErrors } from './recogniseErrors'

/** As the other half of the build has it: the same code, another class. */
class OtherApiError extends Error {
  isOperational = true
  isPublic = true
  status = 400
  data = { errors: [{ path: 'title', message: 'Thiếu tiêu đề.' }] }
}

it('errors of Payload are known as such in whichever half of the build they were made', () => {
  expect(new OtherApiError() instanceof APIError).toBe(false)

  recogniseErrors()

  expect(new OtherApiError() instanceof APIError).toBe(true)
  expect(new APIError('x') instanceof APIError).toBe(true)
  expect(new ValidationError({ errors: [] }) instanceof APIError).toBe(true)
})

it('kinds of errors stay apart, and others are none', () => {
  recogniseErrors()

  expect(new NotFound() instanceof ValidationError).toBe(false)
  expect(new OtherApiError() instanceof ValidationError).toBe(false)
  expect(new ValidationError({ errors: [] }) instanceof ValidationError).toBe(true)
  for (const other of [new Error('x'), null, undefined, 'x', { isOperational: true }]) {
    expect(other instanceof APIError).toBe(false)
  }
})
