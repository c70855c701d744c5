import { afterEach, expect, test, vi } from 'vitest'
import { createSteps, formatSeconds, StepError } from './steps.mjs'

afterEach(() => {
  vi.useRealTimers()
})

function record(isTTY = false) {
  const written = { output: '', errors: '' }
  const steps = createSteps(
    { isTTY, write: (text: string) => (written.output += text) },
    { write: (text: string) => (written.errors += text) },
  )
  return { written, steps }
}

test('a step gives what its task gives and shows its time', async () => {
  const { written, steps } = record()

  const result = await steps.run('Dựng trang', async () => 'done')

  expect(result).toBe('done')
  expect(written).toEqual({ output: expect.stringMatching(/^✓ Dựng trang {2}\d+,\d s\n$/), errors: '' })
})

test('a step that fails says why in one line and passes the error on', async () => {
  const { written, steps } = record()
  const error = new StepError('Ổ đĩa đã đầy.')

  await expect(steps.run('Cài đặt thư viện', () => Promise.reject(error))).rejects.toBe(error)

  expect(written).toEqual({
    output: '',
    errors: expect.stringMatching(/^✗ Cài đặt thư viện {2}\d+,\d s: Ổ đĩa đã đầy\.\n$/),
  })
  expect(error.reported).toBe(true)
})

test('an unexpected error is not taken for a sentence to show', async () => {
  const { written, steps } = record()

  await expect(
    steps.run('Dựng trang', () => {
      throw new TypeError('undefined is not a function')
    }),
  ).rejects.toThrow(TypeError)

  expect(written.errors).toMatch(/^✗ Dựng trang {2}\d+,\d s\n$/)
})

test('a log hears of a long step every ten seconds', async () => {
  vi.useFakeTimers()
  const { written, steps } = record()

  const running = steps.run('Dựng trang', () => new Promise((resolve) => setTimeout(resolve, 25_000)))
  await vi.advanceTimersByTimeAsync(25_000)
  await running

  expect(written.output).toBe('… Dựng trang  10 s\n… Dựng trang  20 s\n✓ Dựng trang  25,0 s\n')
})

test('a step that says how far it is shows that while it runs', async () => {
  vi.useFakeTimers()
  const { written, steps } = record()

  const running = steps.run('Bài thử', async (report) => {
    report('250/500')
    await new Promise((resolve) => setTimeout(resolve, 15_000))
  })
  await vi.advanceTimersByTimeAsync(15_000)
  await running

  expect(written.output).toBe('… Bài thử  250/500  10 s\n✓ Bài thử  15,0 s\n')
})

test('a terminal sees a spinner from the second second on, and no trace of it afterwards', async () => {
  vi.useFakeTimers()
  const { written, steps } = record(true)

  const running = steps.run('Dựng trang', () => new Promise((resolve) => setTimeout(resolve, 1500)))
  await vi.advanceTimersByTimeAsync(900)
  const early = written.output
  await vi.advanceTimersByTimeAsync(600)
  await running

  expect(early).toBe('')
  expect(written.output).toContain('⠋ Dựng trang  1 s')
  expect(written.output.endsWith('\r\u001B[2K✓ Dựng trang  1,5 s\n')).toBe(true)
})

test('seconds are written with a comma', () => {
  expect(formatSeconds(41_234)).toBe('41,2 s')
})
