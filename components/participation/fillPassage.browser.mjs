/** Puts the passage that a reader marked in the article into the form; it comes in the address, behind the `#`. */
const field = /** @type {HTMLTextAreaElement | null} */ (document.querySelector('[name=passage]'))
const text = new URLSearchParams(location.hash.slice(1)).get('doan')
if (field && text && !field.value) field.value = text
