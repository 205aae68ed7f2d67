/** Writes values as the repository's files write them. */

const WIDTH = 160;

/** A string of TypeScript in the quotes that Prettier would choose. */
export function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  const single = escaped.split("'").length - 1;
  const double = escaped.split('"').length - 1;
  return single > double ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** A text of both languages: a plain string where it is the same in both. */
export function localized({en, zh}: {en: string; zh: string}, indent: string, before: string): string {
  if (en === zh) return quote(en);
  const line = `{en: ${quote(en)}, zh: ${quote(zh)}}`;
  if (indent.length + before.length + line.length < WIDTH) return line;
  return `{\n${indent}  en: ${quote(en)},\n${indent}  zh: ${quote(zh)},\n${indent}}`;
}

/** A property with a text of both languages, with its comma. */
export function textProperty(name: string, text: {en: string; zh: string}, indent: string): string {
  return `${indent}${name}: ${localized(text, indent, `${name}: `)},`;
}

/** An object in one line, or with one property a line where it would be too long. */
export function object(properties: string[], indent: string): string {
  const line = `{${properties.join(', ')}}`;
  if (indent.length + line.length + 1 <= WIDTH) return line;
  return `{\n${properties.map((property) => `${indent}  ${property},\n`).join('')}${indent}}`;
}

/** A string of YAML in double quotes, as front matter has them. */
export const yamlString = (text: string) => JSON.stringify(text);
