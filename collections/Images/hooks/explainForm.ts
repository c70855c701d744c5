import type { CollectionAfterErrorHook } from 'payload'

/** What the parser of forms says of one that is cut off, or holds a NUL where a name should be. */
const BROKEN_FORM = /^(?:Malformed part header|Unexpected end of (?:form|file))$/

/** Payload answers such a form with “Something went wrong.” and 500, as if the fault were ours. */
export const explainForm: CollectionAfterErrorHook = ({ error }) =>
  BROKEN_FORM.test(error.message)
    ? {
        status: 400,
        response: {
          errors: [{ message: 'Tệp gửi lên bị đứt giữa chừng, hoặc tên tệp có ký tự ẩn. Hãy tải lại.' }],
        },
      }
    : undefined
