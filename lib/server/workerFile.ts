/** The service worker. It looks after the folder in which it stands, so it stands at the top. */
export const workerFile = 'ngoai-tuyen.js'
