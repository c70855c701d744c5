import { largestFile, type ImportAnswer, type ImportProgress } from '@/lib/import/word/outcome'
import { refusals } from '@/lib/import/word/refusals'

/** Where the import of one file stands. */
export type ImportState =
  | { kind: 'waiting' }
  | { kind: 'uploading'; fraction: number }
  | { kind: 'working'; progress: ImportProgress }
  | ImportAnswer

export interface WordImport {
  key: string
  file: File
  encoding: 'convert' | 'keep' | null
  state: ImportState
}

export type Action =
  | { type: 'add'; files: { key: string; file: File }[] }
  | { type: 'state'; key: string; state: ImportState }
  | { type: 'decide'; keys: string[]; encoding: 'convert' | 'keep' }
  | { type: 'clear' }

/** A file that the portal would not take need not travel. */
const toStart = (file: File): ImportState =>
  file.size > largestFile ? { kind: 'refused', reason: refusals.tooLarge } : { kind: 'waiting' }

export const isOpen = ({ state }: WordImport): boolean => state.kind !== 'added' && state.kind !== 'refused'

export const isRunning = ({ state }: WordImport): boolean =>
  state.kind === 'uploading' || state.kind === 'working'

export const reduceImports = (imports: WordImport[], action: Action): WordImport[] => {
  const change = (keys: string[], values: Partial<WordImport>): WordImport[] =>
    imports.map((entry) => (keys.includes(entry.key) ? { ...entry, ...values } : entry))
  switch (action.type) {
    case 'add':
      return [
        ...imports,
        ...action.files.map(({ key, file }) => ({ key, file, encoding: null, state: toStart(file) })),
      ]
    case 'state':
      return change([action.key], { state: action.state })
    case 'decide':
      return change(action.keys, { encoding: action.encoding, state: { kind: 'waiting' } })
    case 'clear':
      return imports.filter(isOpen)
  }
}

/** Share of the bar that the upload takes; the rest is the portal's work on the pictures. */
const uploadShare = 0.4

/** From 0 to 1. */
export const toFraction = (state: ImportState): number => {
  switch (state.kind) {
    case 'waiting':
      return 0
    case 'uploading':
      return state.fraction * uploadShare
    case 'working':
      return uploadShare + (1 - uploadShare) * (state.progress.done / Math.max(state.progress.total, 1))
    case 'question':
    case 'added':
    case 'refused':
      return 1
  }
}

export const describeState = (state: ImportState): string => {
  switch (state.kind) {
    case 'waiting':
      return 'Đang chờ đến lượt'
    case 'uploading':
      return `Đang tải lên ${Math.round(state.fraction * 100)}%`
    case 'working':
      return state.progress.total > 0
        ? `Đang lưu ảnh ${state.progress.done}/${state.progress.total}`
        : 'Đang đọc tài liệu'
    case 'question':
      return 'Cần bạn quyết định'
    case 'added':
      return 'Đã nhập thành bài nháp'
    case 'refused':
      return 'Không nhập được'
  }
}
