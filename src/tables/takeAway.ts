import {toCsv, toJson, toMarkdown, type ExportContext} from './export';
import {messages} from './messages';
import type {TableController} from './TableController';

/** Puts text on the clipboard and says whether that worked. */
export async function copyText(text: string, say: (message: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(messages.copied());
  } catch {
    say(messages.notCopied());
  }
}

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Copies or downloads the rows of a table: those shown, or all where the reader asked for all. */
export function takeAway(controller: TableController, format: string): void {
  const {model, figure} = controller.live;
  const all = figure.querySelector<HTMLInputElement>('[data-all]')?.checked === true;
  const rows = all ? model.rows : controller.shownRows();
  const context: ExportContext = {
    page: `${window.location.origin}${window.location.pathname}`,
    language: document.documentElement.lang,
    labels: {sources: messages.sources(), verified: messages.verified()},
  };
  if (format === 'csv') download(`${model.id}.csv`, 'text/csv;charset=utf-8', toCsv(model, rows, context));
  else if (format === 'json') download(`${model.id}.json`, 'application/json', toJson(model, rows, context));
  else void copyText(toMarkdown(model, rows, all ? [] : controller.hiddenColumns(), context), (text) => controller.say(text));
}
