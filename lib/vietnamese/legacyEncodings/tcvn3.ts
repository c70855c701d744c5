import type { Piece } from './encoding'

/**
 * TCVN 5712:1993, VN3, as the ABC fonts (`.VnTime`) use it, from code 0xA1 on. There are no capitals with a tone mark: the
 * capital fonts (`.VnTimeH`) show the codes of small letters as capitals. A dot is a code that the fonts leave empty.
 */
const FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'

const letters = new Map<string, string>()
Array.from(FROM_A1).forEach((letter, index) => {
  if (letter !== '.') letters.set(String.fromCharCode(0xa1 + index), letter)
})
// Many programs write the micro sign as the Greek letter that it looks like.
letters.set('\u03BC', 'à')

export const readTcvn3 = (text: string, index: number): Piece | null => {
  const letter = letters.get(text.charAt(index))
  return letter ? { length: 1, letter } : null
}
