import type { CollectionConfig } from 'payload'

import { readNoDirectory } from '@/lib/server/dataDirectory'
import { createDoor } from '@/lib/storage/payloadDoor'
import { hasRole, isEditor, isStaff, nobody } from '../access/roles'
import { createdBy } from '../fields/createdBy'
import { keepFile } from '../hooks/keepFile'
import { refuseCredited } from '../hooks/refuseCredited'
import { setCreatedBy } from '../hooks/setCreatedBy'
import { describeRecording, takeInRecording } from './takeInRecording'

const { store, remove } = keepFile('recordings')

/**
 * Articles read aloud by somebody. Readers hear one under its article, as long as that is published (lib/queries/recordings.ts);
 * here it is for those who work on it.
 */
export const Recordings: CollectionConfig = {
  slug: 'recordings',
  labels: { singular: 'Bản đọc', plural: 'Bản đọc' },
  access: {
    read: isStaff,
    create: hasRole('admin', 'editor', 'contributor'),
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'seconds', 'createdAt'],
    description:
      'Tệp ghi âm có người đọc bài. Bạn đọc nghe được ở bài đã chọn bản đọc, khi bài đang xuất bản.',
  },
  defaultSort: '-createdAt',
  hooks: {
    beforeOperation: [takeInRecording],
    beforeChange: [setCreatedBy, describeRecording],
    afterChange: [store],
    beforeDelete: [refuseCredited({ field: 'recording', noun: 'bản đọc' })],
    afterDelete: [remove],
  },
  upload: {
    // As with pictures: Payload is shown a folder where it finds nothing to take away.
    disableLocalStorage: true,
    staticDir: readNoDirectory(),
    handlers: [
      createDoor('recordings', { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-store' }),
    ],
    // What the bytes are decides (takeInRecording.ts); this is for the file chooser.
    mimeTypes: ['audio/*', 'video/mp4', 'video/quicktime'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  fields: [
    {
      name: 'player',
      type: 'ui',
      admin: {
        components: { Field: '/components/admin/RecordingPlayer.client#RecordingPlayer' },
        disableListColumn: true,
      },
    },
    {
      name: 'title',
      label: 'Tên bản đọc',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Để trống thì lấy tên của tệp. Bạn đọc không thấy tên này.' },
    },
    {
      name: 'seconds',
      label: 'Độ dài (giây)',
      type: 'number',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: ({ seconds }) => Boolean(seconds) },
    },
    createdBy,
  ],
}
