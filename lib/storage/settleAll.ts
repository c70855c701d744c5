/**
 * Resolves when every task has ended, whatever became of the others: one that goes on after a failure could write what
 * has been cleared away meanwhile.
 * @throws the first error
 */
export const settleAll = async (tasks: readonly Promise<unknown>[]): Promise<void> => {
  const results = await Promise.allSettled(tasks)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
