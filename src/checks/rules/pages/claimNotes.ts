import type {Finding, Page, Project, Rule} from '../../types';
import {elementsOf} from './frontDoors';
import {meant} from './nearest';
import {startOf} from './nodes';
import {eachPage, reporter} from './report';
import {CLAIM_FILES, sample} from './samples';

const RULE = {
  name: 'claim-notes',
  why: 'a note without its statement stops the build, and two notes with one anchor confuse links',
};
const report = reporter(RULE);

const FILE = 'src/data/claims.ts';

/** The ids of the checked statements, and whether each has a note. */
function statements(project: Project): Map<string, boolean> {
  const claims = project.modules.find(({file}) => file === FILE)?.exports.claims;
  const rows = (Array.isArray(claims) ? claims : []) as {id?: unknown; note?: unknown}[];
  return new Map(rows.filter((row) => typeof row?.id === 'string').map((row) => [row.id as string, Boolean(row.note)]));
}

function noteFaults(page: Page, project: Project): Finding[] {
  const known = statements(project);
  const shown = new Set<string>();
  return elementsOf(page).flatMap(({node}) => {
    if (node.name !== 'ClaimNote') return [];
    const attribute = (name: string) => node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
    const id = attribute('id')?.value;
    const refuse = (what: string, how: string) => [report(startOf(page, node), {what, how})];
    if (typeof id !== 'string')
      return refuse(
        '<ClaimNote> does not say which statement it belongs to',
        'write <ClaimNote id="the-id" /> with the id of a statement in src/data/claims.ts',
      );
    if (!known.has(id)) return refuse(`there is no statement "${id}" in ${FILE}${meant(id, known.keys())}`, `correct the id, or add the statement to ${FILE}`);
    if (!known.get(id)) return refuse(`the statement "${id}" has no note that could be shown`, `add a note to it in ${FILE}, or delete the line`);
    const repeated = shown.has(id);
    shown.add(id);
    if (repeated && !attribute('again')) return refuse(`the note "${id}" stands a second time`, `write <ClaimNote id="${id}" again />`);
    if (!repeated && attribute('again'))
      return refuse(`the note "${id}" is marked "again" and stands here for the first time`, `write <ClaimNote id="${id}" />`);
    return [];
  });
}

/** Notes belong to checked statements. */
export const claimNotes: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'A <ClaimNote> names a statement that has a note; from the second time on it says "again".',
  check: eachPage(noteFaults),
  failing: [
    sample('a mistyped id', '<ClaimNote id="notde" />', CLAIM_FILES),
    sample('a statement without a note', '<ClaimNote id="silent" />', CLAIM_FILES),
    sample('a note twice', '<ClaimNote id="noted" />\n\n<ClaimNote id="noted" />', CLAIM_FILES),
    sample('"again" the first time', '<ClaimNote id="noted" again />', CLAIM_FILES),
  ],
  passing: [sample('a note, and again', '<ClaimNote id="noted" />\n\n<ClaimNote id="noted" again />', CLAIM_FILES)],
};
