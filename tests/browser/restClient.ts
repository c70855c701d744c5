import { inject } from 'vitest'

import { openRest } from './rest'

/** Payload's REST API of the portal under test, for what a test prepares or undoes. */
export const useRest = () => openRest(inject('baseUrl'))
