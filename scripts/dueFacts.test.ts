import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Catalog} from '../src/data/schema';
import {dueFacts, dueReport} from './dueFacts';

const row = (id: string, verified: string, more: object = {}) => ({id, name: id, cells: {}, sources: ['page'], verified, ...more});
const model: Catalog = {
  shape: 'catalog',
  id: 'servers',
  title: {en: 'Servers', zh: '服务器'},
  lead: {en: 'Servers.', zh: '服务器。'},
  factKind: 'price',
  nameLabel: {en: 'Server', zh: '服务器'},
  tools: [],
  sources: {page: {title: 'Page', url: 'https://www.example.com/page_(a)'}},
  columns: [],
  rows: [
    row('day-after', '2026-08-25'),
    row('today', '2026-08-24'),
    row('long-ago', '2026-01', {factKind: 'status'}),
    row('young', '2026-11-20'),
    row('slow', '2026-01-01', {factKind: 'structure'}),
  ],
};
const entries = [{frontDoor: 'Tables', component: 'Servers', file: 'src/data/servers.ts', models: [model]}];

describe('dueFacts', () => {
  it('counts the days of each kind from the last day that a date can mean, the oldest first', () => {
    expect(dueFacts(entries, '2026-11-22').map(({where, due, kind}) => [where, due, kind])).toEqual([
      ['servers › long-ago', '2026-05-31', 'status'],
      ['servers › today', '2026-11-22', 'price'],
    ]);
  });
});

describe('dueReport', () => {
  it('tells what is past from what will be', () => {
    const {text, due} = dueReport(entries, '2026-11-22', 14);
    expect(due).toBe(2);
    expect(text).toContain('## Facts to check again (2)');
    expect(text).toContain(
      '| 2026-11-22 | servers › today | price | 2026-08-24 | [example.com](https://www.example.com/page_%28a%29) | `src/data/servers.ts` |',
    );
    expect(text.split('### Due within 14 days')[1]).toContain('| 2026-11-23 | servers › day-after |');
  });

  it('says so where nothing is due', () => expect(dueReport(entries, '2026-02-01', 14).text).toContain('None is past its day of review on 2026-02-01.'));
});

it('is printed by the command', () => {
  const {status, stdout} = spawnSync(path.resolve('node_modules/.bin/tsx'), ['scripts/due-facts.ts', '--today', '2020-01-01'], {encoding: 'utf8'});
  expect([status, stdout]).toEqual([0, expect.stringContaining('None is past its day')]);
}, 30_000);
