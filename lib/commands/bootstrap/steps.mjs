const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const REDRAW_MS = 100
/** On a terminal a step shows that it is alive from its second second on; in a log every ten seconds. */
const QUIET_MS = 1000
const LOG_EVERY_MS = 10_000

/** Something that whoever runs the command can put right; `message` is one Vietnamese sentence. */
export class StepError extends Error {
  /** Whether the sentence has been shown together with the step that failed. */
  reported = false
}

/**
 * @typedef {object} Output where the progress goes; `process.stdout` fits
 * @property {(text: string) => unknown} write
 * @property {boolean} [isTTY]
 */

/**
 * Runs named steps one after the other and shows for each how long it took: `✓ Cài đặt thư viện  41,2 s`.
 * @param {Output} [output]
 * @param {Output} [errors] gets one line about a step that failed
 */
export function createSteps(output = process.stdout, errors = process.stderr) {
  return {
    /**
     * @template T
     * @param {string} name
     * @param {(report: (detail: string) => void) => T | Promise<T>} task may report how far it is
     * @returns {Promise<T>} what the task gives; its error passes through
     */
    async run(name, task) {
      const begun = performance.now()
      let label = name
      const getLabel = () => label
      const stopProgress = output.isTTY
        ? showSpinner(output, getLabel, begun)
        : logProgress(output, getLabel, begun)
      try {
        const result = await task((detail) => {
          label = `${name}  ${detail}`
        })
        stopProgress()
        output.write(`✓ ${name}  ${formatSeconds(performance.now() - begun)}\n`)
        return result
      } catch (error) {
        stopProgress()
        errors.write(`✗ ${name}  ${formatSeconds(performance.now() - begun)}${reportReason(error)}\n`)
        throw error
      }
    },
  }
}

/** @typedef {ReturnType<typeof createSteps>} Steps */

/** @param {unknown} error */
function reportReason(error) {
  if (!(error instanceof StepError)) return ''
  error.reported = true
  return `: ${error.message}`
}

/**
 * @param {number} milliseconds
 * @returns {string} with one decimal and the comma that Vietnamese uses: `41,2 s`
 */
export function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`
}

/**
 * @param {Output} output
 * @param {() => string} getLabel
 * @param {number} begun
 * @returns {() => void} ends it and clears the line
 */
function showSpinner(output, getLabel, begun) {
  let frame = 0
  const timer = setInterval(() => {
    const elapsed = performance.now() - begun
    if (elapsed < QUIET_MS) return
    const sign = SPINNER[frame++ % SPINNER.length]
    output.write(`\r\u001B[2K${sign} ${getLabel()}  ${Math.floor(elapsed / 1000)} s`)
  }, REDRAW_MS)
  return () => {
    clearInterval(timer)
    if (frame > 0) output.write('\r\u001B[2K')
  }
}

/**
 * @param {Output} output
 * @param {() => string} getLabel
 * @param {number} begun
 * @returns {() => void}
 */
function logProgress(output, getLabel, begun) {
  const timer = setInterval(() => {
    output.write(`… ${getLabel()}  ${Math.round((performance.now() - begun) / 1000)} s\n`)
  }, LOG_EVERY_MS)
  return () => clearInterval(timer)
}
