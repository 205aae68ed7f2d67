/** Old links to rows that are gone: they land on a note that leads to what took their place. */
import {test} from '@playwright/test';
import {registry} from '../../src/data/registry';
import {tombstones} from '../../src/data/tombstones';
import {GUIDES, LANGUAGES, address, expect, figuresOf} from './pages';

const figureOf = (anchor: string) => registry.flatMap(({models}) => models.map((model) => model.id)).find((id) => anchor.startsWith(`${id}-`)) ?? '';

for (const language of LANGUAGES) {
  for (const {id, successor, reason} of tombstones) {
    test(`#${id} (${language}) says what became of the row, also without JavaScript`, async ({browser}) => {
      const guide = GUIDES.find((candidate) => figuresOf(candidate).includes(figureOf(id))) ?? '';
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(`${address(language, guide)}#${id}`);
      const note = page.locator(`[id="${id}"]`);
      await expect(note).toBeInViewport();
      await expect(note).toContainText(reason[language]);
      if (successor) {
        await note.locator('a').click();
        await expect(page.locator(`[id="${successor}"]`)).toBeInViewport();
        await expect(note).toBeHidden();
      }
      await context.close();
    });
  }
}
