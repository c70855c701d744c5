import type { TextFieldSingleValidation } from 'payload'

import { isWebAddress } from '@/lib/view-models/addresses'

/** A complete `http` or `https` address, or nothing. */
export const validateAddress: TextFieldSingleValidation = (value) =>
  !value || isWebAddress(value) ? true : 'Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.'
