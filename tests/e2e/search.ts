/** What the browser tests of the search share. */
import type {Locator, Page} from '@playwright/test';
import {expect} from './pages';

/** The search of a page, as a reader sees it. */
export class SearchOnPage {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly status: Locator;

  constructor(private readonly page: Page) {
    this.button = page.locator('[data-find-open]');
    this.dialog = page.locator('dialog[data-find]');
    this.field = this.dialog.getByRole('combobox');
    this.options = this.dialog.getByRole('option');
    this.status = this.dialog.getByRole('status');
  }

  /** Opens it by its key, and waits until it answers. */
  async openByKey(query = 'eks'): Promise<void> {
    await this.page.keyboard.press('/');
    await expect(this.field).toBeFocused();
    await this.ask(query);
  }

  /** Types a query and waits for results. */
  async ask(query: string): Promise<void> {
    await this.field.fill(query);
    await expect(this.options.first()).toBeVisible();
  }

  /** Text of the option that Enter would open. */
  async chosen(): Promise<string> {
    const id = await this.field.getAttribute('aria-activedescendant');
    await expect(this.dialog.locator('[aria-selected="true"]')).toHaveCount(1);
    return this.dialog.locator(`[id="${id}"]`).innerText();
  }
}

/** Addresses of files of the search that a page asks for from now on. */
export function searchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => /\/search\//.test(request.url()) && asked.push(new URL(request.url()).pathname));
  return asked;
}
