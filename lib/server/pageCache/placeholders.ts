const pattern = /^[0-9a-f]{27}$/
const names = [...'abcdefghi']

/**
 * Three soft patches at the top and three in the middle, over a band at the bottom, of the nine colours of a picture. A
 * browser that shows the alt text instead of the picture writes it upon them, so it gets an outline.
 */
const painted =
  'img[data-tone]{color:#fff;text-shadow:0 0 4px #000;background:' +
  ['0', '50%']
    .flatMap((y) => ['0', '50%', '100%'].map((x) => `${x} ${y}`))
    .map((place, index) => `radial-gradient(60% 55% at ${place},var(--${names[index]}),transparent),`)
    .join('') +
  'linear-gradient(90deg,var(--g),var(--h),var(--i))}'

const toColours = (placeholder: string): string =>
  names.map((name, index) => `--${name}:#${placeholder.slice(index * 3, index * 3 + 3)}`).join(';')

/**
 * Collects what the pictures of a page look like before they are there, so that it can stand in the page's one style
 * sheet: a `style` attribute would need a policy that allows any.
 */
export const collectPlaceholders = () => {
  const numbers = new Map<string, number>()
  return {
    /** @returns what `data-tone` shall say; null for what is no placeholder */
    add: (placeholder: string): string | null => {
      if (!pattern.test(placeholder)) return null
      const number = numbers.get(placeholder) ?? numbers.size
      numbers.set(placeholder, number)
      return String(number)
    },
    /** Empty where there is none. */
    toStyles: (): string =>
      numbers.size === 0
        ? ''
        : painted +
          [...numbers]
            .map(([placeholder, number]) => `[data-tone="${number}"]{${toColours(placeholder)}}`)
            .join(''),
  }
}
