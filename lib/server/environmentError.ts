/** A variable has a value that cannot be used; the Vietnamese message names it and never repeats a secret. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}
