import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Albums } from './collections/Albums/Albums'
import { Articles } from './collections/Articles/Articles'
import { withLockHooks } from './collections/Articles/editing/lockHooks'
import { AuditLog } from './collections/AuditLog/AuditLog'
import { Authors } from './collections/Authors/Authors'
import { Categories } from './collections/Categories/Categories'
import { Images } from './collections/Images/Images'
import { Notifications } from './collections/Notifications/Notifications'
import { Sources } from './collections/Sources/Sources'
import { Topics } from './collections/Topics/Topics'
import { Users } from './collections/Users/Users'
import { Comments } from './collections/Comments/Comments'
import { Departments } from './collections/Departments/Departments'
import { Feedback } from './collections/Feedback/Feedback'
import { Questions } from './collections/Questions/Questions'
import { ConsentForms } from './collections/ConsentForms/ConsentForms'
import { Recordings } from './collections/Recordings/Recordings'
import { Home } from './collections/globals/Home'
import { Navigation } from './collections/globals/Navigation'
import { Notice } from './collections/globals/Notice'
import { Participation } from './collections/globals/Participation'
import { Site } from './collections/globals/Site'
import { auditChanges } from './collections/hooks/audit/auditChanges'
import { announceChanges } from './collections/hooks/announce/announceChanges'
import { nameRefusedDocuments } from './collections/hooks/nameRefused'
import { nameErrors } from './collections/hooks/nameErrors'
import { normaliseOnWrite } from './collections/hooks/normaliseOnWrite'
import { withFoldedSearch } from './lib/database/folding/foldedSearch'
import { withSettling } from './lib/database/whenSettled'
import { watchPool } from './lib/database/watchPool'
import { beginDerivation, derivePending } from './lib/images/derivePending'
import { failedPictures, pendingPictures } from './lib/server/pictures/pendingPictures'
import { largestPicture } from './lib/images/limits'
import { offerAlbumsToFront } from './lib/queries/albumFiles'
import { offerNoticeToFront } from './lib/queries/notice'
import { offerPicturesToFront } from './lib/queries/publicImages'
import { offerRecordingsToFront } from './lib/queries/recordings'
import { eraseOld } from './lib/participation/eraseOld'
import { offerFormsToFront } from './lib/participation/takeIn'
import { withVietnameseTexts } from './lib/vietnamese/admin/translations'
import { createMail } from './lib/server/mail'
import { newsroomWork } from './lib/server/newsroomWork'
import { runSchedule } from './lib/newsroom/runSchedule'
import { sendPendingMail } from './lib/newsroom/sendPendingMail'
import { exportStatistics } from './lib/statistics/exportStatistics'
import { offerViewStore } from './lib/statistics/storeViews'
import { recogniseErrors } from './lib/server/recogniseErrors'

recogniseErrors()

nameErrors()

// The S3 adapter was last published as 3.90.1, and Payload will not run beside another number than its own outside of
// production. Which versions stand together is written in package.json, and tried in tests/conventions/versions.test.ts.
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER ??= 'true'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SITE_URL ?? '',
  telemetry: false,
  email: createMail(),
  logger: { options: { level: process.env.LOG_LEVEL || 'warn' } },
  collections: [
    Articles,
    Images,
    Albums,
    Recordings,
    Categories,
    Topics,
    Authors,
    Sources,
    Feedback,
    Comments,
    Questions,
    Departments,
    ConsentForms,
    Users,
    Notifications,
    AuditLog,
  ],
  globals: [Home, Notice, Navigation, Participation, Site],
  endpoints: [exportStatistics],
  plugins: [normaliseOnWrite(), announceChanges(), auditChanges(), nameRefusedDocuments()],
  editor: lexicalEditor(),
  sharp,
  onInit: (payload) => {
    // Pictures are read and made in lib/images, from one decoding; with sharp at hand Payload would do it all again.
    Object.assign(payload.config, { sharp: undefined })
    watchPool(payload)
    offerPicturesToFront(payload)
    offerNoticeToFront(payload)
    offerAlbumsToFront()
    offerRecordingsToFront()
    offerViewStore(payload)
    offerFormsToFront(payload)
    pendingPictures.make(() => derivePending(payload))
    failedPictures.make(() => beginDerivation(payload))
    newsroomWork.make(
      async () => (await runSchedule(payload)) || (await sendPendingMail(payload)) || eraseOld(payload),
    )
  },
  db: withSettling(
    withFoldedSearch(
      postgresAdapter({
        pool: { connectionString: process.env.DATABASE_URL },
        // The check of generated files works on a copy.
        migrationDir: process.env.MIGRATIONS_DIR || path.join(root, 'lib/database/migrations'),
        push: false,
      }),
    ),
  ),
  typescript: { outputFile: path.join(root, 'lib/generated/payload-types.ts') },
  graphQL: {
    disablePlaygroundInProduction: true,
    schemaOutputFile: path.join(root, 'lib/generated/schema.graphql'),
  },
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi' },
  defaultDepth: 1,
  maxDepth: 3,
  // Names come as they were sent, with slashes, so that absurd ones can be told.
  upload: {
    limits: { fileSize: largestPicture },
    abortOnLimit: true,
    responseOnLimit: 'Tệp lớn hơn 30 MB.',
    preservePath: true,
  },
  admin: {
    user: Users.slug,
    // Payload's own choice would ask gravatar.com for a picture of every editor.
    avatar: 'default',
    components: {
      graphics: { Logo: '/components/admin/Logo#Logo', Icon: '/components/admin/Icon#Icon' },
      providers: ['/components/admin/VietnameseTexts.client#VietnameseTexts'],
      beforeNavLinks: ['/components/admin/desk/NavLinks#NavLinks'],
      views: {
        dashboard: { Component: '/components/admin/desk/Desk#Desk' },
        calendar: { Component: '/components/admin/desk/Calendar#Calendar', path: '/lich' },
        statistics: {
          Component: '/components/admin/statistics/StatisticsPage#StatisticsPage',
          path: '/thong-ke',
        },
        uploadPictures: {
          Component: '/components/admin/uploads/UploadPictures#UploadPictures',
          path: '/tai-anh',
        },
      },
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
  .then(withLockHooks)
