/** Every shape of the data, parsed at build time and in tests; the browser never loads this folder. */
export * from './catalog';
export * from './changes';
export * from './claims';
export * from './comparison';
export * from './glossary';
export * from './guides';
export * from './ladder';
export * from './layers';
export * from './localized';
export * from './metrics';
export * from './source';
export * from './table';
export * from './term';
export * from './tombstones';
