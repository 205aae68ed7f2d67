import {createRequire} from 'node:module';

let read: Record<string, string> | undefined;

/** The English messages of Docusaurus' own theme by id; none where it is not installed. */
export function themeMessages(): Record<string, string> {
  if (read) return read;
  try {
    const require = createRequire(import.meta.url);
    read = require('@docusaurus/theme-translations/locales/base/theme-common.json') as Record<string, string>;
  } catch {
    read = {};
  }
  return read;
}
