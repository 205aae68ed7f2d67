import fs from 'node:fs';
import path from 'node:path';

/** Where an address stands. */
export interface Place {
  file: string;
  line: number;
}

/** Files and folders whose addresses readers can follow. */
const ROOTS = ['docs', 'i18n', 'src/data', 'README.md', 'CONTRIBUTING.md', 'CONTRIBUTING.zh.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'docs-dev'];
const TEXT = /(?<!\.test)\.(?:mdx?|ts|ya?ml|json)$/;
/** An address ends before white space, quotes, brackets, and whatever is not ASCII, such as Chinese text and marks. */
const ADDRESS = /https:\/\/[^\s<>"'`{}|\\^[\]\u0080-\u{10ffff}]+/gu;
/** Hosts that nobody is: examples, and this machine. */
const NOBODY = /^(?:localhost|127\.|(?:.+\.)?example\.(?:com|org|net)$)/;

function filesUnder(root: string, entry: string): string[] {
  const at = path.join(root, entry);
  if (!fs.existsSync(at)) return [];
  if (!fs.statSync(at).isDirectory()) return [entry];
  return fs
    .readdirSync(at, {recursive: true, encoding: 'utf8'})
    .map((name) => `${entry}/${name.split(path.sep).join('/')}`)
    .filter((file) => TEXT.test(file));
}

/** Cuts what belongs to the sentence and not to the address: a full stop, and a bracket that it did not open. */
function trimmed(address: string): string {
  let url = address.replace(/[.,;:!?*_]+$/, '');
  while (url.endsWith(')') && url.split('(').length < url.split(')').length) url = url.slice(0, -1).replace(/[.,;:!?]+$/, '');
  return url;
}

/** The addresses of a text, with their lines. */
export function addressesOf(text: string): {url: string; line: number}[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(ADDRESS)].flatMap(([address]) => {
      const url = trimmed(address);
      return URL.canParse(url) && !NOBODY.test(new URL(url).hostname) ? [{url, line: index + 1}] : [];
    }),
  );
}

/** Every external address of the repository, with all places where it stands. An address is asked for once, without its anchor. */
export function collectAddresses(root: string): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const files = ROOTS.flatMap((entry) => filesUnder(root, entry))
    .filter((file) => TEXT.test(file))
    .sort();
  for (const file of files) {
    for (const {url, line} of addressesOf(fs.readFileSync(path.join(root, file), 'utf8'))) {
      const page = url.replace(/#.*$/, '');
      found.set(page, [...(found.get(page) ?? []), {file, line}]);
    }
  }
  return found;
}
