import type { ImportProgress } from './outcome'

/** Imports that run in this process. One that runs elsewhere has no progress to tell, and finishes all the same. */
const running = new Map<string, ImportProgress>()

const nothing: ImportProgress = { done: 0, total: 0 }

/** @param key of the editor's choice; empty when nobody asks */
export const followProgress = (user: number | string, key: string) => {
  const name = `${user} ${key}`
  return {
    report: (done: number, total: number): void => {
      if (key) running.set(name, { done, total })
    },
    end: (): void => void running.delete(name),
  }
}

export const readProgress = (user: number | string, key: string): ImportProgress =>
  running.get(`${user} ${key}`) ?? nothing
