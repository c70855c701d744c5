import { NotFound, notFoundMetadata } from '../NotFound'

export const metadata = notFoundMetadata

/** Every address that no other page answers. */
export default NotFound
