/** `npm run dev`: the portal with hot reload, on the same database as `npm start`. */
import { startPortal } from './bootstrap/run.mjs'

await startPortal({ isDevelopment: true })
