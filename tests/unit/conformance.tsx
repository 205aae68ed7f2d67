import type {ComponentType} from 'react';
import {cleanup, render, within} from '@testing-library/react';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Figure} from '@site/src/data/models';
import {registry} from '@site/src/data/registry';
import {anchorsOf} from '@site/src/data/registryCheck';
import {factsOf} from '@site/src/data/rules';
import {resolve, type Locale} from '@site/src/l10n/resolve';
import {setLocale} from '@site/tests/doubles/locale';
import {axeFaults} from './axe';
import {textsOf, untranslated} from './language';

const LOCALES: Locale[] = ['en', 'zh'];

/** The element of a fact; a milestone's anchor begins with that of its stage. */
function elementOf(model: Figure, path: string, id: string): HTMLElement | null {
  const stage = path.match(/^stages\.(.+)\.milestones\./)?.[1];
  return document.getElementById([model.id, stage, id].filter(Boolean).join('-'));
}

const attributes = (element: Element | null, selector: string, name: string) =>
  [...(element?.querySelectorAll(selector) ?? [])].map((found) => found.getAttribute(name) ?? '');

/**
 * What every component of a guide keeps to, in both languages.
 * @param folder the folder below `src/components`
 * @param components what its front door exports
 */
export function describeFrontDoor(folder: string, components: Record<string, ComponentType>): void {
  const entries = registry.filter((entry) => entry.frontDoor === folder);
  const namesInOrder = entries.map((entry) => entry.component);

  it('the front door holds the components of the registry and nothing else', () => {
    expect(Object.keys(components).sort()).toEqual([...namesInOrder].sort());
  });

  describe.each(LOCALES)('in %s', (locale) => {
    describe.each(entries)('$component', ({component, models}) => {
      const Component = components[component] as ComponentType;
      const texts = resolve(models, locale);
      let page: HTMLElement;

      // Rendered once: the tests only look.
      beforeAll(() => {
        setLocale(locale);
        page = render(<Component />).container;
      }, 60_000);
      afterAll(cleanup);

      it('shows each of its figures below a title', () => {
        const captions = [...page.querySelectorAll('figure > figcaption')].map((caption) => caption.textContent);
        expect(captions).toEqual(texts.map((model) => expect.stringContaining(model.title)));
        expect(page.querySelector('[role="alert"]')).toBeNull();
      });

      it('names its tables, with a caption', () => {
        const tables = [...page.querySelectorAll('table')];
        expect(tables.map((table) => table.caption?.textContent)).toEqual(texts.filter((model) => 'rows' in model).map((model) => model.title));
        expect(within(page).queryAllByRole('table', {name: /./})).toHaveLength(tables.length);
      });

      it('says of every header what it heads', () => {
        const headers = [...page.querySelectorAll('th')].map((header) => header.scope);
        expect(headers.filter((scope) => !['col', 'row', 'colgroup', 'rowgroup'].includes(scope))).toEqual([]);
      });

      it('heads every row of its tables with the name of the row', () => {
        const named = texts.flatMap((model) => ('rows' in model ? model.rows : [])).map((row) => row.name);
        const headers = [...page.querySelectorAll('th[scope="row"]')].map((header) => header.textContent);
        expect(headers.sort()).toEqual(named.sort().map((name) => expect.stringContaining(name)));
      });

      it('has an anchor for everything in its data', () => {
        const missing = models.flatMap(anchorsOf).filter((anchor) => !document.getElementById(anchor));
        expect(missing).toEqual([]);
      });

      it('shows at each fact every source of it, and the day of its check', () => {
        for (const [index, model] of models.entries()) {
          for (const {path, fact} of factsOf(model)) {
            const element = elementOf(model, path, fact.id);
            const urls = fact.sources.map((ref) => (typeof ref === 'string' ? texts[index]?.sources[ref]?.url : ref.url));
            expect(attributes(element, 'a', 'href'), path).toEqual(expect.arrayContaining(urls));
            expect(attributes(element, 'time', 'datetime'), path).toContain(fact.verified);
          }
        }
      });

      it('links to https, to the site or to itself', () => {
        expect(attributes(page, 'a', 'href').filter((href) => !/^(?:https:\/\/|\/(?!\/)|#)/.test(href))).toEqual([]);
      });

      it('links to itself only where there is something', () => {
        const targets = attributes(page, 'a[href^="#"]', 'href');
        expect(targets.filter((target) => !document.getElementById(target.slice(1)))).toEqual([]);
      });

      it('leaves its looks to the stylesheets', () => expect(page.querySelectorAll('[style]')).toHaveLength(0));

      it(`speaks ${locale}`, () => {
        const foreign = locale === 'zh' ? untranslated(page, models) : textsOf(page).filter((text) => /\p{Script=Han}/u.test(text));
        expect(foreign).toEqual([]);
      });

      it('has no Korean and no broken character in it', () => {
        expect(page.innerHTML.match(/[\p{Script=Hangul}\u0000\ufffd]/gu)).toBeNull();
      });

      it('passes axe', async () => expect(await axeFaults(page)).toEqual([]), 60_000);
    });
  });

  describe('all components on one page', () => {
    const ids = Object.fromEntries(LOCALES.map((locale) => [locale, [] as string[]]));
    beforeAll(() => {
      for (const locale of LOCALES) {
        setLocale(locale);
        const {container} = render(Object.entries(components).map(([name, Component]) => <Component key={name} />));
        ids[locale] = attributes(container, '[id]', 'id');
        cleanup();
      }
    }, 60_000);

    it('share no id', () => expect(ids.en?.filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]));

    it('have the same ids in both languages', () => {
      expect(ids.en).not.toEqual([]);
      expect(ids.zh).toEqual(ids.en);
    });
  });
}
