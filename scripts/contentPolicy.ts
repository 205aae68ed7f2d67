import {createHash} from 'node:crypto';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Characters that HTML writes as entities in attributes. */
const decode = (value: string) =>
  value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * Whether the browser runs a script with these attributes, or obeys it: rules of what to fetch ahead need a hash, too, where other scripts
 * have one. Data, such as JSON-LD, it only keeps.
 */
function isRun(attributes: string): boolean {
  const type = attributes.match(/\btype=["']?([^"'\s>]*)/i)?.[1];
  return type === undefined || type === '' || /^(?:module|speculationrules|(?:text|application)\/javascript)$/i.test(type);
}

interface Inline {
  scripts: string[];
  styles: string[];
}

/**
 * The scripts and style attributes that stand in a page itself.
 * @throws if the page has what no hash can allow: a handler attribute, a script address, or a script of another host
 */
export function inlineParts(html: string, file: string): Inline {
  const withoutComments = html.replace(/<!--[^]*?-->/g, '');
  const elements = [...withoutComments.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)];
  const markup = withoutComments.replace(/(<script\b[^>]*>)[^]*?<\/script>/gi, '$1');
  const tags = [...markup.matchAll(/<[a-z][^\s/>]*((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi)].map((match) => match[1] ?? '');
  const handler = tags.map((attributes) => attributes.match(/\son[a-z]+\s*=/i)).find((match) => match);
  if (handler) throw new Error(`${file}: has a handler in its markup (${handler[0].trim()}…), which no strict policy can allow: attach it in a script`);
  if (/\s(?:href|src|action)\s*=\s*["']?\s*javascript:/i.test(markup)) throw new Error(`${file}: has a javascript: address, which no strict policy can allow`);
  const foreign = elements.find(([, attributes = '']) => /\ssrc=["']?(?:https?:)?\/\//i.test(attributes));
  if (foreign) throw new Error(`${file}: loads a script from another host: ${foreign[1]?.trim()}`);
  return {
    scripts: elements.flatMap(([, attributes = '', content = '']) => (!/\ssrc=/i.test(attributes) && isRun(attributes) ? [content] : [])),
    styles: tags
      .flatMap(
        (attributes) =>
          attributes
            .match(/\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i)
            ?.slice(1)
            .find((value) => value !== undefined) ?? [],
      )
      .map(decode),
  };
}

/** The content security policy that allows exactly what some pages hold, and nothing from elsewhere. */
export function contentPolicy(parts: readonly Inline[]): string {
  const hashes = (texts: string[]) => [...new Set(texts)].map(sha256).sort();
  const scripts = hashes(parts.flatMap((part) => part.scripts));
  const styles = hashes(parts.flatMap((part) => part.styles));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    ...(styles.length > 0 ? [["style-src-attr 'unsafe-hashes'", ...styles].join(' ')] : []),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
}
