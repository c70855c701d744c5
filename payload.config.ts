import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Articles } from './collections/Articles/Articles'
import { withNamesInLocks } from './collections/Articles/editing/namesInLocks'
import { AuditLog } from './collections/AuditLog/AuditLog'
import { Categories } from './collections/Categories/Categories'
import { Images } from './collections/Images/Images'
import { Users } from './collections/Users/Users'
import { Home } from './collections/globals/Home'
import { Navigation } from './collections/globals/Navigation'
import { Site } from './collections/globals/Site'
import { announceChanges } from './collections/hooks/announce/announceChanges'
import { nameErrors } from './collections/hooks/nameErrors'
import { normaliseOnWrite } from './collections/hooks/normaliseOnWrite'
import { watchPool } from './lib/database/watchPool'
import { derivePending, retryFailed } from './lib/images/derivePending'
import { failedPictures, pendingPictures } from './lib/server/pictures/pendingPictures'
import { offerPicturesToFront } from './lib/queries/publicImages'
import { withVietnameseTexts } from './lib/vietnamese/admin/translations'
import { withoutEmail } from './lib/server/withoutEmail'

nameErrors()

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SITE_URL ?? '',
  telemetry: false,
  email: withoutEmail,
  logger: { options: { level: process.env.LOG_LEVEL || 'warn' } },
  collections: [Articles, Images, Categories, Users, AuditLog],
  globals: [Home, Navigation, Site],
  plugins: [normaliseOnWrite(), announceChanges()],
  editor: lexicalEditor(),
  sharp,
  onInit: (payload) => {
    watchPool(payload)
    offerPicturesToFront(payload)
    pendingPictures.make(() => derivePending(payload))
    failedPictures.make(() => retryFailed(payload))
  },
  db: postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URL },
    // The check of generated files works on a copy.
    migrationDir: process.env.MIGRATIONS_DIR || path.join(root, 'lib/database/migrations'),
    push: false,
  }),
  typescript: { outputFile: path.join(root, 'lib/generated/payload-types.ts') },
  graphQL: {
    disablePlaygroundInProduction: true,
    schemaOutputFile: path.join(root, 'lib/generated/schema.graphql'),
  },
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi' },
  defaultDepth: 1,
  maxDepth: 3,
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true, responseOnLimit: 'Tệp lớn hơn 30 MB.' },
  admin: {
    user: Users.slug,
    // Payload's own choice would ask gravatar.com for a picture of every editor.
    avatar: 'default',
    components: {
      graphics: { Logo: '/components/admin/Logo#Logo', Icon: '/components/admin/Icon#Icon' },
      providers: ['/components/admin/VietnameseTexts.client#VietnameseTexts'],
      beforeDashboard: ['/components/admin/MissingIdentity#MissingIdentity'],
    },
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: { baseDir: root },
    meta: {
      titleSuffix: ' – Tòa soạn',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Giờ Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
    },
  },
})
  .then(withVietnameseTexts)
  .then(withNamesInLocks)
