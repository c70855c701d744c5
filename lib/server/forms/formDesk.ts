import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FieldError, Typed } from '@/lib/participation/forms'
import { tokenField } from '@/lib/participation/forms'
import { checkFormToken, createFormToken } from '@/lib/participation/formToken'
import { parseForm, type Written } from '@/lib/participation/parseForm'
import { submissions, type Outcome, type Submission } from '@/lib/participation/submissions'
import { toReceiptHref } from '@/lib/view-models/addresses'
import type { FinishedPage } from '../pageCache/finishedPage'
import { createRenderContext, type RenderContext } from '../renderContext'
import { readClient } from './clientAddress'
import { fillPage } from './fillPage'
import type { FormAddress } from './formAddress'
import { foreignFormPage, notStoredPage, tooLargePage, tooManyPage, unreadablePage } from './formPages'
import { isOwnForm } from './isOwnForm'
import { readBody } from './readBody'
import { sendText } from './sendText'
import { createSendingLimits, type SendingLimits } from './sendingLimits'

interface Options {
  /** The page with the empty form, kept or new. */
  getPage: (address: string) => Promise<FinishedPage>
  /** The page with what the context says of its form; kept nowhere. */
  render: (address: string, context: RenderContext) => Promise<FinishedPage>
  /** Origin as readers see it. */
  siteUrl: string
  /** Signs the tokens; the same for every instance. */
  secret: string
  limits?: SendingLimits
  submit?: (submission: Submission) => Promise<Outcome>
  onError?: (error: unknown) => void
}

interface Returned {
  status: number
  typed: Typed
  errors: FieldError[]
  /** Still good, and so kept. */
  token?: string
  /** Seconds. */
  wait?: number
}

/** What a page says to browsers, without what is meant for caches. */
const toHeaders = ({ headers }: FinishedPage): Record<string, string> => {
  const { 'Content-Security-Policy': policy } = headers
  return policy ? { 'Content-Security-Policy': policy } : {}
}

const toHtml = ({ bodies }: FinishedPage): string => bodies.identity.bytes.toString()

/**
 * Shows forms and takes in what readers send. An empty form is kept like any page; its token, which says when it was
 * shown, is put in for each reader. A form with mistakes comes back with all that was typed, rendered for that one reader.
 */
