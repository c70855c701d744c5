/**
 * Stands in for `payload/shared` in the admin (next.config.mjs). Payload's relationship pickers ask the server, which
 * finds `Nguyễn Đình` for `nguyen dinh`, and then hide again whatever this function does not match; nothing in their
 * configuration changes that (`filterOption` of @payloadcms/ui/fields/Relationship/Input, 3.90).
 */
export * from '../../../node_modules/payload/dist/exports/shared.js'
export { toWordPattern as wordBoundariesRegex } from '@/lib/vietnamese/wordPattern'
