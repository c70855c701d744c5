import type { SanitizedConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { authentication } from './texts/authentication'
import { dashboard } from './texts/dashboard'
import { error } from './texts/error'
import { fields } from './texts/fields'
import { folder } from './texts/folder'
import { general } from './texts/general'
import { lexical } from './texts/lexical'
import { localization } from './texts/localization'
import { operators } from './texts/operators'
import { upload } from './texts/upload'
import { validation } from './texts/validation'
import { version } from './texts/version'

/** What goes over Payload's own Vietnamese, in the shape of `i18n.translations.vi`. */
export const adminTranslations = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  lexical,
  localization,
  operators,
  upload,
  validation,
  version,
}

/**
 * Puts our texts over all others: `buildConfig({…}).then(withVietnameseTexts)`.
 *
 * Given to `buildConfig` as `i18n.translations`, the `lexical` part would be lost: each `lexicalEditor()` merges its
 * features' own texts over the configured ones while the config is built. The object is changed in place, as the
 * editors do, because parts of a built config refer to it.
 */
export const withVietnameseTexts = (config: SanitizedConfig): SanitizedConfig => {
  config.i18n.translations = deepMergeSimple(config.i18n.translations ?? {}, { vi: adminTranslations })
  return config
}
