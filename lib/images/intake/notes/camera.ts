/** Some write their whole company into the field, and their name into the model once more. */
const COMPANY =
  /\s*\b(?:corporation|corp\.?|co\.,? ?ltd\.?|electronics|imaging|optical|inc\.?|digital camera)\b.*$/i

/** `Apple` and `iPhone 13` are `Apple iPhone 13`; `NIKON CORPORATION` and `NIKON D750` are `NIKON D750`. */
export const toCamera = (make = '', model = ''): string | undefined => {
  const maker = make.replace(COMPANY, '').trim()
  const name = model.trim()
  const isNamed = maker && name.toLowerCase().startsWith(maker.toLowerCase())
  return (isNamed ? name : `${maker} ${name}`.trim()).slice(0, 100) || undefined
}
