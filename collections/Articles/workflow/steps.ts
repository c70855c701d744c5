/** Where an article stands on its way, from the first sentence to its withdrawal. */
export const stages = [
  'writing',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const
export type Stage = (typeof stages)[number]

export const stageLabels: Record<Stage, string> = {
  writing: 'Đang viết',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  scheduled: 'Hẹn giờ',
  published: 'Đã xuất bản',
  withdrawn: 'Đã gỡ',
}

/** What somebody does to move it on. */
export const steps = [
  'submit',
  'recall',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'withdraw',
] as const
export type Step = (typeof steps)[number]

export const isStep = (value: unknown): value is Step => steps.includes(value as Step)

export const stepLabels: Record<Step, string> = {
  submit: 'Gửi duyệt',
  recall: 'Rút lại để sửa',
  return: 'Trả lại',
  approve: 'Duyệt',
  schedule: 'Hẹn giờ xuất bản',
  unschedule: 'Bỏ hẹn giờ',
  publish: 'Xuất bản',
  withdraw: 'Gỡ bài',
}

interface Rule {
  from: readonly Stage[]
  to: Stage
  /** The author may take it with an article of their own; editors may take every step in their categories. */
  isAuthors?: boolean
  needs?: 'note' | 'time'
}

/** An editor who publishes has approved by that; nobody else jumps over the desk. */
const rules: Record<Step, Rule> = {
  submit: { from: ['writing', 'returned', 'withdrawn'], to: 'submitted', isAuthors: true },
  recall: { from: ['submitted'], to: 'writing', isAuthors: true },
  return: { from: ['submitted', 'approved', 'scheduled'], to: 'returned', needs: 'note' },
  approve: { from: ['submitted'], to: 'approved' },
  schedule: {
    from: ['writing', 'submitted', 'returned', 'approved', 'scheduled', 'withdrawn', 'published'],
    to: 'scheduled',
    needs: 'time',
  },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish: { from: stages, to: 'published' },
  withdraw: { from: ['published', 'scheduled'], to: 'withdrawn' },
}

export const getNeed = (step: Step): Rule['needs'] => rules[step].needs

/** Stages in which an author may still change their own article. */
export const authorsStages: readonly Stage[] = ['writing', 'returned', 'withdrawn']

export interface Actor {
  /** Edits, approves and publishes where this article stands. */
  isEditor: boolean
  isAuthor: boolean
}

export type StepDecision = { kind: 'taken'; to: Stage } | { kind: 'refused'; because: string }

/** Whether somebody may take a step now, and where it leads. The sentence is for whoever tried. */
export const decideStep = (step: Step, from: Stage, { isEditor, isAuthor }: Actor): StepDecision => {
  const rule = rules[step]
  const label = stepLabels[step].toLowerCase()
  if (!isEditor && !(isAuthor && rule.isAuthors)) {
    return { kind: 'refused', because: `Bạn không có quyền ${label} bài này.` }
  }
  if (!rule.from.includes(from)) {
    return {
      kind: 'refused',
      because: `Không thể ${label}: bài đang ở bước “${stageLabels[from]}”.`,
    }
  }
  return { kind: 'taken', to: rule.to }
}

/** Steps that somebody may take now, the likeliest first. */
export const listSteps = (from: Stage, actor: Actor): Step[] => {
  const possible = likeliest[from].filter((step) => decideStep(step, from, actor).kind === 'taken')
  return actor.isEditor ? possible : possible.filter((step) => rules[step].isAuthors)
}

const likeliest: Record<Stage, Step[]> = {
  writing: ['publish', 'submit', 'schedule'],
  submitted: ['publish', 'approve', 'schedule', 'return', 'recall'],
  returned: ['publish', 'submit', 'schedule'],
  approved: ['publish', 'schedule', 'return'],
  scheduled: ['publish', 'schedule', 'unschedule', 'return'],
  published: ['publish', 'schedule', 'withdraw'],
  withdrawn: ['publish', 'submit', 'schedule'],
}
