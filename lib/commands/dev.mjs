/** `npm run dev`: the portal with hot reload, on the same database as `npm start`. */
import { serve } from './bootstrap/run.mjs'

await serve({ isDevelopment: true })
