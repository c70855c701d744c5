/** Boxes by which a container says how its picture is turned and mirrored (ISO/IEC 23008-12); each has nine bytes. */
const transforms = ['irot', 'imir'].map((type) => Buffer.from([0, 0, 0, 9, ...Buffer.from(type)]))

const saysHowToTurn = (bytes: Buffer): boolean => transforms.some((box) => bytes.includes(box))

/**
 * How to turn a decoded HEIC. The container decides, the decoder has obeyed it, and EXIF repeats it: phones write both.
 * Some encoders copy the EXIF of a JPEG and forget the container; then there is nothing else to go by.
 * @param written orientation of EXIF
 * @returns 1 to 8, as in EXIF
 */
export const decideOrientation = (bytes: Buffer, written: unknown): number => {
  const isOrientation =
    typeof written === 'number' && Number.isInteger(written) && written >= 1 && written <= 8
  return isOrientation && !saysHowToTurn(bytes) ? written : 1
}
