/**
 * Lets go of what an aborted signal holds on to. V8 keeps the frames of an error, and with them everything that their
 * functions see, until somebody reads `stack`; then only a text is left. React aborts a signal at the end of every
 * rendering, with an error whose stack nobody reads. One of its frames belongs to a timer that leads to the next
 * rendering's, and so on: pages that were sent long ago stay in memory, without a bound
 * (https://github.com/react/react/issues/37288, https://github.com/vercel/next.js/issues/84648).
 *
 * Goes when React creates that error without a stack.
 */
export const releaseAbortStacks = (): void => {
  const { abort } = AbortController.prototype
  AbortController.prototype.abort = function (reason?: unknown) {
    abort.call(this, reason)
    const given: unknown = this.signal.reason
    if (given instanceof Error) void given.stack
  }
}
