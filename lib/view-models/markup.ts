/** Text as it stands in HTML and XML, in an element or between double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Data within `<script>`: neither the end of the element nor a comment can begin in it. */
export const toScriptJson = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c')
