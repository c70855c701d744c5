/** The width of a page without its gutters (tokens.css), for the `sizes` of pictures that take all of it. */
export const wholeWidth = '(min-width: 40em) calc(100vw - 3rem), calc(100vw - 2rem)'
