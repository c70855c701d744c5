import type { Step } from '../Articles/workflow/steps'

interface Person {
  id: number
  role: 'admin' | 'editor' | 'contributor' | 'photographer'
  /** Where an editor works; empty for everywhere. */
  categories: number[]
}

interface Situation {
  /** `failed`: a schedule could not be carried out. */
  step: Step | 'failed'
  /** Who did it; null for the portal itself. */
  actor: number | null
  author: number | null
  /** Who set the schedule. */
  scheduledBy: number | null
  category: number | null
  staff: Person[]
}

/**
 * Who has to know of a step: of an article that waits, its editors (admins where it has none); of everything else, its
 * author. Nobody is told of what they did themselves.
 */
export const decideRecipients = ({
  step,
  actor,
  author,
  scheduledBy,
  category,
  staff,
}: Situation): number[] => {
  const editors = () => {
    const responsible = staff.filter(
      ({ role, categories }) =>
        role === 'editor' &&
        (categories.length === 0 || (category !== null && categories.includes(category))),
    )
    return (responsible.length > 0 ? responsible : staff.filter(({ role }) => role === 'admin')).map(
      ({ id }) => id,
    )
  }
  const decide = (): (number | null)[] => {
    switch (step) {
      case 'submit':
        return editors()
      case 'recall':
      case 'unschedule':
        return []
      case 'failed':
        return scheduledBy ? [scheduledBy] : editors()
      case 'return':
      case 'approve':
      case 'schedule':
      case 'publish':
      case 'withdraw':
        return [author]
    }
  }
  return [...new Set(decide().filter((id) => id !== null && id !== actor))] as number[]
}
