/**
 * Fetches the page's script after the first paint, which it would hold back by what it takes of the line, and runs it once the page is parsed.
 * A script that the page names itself would hold back the place that the address names: browsers go there when all such scripts have run.
 */
export function loadWhenParsed(script: string): void {
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    fetchAhead(script);
  });
  painted.observe({type: 'paint', buffered: true});
  document.addEventListener('DOMContentLoaded', () => void import(script));
}

function fetchAhead(script: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = script;
  document.head.append(link);
}
