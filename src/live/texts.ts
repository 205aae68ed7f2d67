/** Id of the element that holds the texts which scripts show, in the language of the page. */
export const TEXTS_ID = 'live-texts';

/**
 * A text that was printed with the page, with its gaps filled.
 * @param name as `LiveTexts` prints it
 */
export function printedText(name: string, values: Readonly<Record<string, string>> = {}): string {
  const texts = JSON.parse(document.getElementById(TEXTS_ID)?.textContent || '{}') as Record<string, string>;
  return (texts[name] ?? name).replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);
}
