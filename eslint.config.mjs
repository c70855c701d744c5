import tseslint from 'typescript-eslint'

/** Payload's local API skips access control unless it is told not to (payload issue 15633). */
const saysWhoReads = {
  selector:
    'CallExpression[callee.object.name=/payload$/i][callee.property.name=/^(find|findByID|findVersions|findVersionByID|findGlobal|count|create|update|updateGlobal|delete|duplicate)$/]:not(:has(Property[key.name="overrideAccess"])):not(:has(SpreadElement))',
  message: 'Say overrideAccess: false, or true with a comment that gives the reason.',
}

export default tseslint.config(
  {
    ignores: [
      '.next*',
      '.data',
      'node_modules',
      'next-env.d.ts',
      'lib/generated',
      'lib/database/migrations',
      'app/(payload)',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', saysWhoReads],
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // What people see takes finished values, and knows nothing of the CMS.
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['components/admin/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            'payload',
            'payload/*',
            '@payloadcms/*',
            '@/lib/generated/*',
            '@/lib/queries/*',
            '@/collections/*',
          ],
        },
      ],
    },
  },
  {
    files: ['app/(site)/**/*.{ts,tsx}', 'lib/view-models/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['payload', '@payloadcms/*', '@payload-config'] }],
    },
  },
)
