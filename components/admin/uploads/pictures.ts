/** What is said of a picture picture by picture. */
export interface Words {
  caption: string
  alt: string
  decorative: boolean
  depictsChildren: boolean
}

/** A picture of the batch, as the portal holds it. */
export interface BatchPicture extends Words {
  id: number
  filename: string
  thumbnail: string | null
  /** Large enough to caption by. */
  picture: string
  takenAt: string | null
  event: string
  place: string
  credit: string
  hasConsent: boolean
  /** It was in the archive before, and stands for a file of this batch. */
  isReused: boolean
}

export interface ImageDocument {
  id: number
  batch?: string | null
  filename?: string | null
  url?: string | null
  caption?: string | null
  alt?: string | null
  decorative?: boolean | null
  depictsChildren?: boolean | null
  takenAt?: string | null
  event?: string | null
  place?: string | null
  credit?: string | null
  consent?: { givenBy?: string | null; givenAt?: string | null } | null
  sizes?: Record<string, { url?: string | null } | undefined> | null
}

export const toBatchPicture = (image: ImageDocument, batch: string): BatchPicture => {
  const { sizes } = image
  return {
    id: image.id,
    filename: image.filename ?? '',
    thumbnail: sizes?.w320?.url ?? image.url ?? null,
    picture: sizes?.w1080?.url ?? sizes?.w720?.url ?? image.url ?? '',
    caption: image.caption ?? '',
    alt: image.alt ?? '',
    decorative: Boolean(image.decorative),
    depictsChildren: Boolean(image.depictsChildren),
    takenAt: image.takenAt ?? null,
    event: image.event ?? '',
    place: image.place ?? '',
    credit: image.credit ?? '',
    hasConsent: Boolean(image.consent?.givenBy && image.consent.givenAt),
    isReused: image.batch !== batch,
  }
}

/** What is said of all pictures of a batch at once. Empty texts say nothing. */
export interface Common {
  event: string
  /** `yyyy-mm-dd`, a day in Vietnam. */
  date: string
  place: string
  credit: string
  consentGivenBy: string
  consentGivenAt: string
  consentPurpose: string
  /** Id of a consent form. */
  consentForm: number | null
}

export const emptyCommon: Common = {
  event: '',
  date: '',
  place: '',
  credit: '',
  consentGivenBy: '',
  consentGivenAt: '',
  consentPurpose: '',
  consentForm: null,
}

/** Noon, as the admin's date fields write it: the same day in every zone that an editor's device may be set to. */
export const toMoment = (day: string): string | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00+07:00`).toISOString() : null

/**
 * What one picture gains from the form for all, or null for nothing. What it says itself stays, unless `overwrites`;
 * consent goes to pictures of children only.
 */
export const decideChange = (
  picture: BatchPicture,
  common: Common,
  overwrites: boolean,
): Record<string, unknown> | null => {
  const change: Record<string, unknown> = {}
  const texts = ['event', 'place', 'credit'] as const
  for (const name of texts) {
    const value = common[name].trim()
    if (value && value !== picture[name] && (overwrites || !picture[name])) change[name] = value
  }
  const takenAt = toMoment(common.date)
  if (takenAt && (overwrites || !picture.takenAt)) change.takenAt = takenAt
  const givenAt = toMoment(common.consentGivenAt)
  const givenBy = common.consentGivenBy.trim()
  const isAsked = picture.depictsChildren && givenBy && givenAt
  if (isAsked && (overwrites || !picture.hasConsent)) {
    const purpose = common.consentPurpose.trim()
    change.consent = {
      givenBy,
      givenAt,
      ...(purpose && { purpose }),
      ...(common.consentForm && { form: common.consentForm }),
    }
  }
  return Object.keys(change).length > 0 ? change : null
}

/** In the order in which the event went; those without a time follow by name. */
export const sortPictures = (pictures: readonly BatchPicture[]): BatchPicture[] =>
  [...pictures].sort(
    (one, other) =>
      (one.takenAt ?? '9').localeCompare(other.takenAt ?? '9') ||
      one.filename.localeCompare(other.filename, 'vi', { numeric: true }) ||
      one.id - other.id,
  )
