interface TimeProps {
  /** `iso` is ISO 8601 with an offset; `text` is what people read. */
  value: { iso: string; text: string }
  className?: string
}

export function Time({ value, className }: TimeProps) {
  return (
    <time dateTime={value.iso} className={className}>
      {value.text}
    </time>
  )
}
