import type {Answer} from './check';
import type {Place} from './collect';

const SECTIONS: {state: Answer['state']; title: string; what: string}[] = [
  {state: 'gone', title: 'Gone', what: 'Nobody is there. Find where the page went, or another source, and set `verified` anew.'},
  {state: 'moved', title: 'Moved for good', what: 'The page answers at another address. Check that it still says the same, then take that address.'},
  {state: 'unsure', title: 'Not sure', what: 'The server refused or failed, which may be because a machine asked. Open the page yourself.'},
];

const MAX_PLACES = 4;

function places(found: readonly Place[]): string {
  const named = found.slice(0, MAX_PLACES).map(({file, line}) => `\`${file}:${line}\``);
  return [...named, ...(found.length > MAX_PLACES ? [`and ${found.length - MAX_PLACES} more`] : [])].join('<br>');
}

const cell = (text: string) => text.replaceAll('|', '%7C').replaceAll('<', '%3C');

/** What the check of external addresses found, as Markdown, and how many addresses must be changed. */
export function linkReport(answers: readonly Answer[], found: ReadonlyMap<string, Place[]>): {text: string; faults: number} {
  const of = (state: Answer['state']) => answers.filter((answer) => answer.state === state);
  const faults = of('gone').length + of('moved').length;
  const sections = SECTIONS.flatMap(({state, title, what}) => {
    const rows = of(state).map(({url, detail}) => `| ${cell(url)} | ${cell(detail)} | ${places(found.get(url) ?? [])} |`);
    return rows.length > 0 ? ['', `### ${title} (${rows.length})`, '', what, '', '| address | answer | stands in |', '| --- | --- | --- |', ...rows] : [];
  });
  const sum = `${answers.length} addresses: ${of('ok').length} answer, ${of('moved').length} moved, ${of('gone').length} gone, ${of('unsure').length} not sure.`;
  return {text: [`## External links (${faults})`, '', sum, ...sections, ''].join('\n'), faults};
}
