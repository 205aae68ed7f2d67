// @vitest-environment jsdom
import {renderToString} from 'react-dom/server';
import {cleanup, render, screen, waitFor} from '@testing-library/react';
import type {ReactNode} from 'react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {keepPrinted} from './keepPrinted';
import {printOnce} from './printOnce';

const {announceFigures, printedMarkup} = vi.hoisted(() => ({announceFigures: vi.fn(), printedMarkup: vi.fn()}));
vi.mock('./printedMarkup', () => ({announceFigures, printedMarkup}));

const Printed = printOnce<{id?: string}>('Sample', ({id}) => <p>Printed {id}</p>);
const Kept = keepPrinted('Sample');
const Article = ({Figure, count = 0}: {Figure: typeof Kept; count?: number}) => (
  <article>
    <Figure />
    <output>{count}</output>
  </article>
);

beforeEach(() => void printedMarkup.mockReset().mockResolvedValue('<p>Fetched</p>'));
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** A page as the server printed it, hydrated by the browser's component. */
function hydrate() {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<Article Figure={Printed} />);
  const printed = container.querySelector('[data-printed] > p');
  const onRecoverableError = vi.fn();
  return {...render(<Article Figure={Kept} />, {container, hydrate: true, onRecoverableError}), printed, onRecoverableError};
}

describe('on a page that the server printed', () => {
  it('keeps the very elements of the markup', () => {
    const {container, printed} = hydrate();
    expect(printed?.textContent).toBe('Printed ');
    expect(container.querySelector('[data-printed] > p')).toBe(printed);
  });

  it('gives React nothing to complain of', () => {
    const logged = vi.spyOn(console, 'error');
    const {onRecoverableError} = hydrate();
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(logged).not.toHaveBeenCalled();
  });

  it('asks for nothing', () => {
    hydrate();
    expect(printedMarkup).not.toHaveBeenCalled();
  });

  it('keeps the markup when the article around it renders again', () => {
    const {container, printed, rerender} = hydrate();
    rerender(<Article Figure={Kept} count={1} />);
    expect(container.querySelector('output')?.textContent).toBe('1');
    expect(container.querySelector('[data-printed] > p')).toBe(printed);
  });
});

describe('after a navigation inside the site', () => {
  it('takes the markup from the page that is shown', async () => {
    const {container} = render(<Kept />);
    await waitFor(() => expect(container.querySelector('[data-printed="Sample"]')?.innerHTML).toBe('<p>Fetched</p>'));
    expect(printedMarkup).toHaveBeenCalledExactlyOnceWith(window.location.pathname, 'Sample');
  });

  it('asks for the figure with the properties that it has', async () => {
    const Noted = keepPrinted('Sample') as (props: {id: string}) => ReactNode;
    render(<Noted id="nfm" />);
    await waitFor(() => expect(announceFigures).toHaveBeenCalled());
    expect(printedMarkup.mock.calls[0]?.[1]).toBe('Sample id=nfm');
  });

  it('announces the figure once its markup is there', async () => {
    announceFigures.mockImplementationOnce((host: HTMLElement) => expect(host.textContent).toBe('Fetched'));
    render(<Kept />);
    await waitFor(() => expect(announceFigures).toHaveBeenCalledTimes(1));
  });

  it('keeps the fetched markup when it renders again', async () => {
    const {container, rerender} = render(<Article Figure={Kept} />);
    await waitFor(() => expect(container.textContent).toBe('Fetched0'));
    rerender(<Article Figure={Kept} count={1} />);
    expect(container.textContent).toBe('Fetched1');
    expect(printedMarkup).toHaveBeenCalledTimes(1);
  });

  it('tells the reader of a failure, and offers to load the page again', async () => {
    printedMarkup.mockRejectedValue(new Error('offline'));
    render(<Kept />);
    expect((await screen.findByRole('alert')).textContent).toContain('This figure could not be loaded.');
    expect(screen.getByRole('button', {name: 'Load the page again'})).toBeTruthy();
  });

  it('does so in Chinese', async () => {
    setLocale('zh');
    printedMarkup.mockRejectedValue(new Error('offline'));
    render(<Kept />);
    expect((await screen.findByRole('alert')).textContent).toContain(translate({id: 'figure.unreachable'}));
  });
});
