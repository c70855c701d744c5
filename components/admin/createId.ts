/** 128 random bits, in hexadecimal. `crypto.randomUUID` is missing where the portal is reached without HTTPS. */
export const createId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
