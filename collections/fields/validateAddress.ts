import type { TextFieldSingleValidation } from 'payload'

/** A complete `http` or `https` address, or nothing. */
export const validateAddress: TextFieldSingleValidation = (value) =>
  !value || isWebAddress(value) ? true : 'Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.'

export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
