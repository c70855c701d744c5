/**
 * What Payload, which lives in Next's bundle, does for the front. Both share the process, but each has a copy of every
 * module, so the functions meet on the global object.
 */
export const createOffer = <Arguments extends unknown[], Result>(name: string) => {
  type Offered = (...args: Arguments) => Promise<Result>
  const key = Symbol.for(`portal.${name}`)
  const shared = globalThis as { [key]?: Offered }
  return {
    make: (offered: Offered): void => {
      shared[key] = offered
    },
    /** @throws while Payload has not started, and what the function throws */
    use: async (...args: Arguments): Promise<Result> => {
      const offered = shared[key]
      if (!offered) throw new Error('Payload has not started yet.')
      return offered(...args)
    },
  }
}
