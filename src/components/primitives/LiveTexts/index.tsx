import {translate} from '@docusaurus/Translate';
import {TEXTS_ID} from '@site/src/live/texts';

/** A gap that a script fills stays a gap in the printed text. */
const texts = () => ({
  openRow: translate({id: 'table.open', message: 'Details of {name}', description: 'Button that unfolds a row'}, {name: '{name}'}),
  shown: translate({id: 'tools.shown', message: '{shown} of {all} rows', description: 'How many rows a filter leaves'}, {shown: '{shown}', all: '{all}'}),
  copied: translate({id: 'tools.copied', message: 'Copied', description: 'Said after something was put on the clipboard'}),
  notCopied: translate({
    id: 'tools.notCopied',
    message: 'The browser did not allow copying',
    description: 'Said when the clipboard could not be written',
  }),
  copy: translate({id: 'tools.copy', message: 'Copy', description: 'Button that copies a command'}),
  copyLink: translate({id: 'tools.copyLink', message: 'Copy link', description: 'Button that copies the address of a row'}),
  editRow: translate({id: 'tools.editRow', message: 'Edit this row', description: 'Link to the line of a row on the repository'}),
  report: translate({id: 'tools.report', message: 'Report a wrong fact', description: 'Link to a pre-filled issue'}),
  sources: translate({id: 'tools.exportSources', message: 'Sources', description: 'Column of an export'}),
  verified: translate({id: 'tools.exportVerified', message: 'Checked', description: 'Column of an export: when a row was checked'}),
  due: translate({id: 'table.due', message: 'due for review since {date}', description: 'Said of a row that was not checked for long'}, {date: '{date}'}),
});

/** The texts that scripts show, printed once in each page: no script holds a text. Read by `src/live/texts.ts`. */
export function LiveTexts() {
  // A data block, which no browser runs; "<" is escaped so that no text can end it.
  return <script type="application/json" id={TEXTS_ID} dangerouslySetInnerHTML={{__html: JSON.stringify(texts()).replace(/</g, '\\u003c')}} />;
}
