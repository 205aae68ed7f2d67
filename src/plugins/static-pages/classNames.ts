/** How the bundler reads a kind of file; `use` is a list of loaders where there are several. */
interface Rule {
  use?: unknown;
}

interface Loader {
  loader?: string;
  options?: {modules?: {localIdentName?: string}};
}

/** What css-loader makes the name of a class of: a hash of its file and its name, without the name itself. */
const SHORT = '[contenthash:base64:4]';

/**
 * Makes the names of the classes of CSS modules short: the tables repeat some of them thousands of times, and the words in them were
 * 4 kB of the introduction (gzip). `npm start` keeps the words.
 * @param rules how the bundler reads each kind of file; changed in place, as the loaders are shared
 * @returns how many loaders were told
 */
export function shortenClassNames(rules: readonly unknown[] = []): number {
  const loaders = (rules as Rule[]).flatMap((rule) => (Array.isArray(rule?.use) ? (rule.use as Loader[]) : []));
  const named = loaders.filter(({options}) => options?.modules?.localIdentName);
  for (const {options} of named) if (options?.modules) options.modules.localIdentName = SHORT;
  return named.length;
}
