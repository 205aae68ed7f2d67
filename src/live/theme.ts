/** What a reader can choose: a theme, or that of their system. */
const CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof CHOICES)[number];

const KEY = process.env.THEME_KEY ?? 'theme-aiops-guide';
const DARK = '(prefers-color-scheme: dark)';

/** The choice that the browser remembers; one without storage follows the system. */
export function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function store(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** Puts the page into a theme. */
export function showTheme(choice: ThemeChoice): void {
  const {dataset} = document.documentElement;
  dataset.themeChoice = choice;
  dataset.theme = choice === 'system' ? (matchMedia(DARK).matches ? 'dark' : 'light') : choice;
  nameThemeButtons();
}

/** Lets the buttons say what they are at: their texts are printed with them. */
export function nameThemeButtons(): void {
  const choice = document.documentElement.dataset.themeChoice ?? 'system';
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
    button.title = button.getAttribute(`data-${choice}`) ?? '';
    button.ariaLabel = button.getAttribute(`data-${choice}-label`);
  }
}

/** Goes round: system, light, dark. */
function nextTheme(): void {
  const current = CHOICES.findIndex((choice) => choice === document.documentElement.dataset.themeChoice);
  const next = CHOICES[(current + 1) % CHOICES.length] ?? 'system';
  store(next);
  showTheme(next);
}

/** Shows the theme that was chosen, and listens: for the button, for other tabs, and for the system. */
export function followTheme(): void {
  showTheme(storedChoice());
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-theme-toggle]')) nextTheme();
  });
  window.addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) showTheme(storedChoice());
  });
  // A page that comes back from the browser's memory may be behind.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) showTheme(storedChoice());
  });
  matchMedia(DARK).addEventListener('change', () => showTheme(storedChoice()));
}
