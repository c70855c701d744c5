import type { Field } from 'payload'

import { vietnameseDateTime, vietnamTime } from '@/lib/vietnamese/admin/datePicker'
import { isEditor, isStaff, nobody } from '../../access/roles'
import { stageLabels, stages, stepLabels, steps } from './steps'
import { validateComing } from './validateComing'

/** Stands beside the date of publication. */
export const withdrawAt: Field = {
  name: 'withdrawAt',
  validate: validateComing,
  label: 'Tự gỡ lúc',
  type: 'date',
  index: true,
  timezone: vietnamTime,
  access: { read: isStaff, create: isEditor, update: isEditor },
  admin: {
    position: 'sidebar',
    date: vietnameseDateTime,
    description: 'Bài đã xuất bản tự gỡ vào giờ này. Để trống thì không tự gỡ.',
  },
}

/** Where the article stands. Moved by steps only, see `applyStep`. */
export const workflowFields: Field[] = [
  {
    name: 'stage',
    label: 'Bước',
    type: 'select',
    options: stages.map((value) => ({ value, label: stageLabels[value] })),
    defaultValue: 'writing',
    index: true,
    access: { read: isStaff, create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'scheduleError',
    label: 'Lần hẹn giờ gần nhất không xuất bản được',
    type: 'textarea',
    access: { read: isStaff, create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.scheduleError) },
  },
  {
    name: 'scheduledAt',
    label: 'Giờ hẹn xuất bản',
    type: 'date',
    index: true,
    timezone: vietnamTime,
    access: { read: isStaff, create: isEditor, update: isEditor },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: vietnameseDateTime,
      condition: (data) => data.stage === 'scheduled',
    },
  },
  {
    name: 'scheduledBy',
    type: 'relationship',
    relationTo: 'users',
    hidden: true,
    access: { read: isStaff, create: nobody, update: nobody },
  },
  // What a request asks for; neither is stored.
  {
    name: 'step',
    type: 'select',
    virtual: true,
    options: steps.map((value) => ({ value, label: stepLabels[value] })),
    access: { read: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
  {
    name: 'stepNote',
    type: 'text',
    virtual: true,
    access: { read: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
  {
    name: 'history',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/components/admin/workflow/StepHistory#StepHistory' },
    },
  },
]
