/** Stands in the kept page for a number that is known when it is sent; a ticket that nobody has. */
export const ticketPlaceholder = 'GY-0000-000000'

/** As `toTicket` makes them: nothing that could be markup. */
export const isTicket = (text: string): boolean => /^(?:GY|BL)-\d{4}-\d{6,10}$/.test(text)

interface Filling {
  /** Of letters that need no escaping. */
  token?: string
  ticket?: string
}

/** One page is kept for everybody; what is different each time is put in here. */
export const fillPage = (html: string, { token, ticket }: Filling): string => {
  const filled = token
    ? html.replaceAll('<input type="hidden" name="token" value="', (start) => start + token)
    : html
  return ticket && isTicket(ticket) ? filled.replaceAll(ticketPlaceholder, ticket) : filled
}
