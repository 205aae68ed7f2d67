/* The search field of the glossary: shows the terms that hold what is typed, in either language. */

const entriesOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-entries] [data-entry]')];

function filter(field: HTMLInputElement): void {
  const wanted = field.value.trim().toLowerCase();
  const entries = entriesOf();
  for (const entry of entries) entry.hidden = !(entry.textContent ?? '').toLowerCase().includes(wanted);
  const output = field.closest('[data-glossary-filter]')?.querySelector('output');
  if (output) output.textContent = entries.every(({hidden}) => hidden) ? (output.dataset.none ?? '') : '';
}

// The build loads this file, too, and has no document.
if (typeof document !== 'undefined') {
  document.addEventListener('input', ({target}) => {
    if (target instanceof HTMLInputElement && target.closest('[data-glossary-filter]')) filter(target);
  });
}
