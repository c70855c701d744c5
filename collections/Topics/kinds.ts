/** What a topic is to readers; each kind has addresses of its own. */
export const kinds = [
  { value: 'event', label: 'Dòng sự kiện' },
  { value: 'tag', label: 'Thẻ' },
]
