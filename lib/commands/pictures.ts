/**
 * `npm run pictures [-- --repair] [-- --remake] [-- --copy]`: compares the files of pictures, forms and recordings with their rows,
 * both ways. `--repair` puts right what can be, `--remake` makes every size anew, as after a change of the slots, `--copy`
 * first brings what is on the disk to the bucket. Ends with 1 when something is wrong and stays so.
 */
import { parseArgs } from 'node:util'

import type { Finding } from '@/lib/images/check/compareFiles'
import { EnvironmentError } from '@/lib/server/environmentError'
import { copyFiles } from '@/lib/storage/copyFiles'
import { openDiskStore, openStore } from '@/lib/storage/openStore'
import { readS3Settings } from '@/lib/storage/s3/settings'
import { openPortal, runCommand } from './runCommand'

const usage = 'Cách dùng: npm run pictures [-- --repair] [-- --remake] [-- --copy]'
/** Of each kind; the rest is counted. */
const shown = 20

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        repair: { type: 'boolean', default: false },
        remake: { type: 'boolean', default: false },
        copy: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    console.error(usage)
    return process.exit(2)
  }
}

const describe: Record<Finding['kind'], string> = {
  'original-lost': 'Mất tệp gốc, phải lấy lại từ bản sao lưu hoặc tải lại ảnh',
  'file-missing': 'Thiếu tệp làm từ ảnh gốc',
  'slot-changed': 'Thiếu cỡ mới, hoặc cỡ đã đổi',
  orphan: 'Tệp không thuộc ảnh nào',
  'form-lost': 'Mất tệp phiếu đồng ý, phải lấy lại từ bản sao lưu',
  'form-orphan': 'Tệp không thuộc phiếu đồng ý nào',
  'recording-lost': 'Mất tệp bản đọc, phải lấy lại từ bản sao lưu hoặc tải lại',
  'recording-orphan': 'Tệp không thuộc bản đọc nào',
  'private-lost': 'Mất ảnh chưa che mặt, phải lấy lại từ bản sao lưu, không thì không bỏ khung che được nữa',
  'private-orphan': 'Ảnh chưa che mặt không thuộc ảnh nào',
}

/** What a row is called that is no picture. */
const nouns: Partial<Record<Finding['kind'], string>> = { 'form-lost': 'phiếu', 'recording-lost': 'bản đọc' }

const report = (findings: readonly Finding[]): void => {
  for (const kind of Object.keys(describe) as Finding['kind'][]) {
    const those = findings.filter((finding) => finding.kind === kind)
    if (those.length === 0) continue
    console.log(`\n✗ ${describe[kind]}: ${those.length}`)
    for (const finding of those.slice(0, shown))
      console.log(`    ${'id' in finding ? `${nouns[kind] ?? 'ảnh'} ${finding.id}: ` : ''}${finding.file}`)
    if (those.length > shown) console.log(`    … và ${those.length - shown} tệp nữa`)
  }
}

const canBeMade = (finding: Finding) => finding.kind === 'file-missing' || finding.kind === 'slot-changed'

/** One line that counts up where there is a person; nothing in a log. */
const showProgress = (what: string, total?: number) => (count: number) => {
  if (process.stdout.isTTY) process.stdout.write(`\r${what}: ${count}${total ? `/${total}` : ''} `)
}

/** @throws EnvironmentError when there is no bucket to bring them to */
const copyToBucket = async (): Promise<void> => {
  if (!readS3Settings())
    throw new EnvironmentError('Hãy đặt S3_BUCKET và các biến S3_ khác, rồi chạy lại với --copy.')
  for (const [folder, what] of [
    ['images', 'ảnh'],
    ['consent-forms', 'phiếu đồng ý'],
    ['originals', 'ảnh chưa che mặt'],
    ['recordings', 'bản đọc'],
  ] as const) {
    const progress = showProgress(`Chép tệp ${what}`)
    const { copied, known } = await copyFiles(openDiskStore(folder), await openStore(folder), progress)
    console.log(`\nĐã chép ${copied} tệp ${what} lên kho, ${known} tệp đã có sẵn.`)
  }
}

const { repair, remake, copy } = readArguments()

await runCommand(async () => {
  if (copy) await copyToBucket()
  const payload = await openPortal()
  const { checkPictures, isLeftOver, removeOrphans } = await import('@/lib/images/check/checkPictures')
  const { remakeFiles } = await import('@/lib/images/check/remakeFiles')
  const check = () => checkPictures(payload, showProgress('Đọc các ảnh'))

  const { rows, fileCount, findings } = await check()
  console.log(`${rows.length} ảnh, ${fileCount} tệp.`)
  report(findings)
  if (!repair && !remake) {
    if (findings.length === 0) console.log('Ảnh và tệp khớp nhau.')
    else console.log('\nChạy lại với --repair để sửa những gì sửa được.')
    return findings.length > 0 ? 1 : 0
  }

  const lost = new Set(findings.flatMap((finding) => (finding.kind === 'original-lost' ? finding.id : [])))
  const incomplete = new Set(findings.flatMap((finding) => (canBeMade(finding) ? finding.id : [])))
  const wanted = rows.map(({ id }) => id).filter((id) => (remake || incomplete.has(id)) && !lost.has(id))
  const failed = await remakeFiles(payload, wanted, {
    remake,
    onDone: showProgress('Làm lại các cỡ', wanted.length),
  })
  // Sizes that were replaced have left their files behind.
  const after = await check()
  const removed = await removeOrphans(after.findings)
  console.log(
    `\nĐã làm lại các cỡ của ${wanted.length - failed.length} ảnh, bỏ ${removed} tệp không thuộc hàng nào.`,
  )
  if (failed.length > 0) console.log(`Không làm được các cỡ của ảnh ${failed.join(', ')}: tệp gốc đã hỏng.`)
  const left = after.findings.filter((finding) => !isLeftOver(finding))
  if (left.length > 0 && findings.length === 0) report(left)
  console.log(left.length === 0 ? 'Ảnh và tệp khớp nhau.' : `Còn ${left.length} chỗ chưa khớp.`)
  return left.length > 0 || failed.length > 0 ? 1 : 0
})
