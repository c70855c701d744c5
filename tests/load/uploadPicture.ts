/** @throws when it is refused, or the line breaks */
export const uploadPicture = async (
  baseUrl: string,
  token: string,
  bytes: Buffer,
  name: string,
): Promise<number> => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
  body.set('_payload', '{}')
  const response = await fetch(`${baseUrl}/api/images`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body,
  })
  const answer = (await response.json()) as { doc?: { id: number } }
  if (!answer.doc) throw new Error(`${name}: ${response.status} ${JSON.stringify(answer)}`)
  return answer.doc.id
}
