import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  // Docusaurus' tsconfig keeps JSX for Babel; here it is compiled.
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname),
      '@docusaurus/Translate': path.resolve('tests/doubles/Translate.tsx'),
      '@docusaurus/useDocusaurusContext': path.resolve('tests/doubles/useDocusaurusContext.ts'),
      '@docusaurus/useBrokenLinks': path.resolve('tests/doubles/useBrokenLinks.ts'),
      '@guide/guides': path.resolve('tests/doubles/guides.ts'),
      '@guide/source-lines': path.resolve('tests/doubles/sourceLines.ts'),
      '@guide/gone-anchors': path.resolve('tests/doubles/goneAnchors.ts'),
      '@docusaurus/Link': path.resolve('tests/doubles/Link.tsx'),
    },
  },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/hostile/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      '*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'bench/.work/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    environment: 'node',
    // Files of a worker share the modules that they load: schemas, data and parsers are most of what a file would wait for.
    isolate: false,
    // By default one processor is left idle, which on two is half of them.
    maxWorkers: '100%',
    setupFiles: ['tests/setup.ts'],
  },
});
