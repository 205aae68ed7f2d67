import type {CellValue, TableColumn} from './model';

/** A text as the eye reads it. */
export const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a cell: items of a list and badges are told apart, as the eye does. */
function textOf(element: Element): string {
  const items = element.querySelectorAll('li');
  if (items.length > 0) return [...items].map((item) => clean(item.textContent)).join('; ');
  const badges = element.querySelectorAll('[data-tone]');
  if (badges.length > 0) return [...badges].map((badge) => clean(badge.textContent)).join(', ');
  const commands = element.querySelectorAll('pre code');
  return commands.length > 0 ? [...commands].map((command) => command.textContent ?? '').join('\n') : clean(element.textContent);
}

/** Finds the value behind a cell that does not say it in `data-v`: the ids of terms behind their labels, a date, or else the text itself. */
type FindRaw = (element: Element, text: () => string) => string;

/** How the value behind the text of a column's cells is found. */
export function rawFinder({kind, terms}: TableColumn): FindRaw {
  if (kind === 'date') return (element, text) => element.querySelector('time')?.dateTime ?? text();
  if (kind !== 'term') return (_, text) => text();
  const ids = new Map(terms.map(({id, label}) => [label, id]));
  return (element) => [...element.querySelectorAll('[data-tone]')].map((badge) => ids.get(clean(badge.textContent)) ?? '').join(' ');
}

function valueOf(element: Element, findRaw: FindRaw): CellValue {
  let [keptText, keptRaw]: (string | undefined)[] = [];
  const given = element.getAttribute('data-v');
  const text = () => (keptText ??= textOf(element));
  const absence = given === '' ? 'unknown' : given === '-' ? 'none' : undefined;
  return {
    get text() {
      return text();
    },
    get raw() {
      return (keptRaw ??= absence ? '' : (given ?? findRaw(element, text)));
    },
    ...(absence && {absence}),
  };
}

/** Steps from cell to cell: the browser's lists of cells are objects to be made for each of thousands of rows. */
export function cellValue(item: Element, index: number, findRaw: FindRaw): CellValue | undefined {
  let cell = item.firstElementChild?.firstElementChild;
  for (let step = 0; step < index; step += 1) cell = cell?.nextElementSibling;
  return cell ? valueOf(cell, findRaw) : undefined;
}

/** A value of the part that unfolds, by the label before it. */
export function detailValue(item: Element, label: string, findRaw: FindRaw): CellValue {
  const name = [...item.querySelectorAll('dl > dt')].find((candidate) => clean(candidate.textContent) === label);
  const value = name?.nextElementSibling;
  return value ? valueOf(value, findRaw) : {text: '', raw: '', absence: 'none'};
}
