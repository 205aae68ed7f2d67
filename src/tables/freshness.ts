import {formatDate} from '../l10n/format';
import type {Locale} from '../l10n/resolve';
import {messages} from './messages';

/** Marks the rows whose day of review has passed since the page was built, in the manner in which the build marks them. */
export function markDueRows(root: ParentNode, today: string): void {
  const language: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  for (const item of root.querySelectorAll<HTMLElement>('[data-review]')) {
    const day = item.dataset.review ?? '';
    if (day >= today || item.querySelector('[data-due]')) continue;
    const mark = document.createElement('span');
    mark.dataset.due = '';
    mark.textContent = ` (${messages.due(formatDate(day, language))})`;
    item.querySelector('[data-name]')?.after(mark);
  }
}
