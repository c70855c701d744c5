import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  Conversion,
  Input,
  Mp3OutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'

/** In bytes: half an hour of speech at 128 kbit/s. */
export const largestRecording = 30_000_000

export interface TidyRecording {
  bytes: Buffer
  extension: 'mp3' | 'm4a'
  /** At least 1. */
  seconds: number
}

export type RecordingFault =
  /** Nothing that sounds: another kind of file, a broken one, or one without a sound. */
  | 'unreadable'
  /** It sounds, and old telephones cannot play it. */
  | 'otherCodec'

/**
 * The sound alone, in a file written anew: without pictures, title, place and device, which telephones put in. What sounds
 * is copied as it is. MP3 and AAC play on every telephone of the last ten years.
 */
export const tidyRecording = async (bytes: Buffer): Promise<TidyRecording | RecordingFault> => {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) })
  try {
    return await copySound(input)
  } catch {
    // What it throws at bytes that are no recording, or a broken one, has no type of its own.
    return 'unreadable'
  } finally {
    input.dispose()
  }
}

const copySound = async (input: Input): Promise<TidyRecording | RecordingFault> => {
  const track = await input.getPrimaryAudioTrack()
  if (!track) return 'unreadable'
  const codec = await track.getCodec()
  if (codec !== 'mp3' && codec !== 'aac') return 'otherCodec'
  const target = new BufferTarget()
  // With its table in front, a telephone begins before the whole file is there.
  const format = codec === 'mp3' ? new Mp3OutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' })
  const conversion = await Conversion.init({
    input,
    output: new Output({ format, target }),
    audio: ({ id }) => ({ discard: id !== track.id }),
    video: { discard: true },
    copy: { mode: 'forced' },
    tags: {},
    showWarnings: false,
  })
  if (!conversion.isValid) return 'unreadable'
  await conversion.execute()
  const seconds = Math.round(await track.computeDuration())
  if (!target.buffer || seconds < 1) return 'unreadable'
  return { bytes: Buffer.from(target.buffer), extension: codec === 'mp3' ? 'mp3' : 'm4a', seconds }
}
