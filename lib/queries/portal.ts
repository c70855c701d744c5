import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of this process. */
export const getPortal = (): Promise<Payload> => getPayload({ config })

/** Every read for a page is made as the public: no user, and access control in force. */
export const asPublic = { overrideAccess: false } as const
