import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** What the published schemas find in a file, in xmllint's words; see `fixtures/schemas/README.md`. */
export type Schema = 'rss' | 'atom' | 'sitemap' | 'siteindex'

const readFixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', 'schemas', name), 'utf8')

/** Beside the package, whose exports do not name it. */
const readSitemapSchema = (): string => {
  const { resolve } = createRequire(import.meta.url)
  const folder = resolve('sitemap').replace(/(.*[\\/]node_modules[\\/]sitemap)[\\/].*/, '$1')
  return readFileSync(join(folder, 'schema', 'sitemap.xsd'), 'utf8')
}

/** The schema of sitemaps takes elements of others where it knows them: they are read along with it. */
const sitemapSchemas = () => ({
  schema: {
    fileName: 'all.xsd',
    contents: `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
      <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
      <xsd:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="sitemap-image.xsd"/>
      <xsd:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/>
    </xsd:schema>`,
  },
  preload: [
    { fileName: 'sitemap.xsd', contents: readSitemapSchema() },
    ...['sitemap-image.xsd', 'sitemap-news.xsd'].map((fileName) => ({
      fileName,
      contents: readFixture(fileName),
    })),
  ],
})

const toOptions = (schema: Schema) => {
  switch (schema) {
    case 'rss':
      return { schema: readFixture('rss-2_0.xsd') }
    case 'atom':
      return { schema: readFixture('atom.rng'), extension: 'relaxng' as const }
    case 'siteindex':
      return { schema: readFixture('siteindex.xsd') }
    case 'sitemap':
      return sitemapSchemas()
  }
}

export const findSchemaErrors = async (xml: string, schema: Schema): Promise<string[]> => {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    ...toOptions(schema),
  })
  if (valid) return []
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput]
}
