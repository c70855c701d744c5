import path from 'node:path'
import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'

import { createGate } from '@/lib/server/gate'
import { toMimeType } from '../mimeTypes'
import { MissingFile, StoreUnavailable, type FileStore } from '../fileStore'
import { settleAll } from '../settleAll'

/**
 * Milliseconds. Checks of files against rows wait a minute for what is being uploaded (lib/images/check): a file is there
 * well before, or not at all. A reader waits for a stream to begin; once it has, it may take long.
 */
const usualPatience = { whole: 20_000, stream: 10_000 }

/** Requests at a time, streams apart: an album of 200 pictures, or a thousand files to remove, is no attack on the store. */
const inTurn = createGate(32)

interface Place {
  client: S3Client
  bucket: string
  /** What the names of these files begin with, in the bucket: `portal/images/`. */
  folder: string
  patience?: typeof usualPatience
}

interface Failure {
  name?: string
  $metadata?: { httpStatusCode?: number }
}

const isNotThere = (error: unknown): boolean => {
  const { name, $metadata } = error as Failure
  // A bucket that is not there is no missing file.
  return (
    name === 'NoSuchKey' ||
    name === 'NotFound' ||
    (name !== 'NoSuchBucket' && $metadata?.httpStatusCode === 404)
  )
}

/** Gives up waiting for an answer, and not for what follows it. */
const beginWithin = async <Result>(
  patience: number,
  begin: (options: { abortSignal: AbortSignal }) => Promise<Result>,
): Promise<Result> => {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), patience)
  return begin({ abortSignal: controller.signal }).finally(() => clearTimeout(timer))
}

/** A bucket gives a file its name when it has all of it: whole or not at all is what the protocol promises. */
export const createS3Store = ({ client, bucket, folder, patience = usualPatience }: Place): FileStore => {
  const ask = <Result>(send: (options: { abortSignal: AbortSignal }) => Promise<Result>): Promise<Result> =>
    inTurn(1, () => send({ abortSignal: AbortSignal.timeout(patience.whole) }))
  // A name leads nowhere else.
  const at = (name: string) => ({ Bucket: bucket, Key: `${folder}${path.basename(name)}` })

  const explain = (name: string) => (error: unknown) => {
    if (isNotThere(error)) throw new MissingFile(name)
    // The error itself drags half of the connection into every log.
    throw new StoreUnavailable(`Kho S3 “${bucket}” không dùng được: ${String(error)}`)
  }

  const putOne = (name: string, bytes: Buffer) =>
    ask((options) =>
      client.send(new PutObjectCommand({ ...at(name), Body: bytes, ContentType: toMimeType(name) }), options),
    ).catch(explain(name))

  return {
    put: async (files) => {
      await settleAll([...files].map(([name, bytes]) => putOne(name, bytes)))
    },
    measure: async (name) => {
      try {
        const { ContentLength } = await ask((options) =>
          client.send(new HeadObjectCommand(at(name)), options),
        )
        return ContentLength ?? null
      } catch (error) {
        return isNotThere(error) ? null : explain(name)(error)
      }
    },
    read: async (name) => {
      try {
        return await ask(async (options) => {
          const { Body } = await client.send(new GetObjectCommand(at(name)), options)
          return Buffer.from(await Body!.transformToByteArray())
        })
      } catch (error) {
        return explain(name)(error)
      }
    },
    open: async (name, part) => {
      const Range = part && `bytes=${part.start}-${part.end}`
      const { Body, ContentLength, ContentRange } = await beginWithin(patience.stream, (options) =>
        client.send(new GetObjectCommand({ ...at(name), Range }), options),
      ).catch(explain(name))
      return { stream: Body as Readable, size: Number(ContentRange?.split('/')[1] ?? ContentLength) }
    },
    list: async () => {
      try {
        const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: folder, Delimiter: '/' })
        const names: string[] = []
        for await (const { Contents = [] } of pages)
          for (const { Key } of Contents) if (Key && Key !== folder) names.push(Key.slice(folder.length))
        return names
      } catch (error) {
        return explain(folder)(error)
      }
    },
    remove: async (names) => {
      await settleAll(
        names.map((name) =>
          ask((options) => client.send(new DeleteObjectCommand(at(name)), options)).catch(explain(name)),
        ),
      )
    },
  }
}
