/**
 * How Node runs our TypeScript. The condition picks Lexical's finished build: its entry for Node loads that build with
 * a top-level `await`, and several of its packages, which import each other, then sometimes wait for one another for
 * ever (Node ends with code 13, or hangs).
 */
export const typescriptArgs = ['--conditions=production', '--import', 'tsx']
