import {translate} from '@docusaurus/Translate';

/** What the tools of a table say; everything else they show was printed with the page. */
export const messages = {
  shown: (shown: number, all: number) =>
    translate({id: 'tools.shown', message: '{shown} of {all} rows', description: 'How many rows a filter leaves'}, {shown: String(shown), all: String(all)}),
  copied: () => translate({id: 'tools.copied', message: 'Copied', description: 'Said after something was put on the clipboard'}),
  notCopied: () =>
    translate({id: 'tools.notCopied', message: 'The browser did not allow copying', description: 'Said when the clipboard could not be written'}),
  copy: () => translate({id: 'tools.copy', message: 'Copy', description: 'Button that copies a command'}),
  copyLink: () => translate({id: 'tools.copyLink', message: 'Copy link', description: 'Button that copies the address of a row'}),
  editRow: () => translate({id: 'tools.editRow', message: 'Edit this row', description: 'Link to the line of a row on the repository'}),
  report: () => translate({id: 'tools.report', message: 'Report a wrong fact', description: 'Link to a pre-filled issue'}),
  sources: () => translate({id: 'tools.exportSources', message: 'Sources', description: 'Column of an export'}),
  verified: () => translate({id: 'tools.exportVerified', message: 'Checked', description: 'Column of an export: when a row was checked'}),
  due: (date: string) =>
    translate({id: 'table.due', message: 'due for review since {date}', description: 'Said of a row that was not checked for long'}, {date}),
};
