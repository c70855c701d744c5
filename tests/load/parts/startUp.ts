import { startCommandArgs } from '../../browser/portalProcess'
import { atMost, median, toSeconds } from '../figures'
import type { Part } from '../part'

const limitMs = 5000

/** A start on a folder that has been served before, with all that `npm start` checks on the way. */
export const startUp: Part = {
  title: 'Khởi động lại',
  measure: async ({ startPortal, stopPortal, isQuick }) => {
    const times: number[] = []
    await stopPortal()
    for (let round = 0; round < (isQuick ? 1 : 3); round += 1) {
      times.push((await startPortal(startCommandArgs)).readyAfterMs)
      await stopPortal()
    }
    await startPortal()
    return [atMost('Đến dòng “Sẵn sàng”', median(times), limitMs, toSeconds)]
  },
}
