import type {Cell, Column, Figure} from '@site/src/data/models';
import {isTable} from '@site/src/data/models';
import {walk} from '@site/src/data/rules';
import type {Price} from '@site/src/data/schema';
import {formatPrice, formatQuantity} from '@site/src/l10n/format';
import {resolve} from '@site/src/l10n/resolve';

/** Attributes that a reader sees or hears. */
const READ_ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'data-label'];
/** Fields of the data that may be a plain string: a name that is written the same in both languages. */
const NAME_FIELD = /(?:^|\.)(?:name|nameLabel|label|title|unit)$/;
const NUMBERS_AND_MARKS = /^[\p{N}\p{P}\p{S}\s]*$/u;

/** Every text below an element that a reader sees or hears, apart from what is styles or script. */
export function textsOf(element: Element): string[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? '');
  for (const name of READ_ATTRIBUTES) {
    for (const owner of element.querySelectorAll(`[${name}]`)) texts.push(owner.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** A cell's values that read the same in both languages, as they are shown in Chinese. */
function namesInCell(cell: Cell, column: Column): string[] {
  if (typeof cell === 'number') return [formatQuantity(cell, resolve(column.unit, 'zh'), 'zh')];
  if (column.kind === 'price' && cell !== null && typeof cell === 'object') return [formatPrice(resolve(cell as Price, 'zh'), 'zh')];
  if (!['name', 'code', 'command', 'version'].includes(column.kind)) return [];
  return [cell].flat().filter((item) => typeof item === 'string');
}

/** What a figure may show in Chinese without a Chinese character in it: the names, codes and numbers that its data holds as such. */
export function namesOf(model: Figure): Set<string> {
  const names: string[] = [];
  walk(model, '', (value, path) => {
    if (typeof value === 'string' && NAME_FIELD.test(path)) names.push(value);
  });
  if (isTable(model)) {
    for (const row of model.rows) names.push(...model.columns.flatMap((column) => namesInCell(row.cells[column.id] as Cell, column)));
  }
  return new Set(names.map((name) => name.trim()));
}

/** The texts below an element that should be Chinese and are not. */
export function untranslated(element: Element, models: readonly Figure[]): string[] {
  const names = new Set(models.flatMap((model) => [...namesOf(model)]));
  return textsOf(element).filter((text) => !/\p{Script=Han}/u.test(text) && !NUMBERS_AND_MARKS.test(text) && !names.has(text));
}
