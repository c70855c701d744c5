/** How far back the newsroom looks; as they stand in the address. */
export const ranges = [
  { value: '24h', label: '24 giờ' },
  { value: '7-ngay', label: '7 ngày' },
  { value: '30-ngay', label: '30 ngày' },
  { value: '1-nam', label: '12 tháng' },
] as const

export type Range = (typeof ranges)[number]['value']

/** The week for whatever is no range. */
export const toRange = (value: unknown): Range =>
  ranges.find((range) => range.value === value)?.value ?? '7-ngay'
