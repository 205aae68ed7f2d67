import type {CellValue, TableModel, TableRow} from './model';
import {fold} from './search';

const unknown: CellValue = {text: 'unknown', raw: '', absence: 'unknown'};
const value = (raw: string, text = raw): CellValue => ({text, raw});

function row(id: string, name: string, values: Record<string, CellValue>): TableRow {
  const text = [id, name, ...Object.values(values).map((cell) => cell.text)].join(' ');
  return {id, name, values, searchText: fold(text), sources: [{title: 'README', url: 'https://example.com/readme'}], verified: '2026-08-21'};
}

/** A small table for tests of the tools. */
export const sampleTable: TableModel = {
  id: 'sample',
  title: 'Sample servers',
  nameLabel: 'Server',
  columns: [
    {id: 'purpose', label: 'Purpose', kind: 'text', terms: [], facet: false, place: 'cell'},
    {
      id: 'access',
      label: 'Access',
      kind: 'term',
      terms: [
        {id: 'read-only', label: 'Read-only'},
        {id: 'writes', label: 'Writes'},
      ],
      facet: true,
      place: 'cell',
    },
    {id: 'tools', label: 'Tools', kind: 'number', terms: [], facet: false, place: 'cell'},
    {id: 'version', label: 'Version', kind: 'version', terms: [], facet: false, place: 'cell'},
    {id: 'since', label: 'Since', kind: 'date', terms: [], facet: false, place: 'detail'},
    {
      id: 'group',
      label: 'Category',
      kind: 'group',
      terms: [
        {id: 'ops', label: 'Operations'},
        {id: 'cost', label: 'Cost'},
      ],
      facet: true,
      place: 'detail',
    },
  ],
  rows: [
    row('eks', 'EKS server', {
      purpose: value('Operate clusters'),
      access: value('writes', 'Writes'),
      tools: value('16'),
      version: value('1.10.0'),
      since: value('2026-08'),
      group: value('ops', 'Operations'),
    }),
    row('logs', 'Logs server', {
      purpose: value('Read logs'),
      access: value('read-only', 'Read-only'),
      tools: value('9'),
      version: value('1.9.2'),
      since: unknown,
      group: value('ops', 'Operations'),
    }),
    row('billing', 'Billing server', {
      purpose: value('Ｃｏｓｔｓ and budgets'),
      access: unknown,
      tools: unknown,
      version: value('1.10.0-rc1'),
      since: value('2025-01-02'),
      group: value('cost', 'Cost'),
    }),
    row('both', 'Both server', {
      purpose: value('=HYPERLINK("x")'),
      access: value('read-only writes', 'Read-only, Writes'),
      tools: value('100'),
      version: value('2.0'),
      since: {text: '', raw: '', absence: 'none'},
      group: value('cost', 'Cost'),
    }),
  ],
};
