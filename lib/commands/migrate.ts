/** `npm run migrate`: brings the database up to this version, without starting the portal. */
import { openPortal, runCommand } from './runCommand'

await runCommand(async () => {
  await openPortal()
  console.log('Cấu trúc dữ liệu đã mới.')
})
