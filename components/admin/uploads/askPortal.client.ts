interface Answer {
  /** What was written; missing when it was not. */
  doc?: { id: number }
  /** What the portal says against it; missing when it took it. */
  refusal?: string
}

const cutOff = 'Mất kết nối. Hãy kiểm tra mạng rồi thử lại.'

/**
 * Writes over Payload's REST API, as the person who is signed in. Never rejects.
 * @param path behind `/api`
 * @param body a form with a file, or what becomes JSON
 */
export const askPortal = async (method: string, path: string, body?: object): Promise<Answer> => {
  const isForm = body instanceof FormData
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'include',
    ...(body && !isForm && { headers: { 'Content-Type': 'application/json' } }),
    body: isForm ? body : body && JSON.stringify(body),
  }).catch(() => null)
  if (!response) return { refusal: cutOff }
  const answer = (await response.json().catch(() => ({}))) as {
    doc?: { id: number }
    errors?: { message?: string }[]
  }
  if (response.ok) return { doc: answer.doc }
  return {
    refusal: answer.errors?.[0]?.message ?? `Cổng chưa ghi được (lỗi ${response.status}). Hãy thử lại.`,
  }
}
