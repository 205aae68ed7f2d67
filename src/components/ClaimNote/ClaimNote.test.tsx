// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {claims} from '@site/src/data/claims';
import {formatDate} from '@site/src/l10n/format';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {axeFaults} from '@site/tests/unit/axe';
import {ClaimNote} from './ClaimNote';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const noted = claims.filter((claim) => claim.note);
/** The first statement with a note for which something holds; the tests do not depend on what it says. */
function claimWith(test: (claim: (typeof claims)[number]) => boolean) {
  const found = noted.find(test);
  if (!found?.note) throw new Error('no statement to test with');
  return {...found, note: found.note};
}

function renderNote(id: string, again = false): HTMLElement {
  return render(<ClaimNote id={id} again={again} />).container.firstElementChild as HTMLElement;
}

describe('ClaimNote', () => {
  it('says what is so now, and in which month that was written', () => {
    const {id, note, noted: month} = claimWith((claim) => Boolean(claim.noted));
    const element = renderNote(id);
    expect(element.textContent).toContain(`Update (${month}): ${note.en}`);
    expect(element.querySelector('time')?.dateTime).toBe(month);
  });

  it('says since when the statement no longer holds, where that is known', () => {
    const {id, since} = claimWith((claim) => Boolean(claim.since));
    const element = renderNote(id);
    expect(element.textContent).toContain('Out of date since');
    expect([...element.querySelectorAll('time')].map((time) => time.dateTime)).toContain(since);
  });

  it('is silent on the day where it is not known', () => {
    const {id} = claimWith((claim) => !claim.since);
    expect(renderNote(id).textContent).not.toContain('Out of date since');
  });

  it('links to its source', () => {
    const {id, source} = claimWith((claim) => claim.source !== null);
    expect(renderNote(id).querySelector('a')?.getAttribute('href')).toBe(source?.url);
  });

  it('says that it is a judgement where there is no source', () => {
    const element = renderNote(claimWith((claim) => claim.source === null).id);
    expect(element.textContent).toContain('the editors’ judgement');
    expect(element.querySelector('a')).toBeNull();
  });

  it('speaks Chinese in Chinese', () => {
    setLocale('zh');
    const {id, note, noted: month, since} = claimWith((claim) => Boolean(claim.since));
    const element = renderNote(id);
    expect(element.textContent).toContain(note.zh);
    expect(element.textContent).toContain(translate({id: 'claim.update'}, {month}));
    expect(element.textContent).toContain(translate({id: 'claim.since'}, {date: formatDate(since ?? '', 'zh')}));
  });

  it('shows no placeholder of a message where something is not known', () => {
    for (const {id} of noted) expect(renderNote(id).textContent, id).not.toMatch(/\{\w+\}/);
  });

  it('has an anchor, and none where it stands again', () => {
    const {id} = claimWith(() => true);
    expect(renderNote(id).id).toBe(`update-${id}`);
    expect(renderNote(id, true).hasAttribute('id')).toBe(false);
  });

  it('has a name for screen readers in both languages', () => {
    const {id} = claimWith(() => true);
    expect(renderNote(id).getAttribute('aria-label')).toBe('Update to the text above');
    setLocale('zh');
    expect(renderNote(id).getAttribute('aria-label')).toBe(translate({id: 'claim.label'}));
  });

  it('is a note and not a landmark, so that many of them pass axe on one page', async () => {
    const {container} = render(noted.map(({id}) => <ClaimNote key={id} id={id} />));
    expect(screen.getAllByRole('note')).toHaveLength(noted.length);
    expect(await axeFaults(container)).toEqual([]);
  }, 30_000);

  it('refuses an id that no statement has', () => {
    expect(() => renderNote('no-such-statement')).toThrow('src/data/claims.ts has no statement "no-such-statement"');
  });

  it('refuses a statement without a note', () => {
    const silent = claims.find((claim) => !claim.note)?.id ?? '';
    expect(() => renderNote(silent)).toThrow(`no statement "${silent}" with a note`);
  });
});
