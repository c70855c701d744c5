'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { pickChanged, pickRewritten, toComparable, toContent } from '@/lib/editing/content'
import {
  dropCopy,
  listCopies,
  pruneCopies,
  toCopyKey,
  writeCopy,
  type UnsavedCopy,
} from '@/lib/editing/unsavedCopies'
import { createId } from '../createId'
import { openSaveLine, type Outcome } from './saveLine'
import { useRedraw } from './useRedraw.client'
import { useTouchedFields } from './useTouchedFields.client'

type Values = Record<string, unknown>

const checkEvery = 500
/** Payload saves two seconds after the last key; when it has not, whoever types on and on is saved now. */
const overdue = 10_000
const retryAfter = [3000, 5000, 10_000, 20_000, 30_000]

/** The server fills these in, as long as nobody writes in them. */
const filledIn = ['slug', 'publishedAt', 'publishedAt_tz']

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

/** When forms of this page went, by the key of their copy. One that is back at once was only drawn anew. */
const goneAt = new Map<string, number>()
const backWithin = 10_000

export type Trouble = Exclude<Outcome, { kind: 'saved' }> | null

/** Keeps what is typed until the server has it: in this browser, and by saving again. */
export const useUnsaved = (collection: string, document: number | string) => {
  const { user } = useAuth()
  const { data } = useDocumentInfo()
  const form = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { touched, isChanged } = useTouchedFields()

  const [isDirty, setDirty] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>(null)
  const [isKept, setKept] = useState(true)
  const [offer, setOffer] = useState<UnsavedCopy | null>(null)

  const latest = useRef({ form, fields, data, isModified, isProcessing, trouble })
  latest.current = { form, fields, data, isModified, isProcessing, trouble }
  const [session] = useState(createId)
  // Whoever opened the form owns what is typed into it, also when the session has ended since.
  const [owner] = useState({ collection, document, user: user?.id ?? 0 })
  const key = toCopyKey(owner, session)
  const state = useRef({
    /** What the server has, as far as this form knows. */
    stored: {} as Values,
    /** Content of the copy in the browser; empty when there is none. */
    written: '',
    checked: null as object | null,
    isDirty: false,
    dirtySince: 0,
    lastAttempt: 0,
    underWay: 0,
    failures: 0,
    isRebased: false,
    replaced: null as UnsavedCopy | null,
    isFilling: false,
    timesDrawn: 0,
  })

  const derive = () => new Set(filledIn.filter((name) => !touched.current.has(name)))

  /** Compares the form with what the server has, keeps or drops the copy, and saves what is overdue. */
  const check = (): void => {
    const now = Date.now()
    const own = state.current
    if (isBeingDrawn() || own.isFilling) return
    if (own.checked !== latest.current.fields) compare(own, now)
    const delay = latest.current.trouble
      ? (retryAfter[Math.min(own.failures, retryAfter.length) - 1] ?? 3000)
      : overdue
    const isDue = own.isDirty && now - Math.max(own.lastAttempt, own.dirtySince) >= delay
    if (isDue && own.underWay === 0 && mayTry()) void save()
  }

  const compare = (own: typeof state.current, now: number): void => {
    const { form, fields, isModified, isProcessing } = latest.current
    const values = form.getData() as Values
    const content = toContent(values, derive())
    if (own.isRebased && !isProcessing) {
      own.stored = values
      own.isRebased = false
    }
    if (!isProcessing) own.checked = fields
    const isSame = content === toContent(own.stored, derive())
    if (isSame) isChanged.current = false
    own.isDirty = !isSame && (isChanged.current || isModified)
    if (!own.isDirty) own.dirtySince = 0
    else if (own.dirtySince === 0) own.dirtySince = now
    if (own.isDirty && content !== own.written) {
      const changed = pickChanged(values, own.stored, derive())
      setKept(writeCopy(localStorage, { key, savedAt: new Date(now).toISOString(), values: changed }))
      own.written = content
      if (own.replaced) dropCopy(localStorage, own.replaced.key)
      own.replaced = null
    } else if (!own.isDirty && own.written) {
      dropCopy(localStorage, key)
      own.written = ''
    }
    setDirty(own.isDirty)
  }

  const mayTry = (): boolean => {
    const { form, isProcessing, trouble } = latest.current
    return !form.disabled && !isProcessing && trouble?.kind !== 'refused' && navigator.onLine
  }

  /** As Payload's own autosave does it. */
  const save = async (): Promise<void> => {
    state.current.lastAttempt = Date.now()
    latest.current.form.setModified(true)
    await latest.current.form.submit({
      acceptValues: { overrideLocalChanges: false },
      action: `/api/${collection}/${document}?autosave=true&depth=0&draft=true&fallback-locale=null`,
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }

  /**
   * Puts values into the form as if they had been typed, also when it is drawn anew meanwhile. What has parts is built by the
   * server; plain values are there at once, so that whoever types on loses nothing to an answer on its way.
   */
  const fill = async (values: Values): Promise<void> => {
    const own = state.current
    own.isFilling = true
    try {
      const entries = Object.entries(values)
      if (entries.every(([, value]) => isPlain(value)))
        for (const [path, value] of entries)
          latest.current.form.dispatchFields({ type: 'UPDATE', path, value })
      else await rebuild(values)
      for (const name of Object.keys(values)) touched.current.add(name)
      isChanged.current = true
      latest.current.form.setModified(true)
    } finally {
      own.isFilling = false
    }
  }

  const rebuild = async (values: Values): Promise<void> => {
    let drawn
    do {
      drawn = state.current.timesDrawn
      const { form } = latest.current
      await form.reset({ ...form.getData(), ...values })
    } while (state.current.timesDrawn !== drawn)
  }

  const fillAgain = (values: Values): void => {
    const retry = () => void setTimeout(() => fillAgain(values), retryAfter[0])
    fill(values).catch(retry)
  }

  const isBeingDrawn = useRedraw(
    () => {
      const values = latest.current.form.getData() as Values
      const isUnsaved = isChanged.current || latest.current.isModified
      return isUnsaved ? pickRewritten(values, state.current.stored, derive()) : {}
    },
    (lost) => {
      state.current.timesDrawn += 1
      state.current.stored = latest.current.form.getData() as Values
      if (Object.keys(lost).length > 0) fillAgain(lost)
    },
  )

  const onOutcome = (outcome: Outcome): void => {
    const own = state.current
    own.underWay -= 1
    own.checked = null
    if (outcome.kind !== 'saved') {
      own.failures += 1
      return setTrouble(outcome)
    }
    own.failures = 0
    own.stored = { ...own.stored, ...outcome.sent }
    own.isRebased ||= outcome.isTakenOver
    setTrouble(null)
    check()
  }

  const actions = useRef({ check, save, onOutcome, mayTry, fillAgain })
  actions.current = { check, save, onOutcome, mayTry, fillAgain }

  useEffect(() => {
    const own = state.current
    own.stored = latest.current.form.getData() as Values
    const toWords = (values: Values) => toComparable(toContent(values, new Set(filledIn)))
    pruneCopies(localStorage, Date.now())
    const [newest] = listCopies(localStorage, owner).filter((copy) => {
      const stored = Object.keys(copy.values).map((name) => [name, own.stored[name]])
      const isNew = toWords(copy.values) !== toWords(Object.fromEntries(stored))
      if (!isNew) dropCopy(localStorage, copy.key)
      return isNew
    })
    const isBack = newest && Date.now() - (goneAt.get(newest.key) ?? 0) < backWithin
    if (isBack) {
      own.replaced = newest
      actions.current.fillAgain(newest.values)
    } else setOffer(newest ?? null)
    const closeLine = openSaveLine({
      path: `/api/${collection}/${document}`,
      session,
      readBase: () => Date.parse(String(latest.current.data?.updatedAt)) || 0,
      onSending: () => {
        own.underWay += 1
        own.lastAttempt = Date.now()
      },
      onOutcome: (outcome) => actions.current.onOutcome(outcome),
    })
    const look = () => actions.current.check()
    const tryNow = () => {
      look()
      if (own.isDirty && own.underWay === 0 && actions.current.mayTry()) void actions.current.save()
    }
    const onReturn = () => {
      if (window.document.visibilityState === 'visible' && latest.current.trouble) tryNow()
      else look()
    }
    const timer = setInterval(look, checkEvery)
    window.addEventListener('online', tryNow)
    window.addEventListener('focus', onReturn)
    window.addEventListener('pagehide', look)
    window.document.addEventListener('visibilitychange', onReturn)
    return () => {
      look()
      for (const gone of [key, own.replaced?.key]) if (gone) goneAt.set(gone, Date.now())
      closeLine()
      clearInterval(timer)
      window.removeEventListener('online', tryNow)
      window.removeEventListener('focus', onReturn)
      window.removeEventListener('pagehide', look)
      window.document.removeEventListener('visibilitychange', onReturn)
    }
  }, [collection, document, owner, session, key])

  return {
    isDirty,
    trouble,
    isKept,
    offer,
    restore: async () => {
      if (!offer) return
      const own = state.current
      // Said before it is filled in: a form that goes meanwhile is filled in by the one that comes.
      own.replaced = offer
      try {
        await fill(offer.values)
      } catch (error) {
        own.replaced = null
        throw error
      }
      setOffer(null)
    },
    discard: () => {
      for (const copy of listCopies(localStorage, owner))
        if (copy.key !== key) dropCopy(localStorage, copy.key)
      setOffer(null)
    },
  }
}
