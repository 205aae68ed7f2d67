/** Text diagrams: code blocks without a language, in which words stand in columns. Only a browser knows how wide its fonts are. */
import {test} from '@playwright/test';
import {INTRODUCTION, LANGUAGES, PAGES, expect, open, readBuild} from './pages';

interface Measured {
  diagrams: number;
  /** How many Han characters and labelled lines were measured. */
  han: number;
  labels: number;
  /** Characters that do not take two columns. */
  narrow: string[];
  /** Lines whose text does not start where that of the first labelled line of their block does. */
  ragged: string[];
}

/** Runs in the browser: measures every text diagram of the page. */
function measure(): Measured {
  const TOLERANCE = 0.5;
  // A label and what follows it: the same places that `src/plugins/align-diagrams` lines up.
  const LABELLED = [/^(\s*\[[^\]]+\] +)\S/, /^(\s*[├└]─ [^→]*? +)→/];
  const measured: Measured = {diagrams: 0, han: 0, labels: 0, narrow: [], ragged: []};

  /** Where the character at an index of a line stands. */
  function boxAt(line: Element, index: number): DOMRect {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let rest = index;
    while (texts.nextNode()) {
      const {length} = texts.currentNode as Text;
      if (rest < length) {
        const range = document.createRange();
        range.setStart(texts.currentNode, rest);
        range.setEnd(texts.currentNode, rest + 1);
        return range.getBoundingClientRect();
      }
      rest -= length;
    }
    throw new Error(`"${line.textContent}" has no character ${index}`);
  }

  function columnOf(code: Element): number {
    const zeros = document.createElement('span');
    zeros.textContent = '0'.repeat(10);
    code.append(zeros);
    const {width} = zeros.getBoundingClientRect();
    zeros.remove();
    return width / 10;
  }

  function measureHan(line: Element, column: number): void {
    for (const {0: character, index} of (line.textContent ?? '').matchAll(/\p{Script=Han}/gu)) {
      measured.han += 1;
      const {width} = boxAt(line, index);
      if (Math.abs(width - 2 * column) > TOLERANCE) measured.narrow.push(`${character} is ${width / column} columns wide in "${line.textContent}"`);
    }
  }

  function measureLabels(lines: Element[], pattern: RegExp): void {
    const labelled = lines.flatMap((line) => {
      const label = line.textContent?.match(pattern)?.[1];
      return label ? [{text: line.textContent, x: boxAt(line, label.length).x}] : [];
    });
    measured.labels += labelled.length;
    const first = labelled[0]?.x ?? 0;
    measured.ragged.push(...labelled.filter(({x}) => Math.abs(x - first) > TOLERANCE).map(({text, x}) => `"${text}" starts at ${x}, not at ${first}`));
  }

  /** Puts each line of a code block into an element of its own. A diagram has no element that goes over several lines. */
  function wrapLines(block: Element): Element[] {
    const parts = [...block.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return [node];
      return (node.textContent ?? '').split(/(\n)/).map((text) => document.createTextNode(text));
    });
    const lines = [document.createElement('span')];
    for (const part of parts) {
      if (part.textContent === '\n') lines.push(document.createElement('span'));
      else lines.at(-1)?.append(part);
    }
    block.replaceChildren(...lines.flatMap((line) => [line, '\n']));
    return lines;
  }

  for (const code of document.querySelectorAll('pre.language-text code')) {
    measured.diagrams += 1;
    const column = columnOf(code);
    const lines = wrapLines(code);
    for (const line of lines) measureHan(line, column);
    for (const pattern of LABELLED) measureLabels(lines, pattern);
  }
  return measured;
}

for (const language of LANGUAGES) {
  for (const {path, address} of PAGES.filter((page) => page.language === language && readBuild(page.file).includes('language-text'))) {
    test(`the text diagrams of ${path} line up (${language})`, async ({page}) => {
      await open(page, address);
      const {diagrams, han, labels, narrow, ragged} = await page.evaluate(measure);
      expect(narrow).toEqual([]);
      expect(ragged).toEqual([]);
      expect(diagrams).toBeGreaterThan(0);
      // The introduction has enough of everything to know that the test looks in the right places.
      if (path !== INTRODUCTION) return;
      expect(diagrams).toBe(10);
      expect(labels).toBeGreaterThan(15);
      expect(han > 300).toBe(language === 'zh');
    });
  }
}
