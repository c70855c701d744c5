'use client'

import { useConfig } from '@payloadcms/ui'
import { stringify } from 'qs-esm'
import { useEffect, useState } from 'react'

export interface Photo {
  id: number
  filename?: string | null
  thumbnailURL?: string | null
  caption?: string | null
  alt?: string | null
  depictsChildren?: boolean | null
  consent?: { givenAt?: string | null; withdrawnAt?: string | null }
}

/** Whether readers do not see it, for want of consent. */
export const isHeldBack = ({ depictsChildren, consent }: Photo): boolean =>
  Boolean(depictsChildren) && !(consent?.givenAt && !consent.withdrawnAt)

/** What is known of the photos so far; those that are new are asked for at once, however many they are. */
export const usePhotos = (ids: number[]): ReadonlyMap<number, Photo> => {
  const { config } = useConfig()
  const [photos, setPhotos] = useState<ReadonlyMap<number, Photo>>(new Map())
  const missing = ids.filter((id) => !photos.has(id)).join(',')

  useEffect(() => {
    if (!missing) return
    const stop = new AbortController()
    const wanted = missing.split(',').map(Number)
    const load = async () => {
      // Too many ids for an address.
      const response = await fetch(`${config.routes.api}/images`, {
        method: 'POST',
        credentials: 'include',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
        body: stringify({ depth: 0, limit: wanted.length, where: { id: { in: wanted } } }),
        signal: stop.signal,
      })
      const { docs = [] } = (await response.json()) as { docs?: Photo[] }
      // One that is gone is known to be so, and not asked for again.
      const found = wanted.map((id) => docs.find((photo) => photo.id === id) ?? { id })
      setPhotos((known) => new Map([...known, ...found.map((photo) => [photo.id, photo] as const)]))
    }
    // Without an answer the tiles stay empty; saving tells of a broken line.
    load().catch(() => {})
    return () => stop.abort()
  }, [missing, config.routes.api])

  return photos
}
