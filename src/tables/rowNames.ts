import {messages} from './messages';

/** Names the buttons that unfold a row after their rows. They are printed with one name for all, as the names stand beside them already. */
export function nameRowButtons(root: ParentNode): void {
  const gap = '{name}';
  const pattern = messages.openRow(gap);
  for (const button of root.querySelectorAll('[data-open-row]')) {
    const name = button.nextElementSibling?.textContent ?? '';
    button.setAttribute(
      'aria-label',
      pattern.replace(gap, () => name),
    );
  }
}
