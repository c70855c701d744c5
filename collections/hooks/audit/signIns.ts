import type { AfterErrorHook, CollectionConfig, PayloadRequest } from 'payload'

import { recordAudit } from '../../AuditLog/recordAudit'

const subject = 'users'

/** Notes who signs in, and whose name is tried. */
export const auditSignIns = (collection: CollectionConfig): CollectionConfig =>
  collection.slug !== subject
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [
            ...(collection.hooks?.beforeOperation ?? []),
            ({ args, operation, req }) => {
              // Also what is no text is an attempt; Payload refuses it later.
              if (operation === 'login') req.context.signingIn = String(toEmail(args))
              return args
            },
          ],
          afterLogin: [
            ...(collection.hooks?.afterLogin ?? []),
            async ({ req, user }) => {
              delete req.context.signingIn
              const account = { id: Number(user.id), name: String(user.name) }
              await recordAudit(req, {
                action: 'signIn',
                subject,
                documentId: account.id,
                title: account.name,
                user: account,
              })
            },
          ],
        },
      }

const toEmail = (args: unknown): unknown => (args as { data?: { email?: unknown } }).data?.email ?? ''

/**
 * A failed attempt is noted with the account that was tried. Where there is none, what was typed is not kept: people
 * type passwords into that field. Attempts in a row are one entry that counts them, so that nobody can fill the log.
 */
export const recordFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  const email = req?.context?.signingIn
  if (typeof email !== 'string' || !isRefusal(error)) return
  delete req.context.signingIn
  const account = await findAccount(req, email)
  await recordAudit(req, {
    action: 'signInFailed',
    subject,
    documentId: account?.id,
    title: account?.name,
    user: account ?? { name: 'Không rõ' },
    note: account ? undefined : 'Không có tài khoản này',
    mergeInto: ['signInFailed'],
  })
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && ['AuthenticationError', 'LockedAuth'].includes(error.name)

const findAccount = async (req: PayloadRequest, email: string) => {
  const { docs } = await req.payload.find({
    collection: subject,
    depth: 0,
    limit: 1,
    pagination: false,
    // Nobody is signed in yet; only the log is told.
    overrideAccess: true,
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  return docs[0]
}
