/** Address of the portal for readers, without a slash at its end; the front sets it at start. */
export const readSiteAddress = (env: NodeJS.ProcessEnv = process.env): string =>
  (env.SITE_URL || `http://127.0.0.1:${env.PORT || 3000}`).replace(/\/+$/, '')
