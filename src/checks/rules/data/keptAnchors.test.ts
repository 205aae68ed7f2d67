import {expect, it} from 'vitest';
import {minimalProject, projectOf} from '../../minimalProject';
import {applyFixes} from '../../run';
import {SNAPSHOT, keptAnchors} from './keptAnchors';

const TABLE = 'src/data/sampleServers.ts';
const base = minimalProject();
const withRows = (...ids: string[]) =>
  (base[TABLE] ?? '').replace(
    "    {\n      id: 'cost-server'",
    () =>
      `${ids.map((id) => `    {id: '${id}', name: 'X', cells: {purpose: null, status: null, since: null}, sources: ['readme'], verified: '2026-11-02'},\n`).join('')}    {\n      id: 'cost-server'`,
  );

it('adds all new anchors with one fix, sorted, once and for all', () => {
  const files = {[TABLE]: withRows('z-server', 'a-server')};
  const findings = keptAnchors.check(projectOf(files));
  expect(findings).toHaveLength(2);
  const fixes = findings.flatMap(({fix}) => fix ?? []);
  expect(fixes).toHaveLength(1);
  const fixed = applyFixes(base[SNAPSHOT] ?? '', fixes);
  expect(JSON.parse(fixed)).toEqual([
    'sample-servers',
    'sample-servers-a-server',
    'sample-servers-cluster-server',
    'sample-servers-cost-server',
    'sample-servers-z-server',
  ]);
  expect(keptAnchors.check(projectOf({...files, [SNAPSHOT]: fixed}))).toEqual([]);
});

it('never takes an anchor out of the list', () => {
  const lost = (base[SNAPSHOT] ?? '').replace('"sample-servers",', '"sample-servers",\n  "sample-servers-gone",');
  const findings = keptAnchors.check(projectOf({[SNAPSHOT]: lost, [TABLE]: withRows('new-server')}));
  const fixed = applyFixes(
    lost,
    findings.flatMap(({fix}) => fix ?? []),
  );
  expect(JSON.parse(fixed)).toEqual(expect.arrayContaining(['sample-servers-gone', 'sample-servers-new-server']));
});
