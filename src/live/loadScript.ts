/**
 * Fetches the page's script after the first paint, which it would hold back by what it takes of the line, and runs it once the page is parsed.
 * A script that the page names itself would hold back the place that the address names: browsers go there when all such scripts have run.
 */
export function loadWhenParsed(script: string): void {
  // The first frame is the one that has the stylesheet; what comes after it, comes after its paint.
  requestAnimationFrame(() => setTimeout(() => fetchAhead(script)));
  document.addEventListener('DOMContentLoaded', () => void import(script));
}

function fetchAhead(script: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = script;
  document.head.append(link);
}
