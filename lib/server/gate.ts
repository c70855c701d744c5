interface Waiting {
  weight: number
  enter: () => void
}

/**
 * Lets tasks in as long as all that are inside weigh no more than `capacity`; the others wait in the order in which they
 * came. One that is too heavy for that goes alone.
 */
export const createGate = (capacity: number) => {
  const waiting: Waiting[] = []
  let inside = 0

  const letIn = () => {
    for (
      let next = waiting[0];
      next && (inside === 0 || inside + next.weight <= capacity);
      next = waiting[0]
    ) {
      waiting.shift()
      inside += next.weight
      next.enter()
    }
  }
  return async <Result>(weight: number, task: () => Promise<Result>): Promise<Result> => {
    await new Promise<void>((enter) => {
      waiting.push({ weight, enter })
      letIn()
    })
    try {
      return await task()
    } finally {
      inside -= weight
      letIn()
    }
  }
}
