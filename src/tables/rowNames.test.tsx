// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {DataTable} from '@site/src/components/primitives/DataTable';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {resolve, type Locale} from '@site/src/l10n/resolve';
import {setLocale} from '@site/tests/doubles/locale';
import {catalogFixture} from '@site/tests/unit/fixture';
import {printLiveTexts} from '@site/tests/unit/liveTexts';
import {nameRowButtons} from './rowNames';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** The names of the buttons of the fixture's rows, as printed and as the script leaves them. */
function names(locale: Locale, name?: string): string[][] {
  setLocale(locale);
  const model = resolve(catalogFixture(), locale) as ResolvedTable;
  if (name) Object.assign(model.rows[0] ?? {}, {name, verified: '2020-01-01'});
  render(<DataTable model={model} />);
  printLiveTexts();
  const read = () => [...screen.getByRole('table').querySelectorAll('[data-open-row]')].map((button) => button.getAttribute('aria-label') ?? '');
  const printed = read();
  nameRowButtons(document);
  return [printed, read()];
}

describe('the buttons that unfold rows', () => {
  it('have a name as soon as they are printed, and then that of their row', () => {
    expect(names('en')).toEqual([
      ['Details', 'Details'],
      ['Details of EKS MCP server', 'Details of Billing MCP server'],
    ]);
  });

  it('are named in Chinese in Chinese', () => {
    expect(names('zh')).toEqual([
      ['详情', '详情'],
      ['EKS MCP server 的详情', 'Billing MCP server 的详情'],
    ]);
  });

  it('take a name as it is, without what the page says beside it', () => {
    expect(names('en', "$& of '$1'")[1]?.[0]).toBe("Details of $& of '$1'");
  });
});
