/** Marks of a text and their elements, from the innermost outwards: on a page and in a feed alike. */
export const marks = [
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const
