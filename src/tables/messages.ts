import {printedText} from '../live/texts';

/** What the tools of a table say; everything else they show was printed with the table. */
export const messages = {
  openRow: (name: string) => printedText('openRow', {name}),
  shown: (shown: number, all: number) => printedText('shown', {shown: String(shown), all: String(all)}),
  copied: () => printedText('copied'),
  notCopied: () => printedText('notCopied'),
  copy: () => printedText('copy'),
  copyLink: () => printedText('copyLink'),
  editRow: () => printedText('editRow'),
  report: () => printedText('report'),
  sources: () => printedText('sources'),
  verified: () => printedText('verified'),
  due: (date: string) => printedText('due', {date}),
};
