import { toScriptJson } from '@/lib/view-models/markup'

interface StructuredDataProps {
  /** In the words of schema.org. */
  data: object
}

/** What the page is, for search engines: data, which no browser runs. At the end, since no reader waits for it. */
export function StructuredData({ data }: StructuredDataProps) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(data) }} />
}
