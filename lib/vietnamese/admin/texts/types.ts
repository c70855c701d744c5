import type { enTranslations } from '@payloadcms/translations/languages/en'

type Core = typeof enTranslations

/** Our own wording for one namespace of Payload's texts; a key that Payload does not know is a type error. */
export type Texts<Namespace extends keyof Core> = { [Key in keyof Core[Namespace]]?: string }
