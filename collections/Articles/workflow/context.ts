import type { PayloadRequest } from 'payload'

import type { Stage, Step } from './steps'

/** A step that the request is taking with an article; noted before the write, told after it. */
export interface TakenStep {
  step: Step
  from: Stage
  note?: string
}

const toKey = (id: number | string | undefined): string => `article-step:${id ?? 'new'}`

export const noteStep = (req: PayloadRequest, id: number | undefined, taken: TakenStep): void => {
  req.context[toKey(id)] = taken
}

export const hasNotedStep = (req: PayloadRequest, id: number): boolean => toKey(id) in req.context

/** The step that was noted for the article, once. */
export const takeNotedStep = (req: PayloadRequest, id: number, isNew: boolean): TakenStep | null => {
  const key = toKey(isNew ? undefined : id)
  const taken = req.context[key] as TakenStep | undefined
  delete req.context[key]
  return taken ?? null
}

const draftSave = 'article-draft-save'

export const noteDraftSave = (req: PayloadRequest, isDraftSave: boolean): void => {
  req.context[draftSave] = isDraftSave
}

export const isDraftSave = (req: PayloadRequest): boolean => req.context[draftSave] === true

const named = 'article-step-named'

/** Whether the request itself says what becomes of the article: a step, a status, the trash. */
export const noteNamed = (req: PayloadRequest, isNamed: boolean): void => {
  req.context[named] = isNamed
}

export const isNamed = (req: PayloadRequest): boolean => req.context[named] === true
