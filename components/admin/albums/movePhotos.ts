/** Moves one of many to another place; a place before the first, or after the last, is the first or the last. */
export const moveTo = (ids: number[], id: number, place: number): number[] => {
  const others = ids.filter((other) => other !== id)
  const target = Math.min(Math.max(place, 0), others.length)
  return [...others.slice(0, target), id, ...others.slice(target)]
}

/** What the keyboard does with a photo: the place it goes to, or null for a key that does nothing. */
export const decidePlace = (key: string, place: number, count: number): number | null => {
  switch (key) {
    case 'ArrowLeft':
      return place - 1
    case 'ArrowRight':
      return place + 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
