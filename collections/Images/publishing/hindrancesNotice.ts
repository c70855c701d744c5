import type { Field } from 'payload'

/** Above the form of a document with pictures: those that its publishing was refused for, with links. */
export const hindrancesNotice: Field = {
  name: 'pictureHindrances',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/images/PictureHindrances.client#PictureHindrances' },
    disableListColumn: true,
  },
}
