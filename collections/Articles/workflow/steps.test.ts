import { describe, expect, it } from 'vitest'

import { decideStep, listSteps, stages, steps, type Actor, type Stage, type Step } from './steps'

const editor: Actor = { isEditor: true, isAuthor: false }
const author: Actor = { isEditor: false, isAuthor: true }
const stranger: Actor = { isEditor: false, isAuthor: false }

/** Where each step leads from each stage; what is not named here is refused. */
const leads: Record<Step, Partial<Record<Stage, Stage>>> = {
  submit: { writing: 'submitted', returned: 'submitted', withdrawn: 'submitted' },
  recall: { submitted: 'writing' },
  return: { submitted: 'returned', approved: 'returned', scheduled: 'returned' },
  approve: { submitted: 'approved' },
  schedule: {
    writing: 'scheduled',
    submitted: 'scheduled',
    returned: 'scheduled',
    approved: 'scheduled',
    scheduled: 'scheduled',
    published: 'scheduled',
    withdrawn: 'scheduled',
  },
  unschedule: { scheduled: 'approved' },
  publish: {
    writing: 'published',
    submitted: 'published',
    returned: 'published',
    approved: 'published',
    scheduled: 'published',
    published: 'published',
    withdrawn: 'published',
  },
  withdraw: { published: 'withdrawn', scheduled: 'withdrawn' },
}

describe.each(steps)('the step %s', (step) => {
  it.each(stages)('from %s', (from) => {
    const to = leads[step][from]
    const isAuthors = step === 'submit' || step === 'recall'

    expect(decideStep(step, from, editor)).toMatchObject(to ? { kind: 'taken', to } : { kind: 'refused' })
    expect(decideStep(step, from, author)).toMatchObject(
      to && isAuthors ? { kind: 'taken', to } : { kind: 'refused' },
    )
    expect(decideStep(step, from, stranger).kind).toBe('refused')
  })
})

it('a refusal says why, in Vietnamese', () => {
  expect(decideStep('approve', 'writing', editor)).toEqual({
    kind: 'refused',
    because: 'Không thể duyệt: bài đang ở bước “Đang viết”.',
  })
  expect(decideStep('publish', 'writing', author)).toEqual({
    kind: 'refused',
    because: 'Bạn không có quyền xuất bản bài này.',
  })
})

it.each(stages)('from %s every possible step is offered once, and no other', (from) => {
  for (const actor of [editor, author, stranger]) {
    const possible = steps.filter((step) => decideStep(step, from, actor).kind === 'taken')
    const offered = listSteps(from, actor)

    // To withdraw what is public while its draft waits for a time is possible, and never the next thing to do.
    const expected = from === 'scheduled' ? possible.filter((step) => step !== 'withdraw') : possible
    expect([...offered].sort()).toEqual([...expected].sort())
  }
})
