import type { FieldHook } from 'payload'

/** For what belongs to an original alone and not to its copy: its address, its date, where it came from. */
export const leaveToOriginal: FieldHook = () => null
