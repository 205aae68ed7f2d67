/** Words a minute in English and characters a minute in Chinese: the usual rates for technical text. */
const RATE = {words: 200, characters: 350};

/** What is read of a page: its prose and code, without front matter, imports, comments and component tags. */
function readableText(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>\n]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
}

/** Minutes to read the text of a page, tables not counted; at least one. */
export function readingMinutes(mdx: string): number {
  const text = readableText(mdx);
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / RATE.words + characters / RATE.characters));
}
