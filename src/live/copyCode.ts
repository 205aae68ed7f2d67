/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('pre')?.textContent ?? '';
  const {copied, failed} = button.dataset;
  const label = button.textContent;
  const said = await navigator.clipboard.writeText(code).then(
    () => copied,
    () => failed,
  );
  button.textContent = said ?? label;
  if (label !== copied && label !== failed) setTimeout(() => (button.textContent = label), SAID);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy-code]') : null;
  if (button) void copy(button);
});
