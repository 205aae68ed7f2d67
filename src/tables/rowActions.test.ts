// @vitest-environment jsdom
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {setLocale} from '@site/tests/doubles/locale';
import {printLiveTexts} from '@site/tests/unit/liveTexts';
import {sampleTable} from './fixture';
import type {LiveTable} from './read';
import {addRowActions, reportAddress, rowAddress} from './rowActions';

const REPOSITORY = 'https://git.example.com/aiops/guide';

/** A printed table of one row, with or without the address of a repository. */
function print({improve = `data-repository="${REPOSITORY}" data-file="src/data/sample.ts"`, lines = 'data-lines="42"'} = {}): LiveTable {
  document.body.innerHTML = `
    <figure>
      <table ${lines}><tbody id="sample-eks" data-row>
        <tr><th>EKS server</th></tr>
        <tr><td><pre data-command><code>uvx one</code></pre><pre data-command><code>uvx two</code></pre></td></tr>
      </tbody></table>
      ${improve && `<p ${improve}></p>`}
    </figure>`;
  printLiveTexts();
  const [figure, table, item] = ['figure', 'table', 'tbody'].map((name) => document.querySelector(name));
  return {model: sampleTable, figure, table, items: new Map([['eks', item]]), groupHeads: new Map()} as unknown as LiveTable;
}

function actionsOf(table: LiveTable): (string | null)[][] {
  const item = table.items.get('eks') as HTMLElement;
  addRowActions(table, item);
  return [...item.querySelectorAll('[data-row-actions] > *')].map((action) => [action.textContent, action.getAttribute('href')]);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  window.history.replaceState(null, '', '/docs/page?sample.q=eks#elsewhere');
});

describe('the actions of a row', () => {
  it('are to copy its link, to edit its line, and to report it', () => {
    const table = print();
    expect(actionsOf(table)).toEqual([
      ['Copy link', null],
      ['Edit this row', `${REPOSITORY}/blob/main/src/data/sample.ts#L42`],
      ['Report a wrong fact', reportAddress(REPOSITORY, table, table.items.get('eks') as HTMLElement)],
    ]);
  });

  it('lead to the file where the line is not known', () => {
    expect(actionsOf(print({lines: ''}))[1]).toEqual(['Edit this row', `${REPOSITORY}/blob/main/src/data/sample.ts`]);
  });

  it('are only to copy its link where no repository is known', () => {
    expect(actionsOf(print({improve: ''}))).toEqual([['Copy link', null]]);
  });

  it('are Chinese in Chinese', () => {
    setLocale('zh');
    expect(actionsOf(print()).map(([label]) => label)).toEqual(['复制链接', '编辑此行', '报告错误']);
  });

  it('come once, with one copy button for each command', () => {
    const table = print();
    actionsOf(table);
    expect(actionsOf(table)).toHaveLength(3);
    expect([...document.querySelectorAll('[data-command]')].map((command) => command.textContent)).toEqual(['Copyuvx one', 'Copyuvx two']);
    expect(document.querySelectorAll('[data-command] > button[type="button"][data-copy]')).toHaveLength(2);
  });
});

describe('the address of a row', () => {
  it('is the page with its anchor, without what the reader has filtered', () => {
    print();
    expect(rowAddress(document.querySelector('tbody') as HTMLElement)).toBe('http://localhost:3000/docs/page#sample-eks');
  });
});

describe('a report', () => {
  it('fills the form of the repository with table, row, page and language', () => {
    document.documentElement.lang = 'zh-CN';
    const table = print();
    const report = new URL(reportAddress(REPOSITORY, table, table.items.get('eks') as HTMLElement));
    expect(`${report.origin}${report.pathname}`).toBe(`${REPOSITORY}/issues/new`);
    expect(report.searchParams.get('title')).toBe('Wrong fact: sample / EKS server');
    expect(report.searchParams.get('address')).toBe('http://localhost:3000/docs/page#sample-eks');
    expect(report.searchParams.get('stated')).toBe('sample / eks (zh-CN):\n\n');
    const {template = '', ...fields} = Object.fromEntries(report.searchParams);
    const form = parse(fs.readFileSync(path.join('.github/ISSUE_TEMPLATE', template), 'utf8')) as {body: {id?: string}[]};
    expect(Object.keys(fields).filter((field) => field !== 'title' && !form.body.some(({id}) => id === field))).toEqual([]);
  });
});
