// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

const PAGE = '<main><div data-printed="RoiMetrics"><table></table></div><div data-printed="ClaimNote id=nfm"><aside>Note</aside></div></main>';
const answer = (body: string, status = 200) => Promise.resolve(new Response(body, {status}));

let printedMarkup: (path: string, key: string) => Promise<string>;
let announceFigures: (host: HTMLElement) => void;
const request = vi.fn<typeof fetch>();

beforeEach(async () => {
  // jsdom lacks it; the keys of these tests need no more than this.
  vi.stubGlobal('CSS', {escape: (text: string) => text.replace(/[^\w-]/g, '\\$&')});
  vi.stubGlobal(
    'fetch',
    request.mockReset().mockImplementation(() => answer(PAGE)),
  );
  // The module remembers the page asked for last: each test gets a module of its own.
  vi.resetModules();
  ({printedMarkup, announceFigures} = await import('./printedMarkup'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.location.hash = '';
  document.body.innerHTML = '';
});

describe('printedMarkup', () => {
  it('takes a figure out of the page', async () => {
    expect(await printedMarkup('/docs/a', 'RoiMetrics')).toBe('<table></table>');
    expect(request).toHaveBeenCalledWith('/docs/a', expect.anything());
  });

  it('fetches a page once for all its figures', async () => {
    const markup = await Promise.all([printedMarkup('/docs/a', 'RoiMetrics'), printedMarkup('/docs/a', 'ClaimNote id=nfm')]);
    expect(markup).toEqual(['<table></table>', '<aside>Note</aside>']);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('fetches another page anew', async () => {
    await printedMarkup('/docs/a', 'RoiMetrics');
    await printedMarkup('/zh/docs/a', 'RoiMetrics');
    expect(request.mock.calls.map(([path]) => path)).toEqual(['/docs/a', '/zh/docs/a']);
  });

  it('rejects where the page is not found', async () => {
    request.mockImplementation(() => answer('', 404));
    await expect(printedMarkup('/docs/gone', 'RoiMetrics')).rejects.toThrow('/docs/gone answered 404');
  });

  it('rejects where the page lacks the figure', async () => {
    await expect(printedMarkup('/docs/a', 'CostStructure')).rejects.toThrow('/docs/a holds no figure "CostStructure"');
  });

  it('tries again after a failure', async () => {
    request.mockImplementationOnce(() => Promise.reject(new TypeError('offline')));
    await expect(printedMarkup('/docs/a', 'RoiMetrics')).rejects.toThrow('offline');
    expect(await printedMarkup('/docs/a', 'RoiMetrics')).toBe('<table></table>');
  });
});

describe('announceFigures', () => {
  function host(markup: string): HTMLElement {
    document.body.innerHTML = `<main><div>${markup}</div></main>`;
    return document.querySelector('div') as HTMLElement;
  }

  it('tells the page that figures arrived', () => {
    const heard = vi.fn();
    document.addEventListener('figures:ready', heard, {once: true});
    const element = host('<table></table>');
    announceFigures(element);
    expect(heard.mock.calls[0]?.[0].target).toBe(element);
  });

  it('takes the reader to the row that the address names', () => {
    window.location.hash = '#roi-metrics-uptime';
    const element = host('<p id="other"></p><p id="roi-metrics-uptime"></p>');
    const scrolled = vi.fn();
    (element.lastElementChild as HTMLElement).scrollIntoView = scrolled;
    announceFigures(element);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('stays where it is when the address names a row of another figure', () => {
    window.location.hash = '#elsewhere';
    expect(() => announceFigures(host('<p id="other"></p>'))).not.toThrow();
  });
});
