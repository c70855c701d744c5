const atATime = 3

/** Three at a time, as the batch screen sends its files. */
export const inTurn = async <Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<unknown>,
): Promise<void> => {
  const queue = [...items.entries()]
  const run = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: atATime }, run))
}
