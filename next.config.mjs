import { withPayload } from '@payloadcms/next/withPayload'

const withAdmin = withPayload(
  {
    poweredByHeader: false,
    // Bodies are compressed once, by whoever stands in front; not again for every request.
    compress: false,
    // Pictures are made at upload; an optimizer that works during a reader's request is an attack surface.
    images: { unoptimized: true },
    // Metadata stays in the head for every client: no reader route streams.
    htmlLimitedBots: /.*/,
    devIndicators: false,
    // The first makes our own scripts small, with a program beside its module, which no bundle can hold; the other reads
    // fonts, with tables that it looks for beside itself.
    serverExternalPackages: ['esbuild', 'fontkit'],
    // Pickers of the admin match without marks; see the file.
    turbopack: { resolveAlias: { 'payload/shared': './components/admin/search/payloadShared.ts' } },
    // Readers come first: the admin is loaded once they are served (lib/server/portal.ts), not before.
    experimental: { preloadEntriesOnStart: false },
    // `npm test` checks types on its own, so that a build need not wait for them.
    typescript: { ignoreBuildErrors: true },
    distDir: process.env.NEXT_DIST_DIR ?? '.next',
  },
  { devBundleServerPackages: false },
)

/** @type {import('next').NextConfig} */
export default {
  ...withAdmin,
  // withPayload sends Critical-CH with every response, which costs a reader's first visit a second round trip.
  headers: async () => [
    ...((await withAdmin.headers?.())?.map((rule) => ({ ...rule, source: '/admin/:path*' })) ?? []),
    {
      source: '/xem-truoc/:path*',
      headers: [
        // The admin shows a preview in a frame; nobody else does.
        { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
        // The address of a preview is a key to it.
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Cache-Control', value: 'private, no-store' },
      ],
    },
  ],
}