export const createFormDesk = ({
  getPage,
  render,
  siteUrl,
  secret,
  limits = createSendingLimits(),
  submit = submissions.use,
  onError = (error) => console.error(`Biểu mẫu: ${String(error)}`),
}: Options) => {
  const createToken = (path: string): string => createFormToken(path, Date.now(), secret)

  /** @returns false where there is no such page */
  const show = async (
    request: IncomingMessage,
    response: ServerResponse,
    at: FormAddress,
  ): Promise<boolean> => {
    const page = await getPage(at.address)
    if (page.status === 404) return false
    if (page.status === 301) return redirect(response, 301, page.headers.Location ?? '/')
    await sendText(
      request,
      response,
      200,
      fillPage(toHtml(page), { token: createToken(at.path) }),
      toHeaders(page),
    )
    return true
  }

  /** The page that thanks, with the number of the ticket. */
  const showReceipt = async (
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    ticket: string,
  ): Promise<boolean> => {
    const page = await getPage(address)
    if (page.status !== 200) return false
    await sendText(request, response, 200, fillPage(toHtml(page), { ticket }), toHeaders(page))
    return true
  }

  const giveBack = async (
    request: IncomingMessage,
    response: ServerResponse,
    at: FormAddress,
    { status, typed, errors, token = createToken(at.path), wait }: Returned,
  ): Promise<boolean> => {
    const context = { ...createRenderContext(), form: { typed, errors } }
    const page = await render(at.address, context)
    if (page.status !== 200) return false
    await sendText(request, response, status, fillPage(toHtml(page), { token }), {
      ...toHeaders(page),
      // What somebody wrote stays between them and the portal.
      'Cache-Control': 'private, no-store',
      ...(wait && { 'Retry-After': String(wait) }),
    })
    return true
  }

  /** @returns false where there is nothing to write to */
  const take = async (
    request: IncomingMessage,
    response: ServerResponse,
    at: FormAddress,
  ): Promise<boolean> => {
    const client = readClient(request)
    const refuse = async (status: number, html: string, headers: Record<string, string> = {}) => {
      // What is still coming is not waited for.
      request.resume()
      await sendText(request, response, status, html, {
        'Cache-Control': 'no-store',
        Connection: 'close',
        ...headers,
      })
      return true
    }
    const wait = await limits.try(client)
    if (wait) return refuse(429, tooManyPage, { 'Retry-After': String(wait) })
    if (!isOwnForm(request.headers, siteUrl)) return refuse(403, foreignFormPage)
    const body = await readBody(request)
    switch (body.kind) {
      case 'tooLarge':
        return refuse(413, tooLargePage)
      case 'wrongType':
        return refuse(415, unreadablePage)
      case 'unreadable':
        return refuse(400, unreadablePage)
    }
    const returned = await decide(at, body.values, client)
    if (typeof returned === 'string') return redirect(response, 303, returned)
    return giveBack(request, response, at, returned)
  }

  /** Where the reader goes on, or what comes back to them. */
  const decide = async (
    at: FormAddress,
    sent: URLSearchParams,
    client: string,
  ): Promise<string | Returned> => {
    const { typed, written, errors } = parseForm(at.form, sent)
    const token = sent.get(tokenField) ?? ''
    const verdict = checkFormToken(token, at.path, Date.now(), secret)
    const kept = 'nonce' in verdict ? token : undefined
    if (errors.length > 0) return { status: 422, typed, errors, token: kept }
    switch (verdict.kind) {
      case 'old':
      case 'invalid':
        return {
          status: 422,
          typed,
          errors: say('Trang này mở đã lâu. Nội dung vẫn còn bên dưới, mời bạn bấm gửi lại.'),
        }
      case 'early':
        return {
          status: 422,
          typed,
          errors: say('Bạn gửi nhanh quá nên máy chủ chưa nhận. Mời bạn đọc lại rồi bấm gửi lần nữa.'),
          token: kept,
        }
      case 'good':
        return store(at, { typed, written, nonce: verdict.nonce, token }, client)
    }
  }

  const store = async (
    { form, slug, path }: FormAddress,
    { typed, written, nonce, token }: { typed: Typed; written: Written; nonce: string; token: string },
    client: string,
  ): Promise<string | Returned> => {
    const wait = await limits.write(client)
    if (wait) {
      const minutes = Math.ceil(wait / 60).toLocaleString('vi-VN')
      const errors = say(
        `Đã nhận nhiều lần gửi từ mạng của bạn. Mời bạn chờ ${minutes} phút rồi bấm gửi lại.`,
      )
      return { status: 429, typed, errors, token, wait }
    }
    const outcome = await submit({ form, slug, written, key: toKey(nonce, path, written) })
    switch (outcome.kind) {
      case 'ticket':
        return toReceiptHref(outcome.ticket)
      case 'waiting':
        return `${path}/da-gui`
      case 'refused':
        return { status: 422, typed, errors: outcome.errors, token }
      case 'nowhere':
        return {
          status: 409,
          typed,
          errors: say('Hiện ở đây không nhận thêm nữa, nên nội dung này chưa được gửi.'),
        }
    }
  }

  const orFail =
    <Arguments extends unknown[]>(work: (...args: Arguments) => Promise<boolean>) =>
    async (...args: Arguments): Promise<boolean> => {
      try {
        return await work(...args)
      } catch (error) {
        onError(error)
        const [request, response] = args as unknown as [IncomingMessage, ServerResponse]
        if (response.headersSent) return true
        await sendText(request, response, 503, notStoredPage, { 'Cache-Control': 'no-store' })
        return true
      }
    }

  return { show, showReceipt, take: orFail(take) }
}

export type FormDesk = ReturnType<typeof createFormDesk>

const redirect = (response: ServerResponse, status: 301 | 303, location: string): true => {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-store', 'Content-Length': '0' }).end()
  return true
}

const say = (message: string): FieldError[] => [{ field: '', message }]

/** The same for the same words from the same showing of a form; another word makes another letter of it. */
const toKey = (nonce: string, path: string, written: Written): string =>
  createHash('sha256')
    .update(JSON.stringify([nonce, path, written]))
    .digest('base64url')
