import { readEnvironment } from './environment'

/** Address of the portal for readers, without a slash at its end. */
export const readSiteAddress = (): string => readEnvironment().siteUrl
