import { toString } from 'qrcode'

/** A QR code as SVG: black on white, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export const drawQr = (text: string): Promise<string> =>
  toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
