import {describe, expect, it} from 'vitest';
import {pageRules} from '@site/src/checks/rules/pages';
import {pageText} from '@site/src/checks/rules/pages/samples';
import {hidingBodies, programOf, siteCompiler} from './pagesBuild';
import {attacked, errorsOf, FILE} from './pagesAttack';

const SLOW = 120_000;
const BODIES = 700;

describe('what the check lets pass, compiled as the site does', () => {
  it(
    'holds no program',
    async () => {
      const compile = await siteCompiler();
      const passed = hidingBodies(BODIES, 20261122)
        .map((body) => pageText(body))
        .filter((page) => errorsOf(attacked({[FILE]: page}), pageRules).length === 0);
      const running: string[] = [];
      for (const page of passed) if (/evil/i.test(programOf(await compile(page)))) running.push(page);
      expect(running).toEqual([]);
      expect(passed.filter((page) => /evil/i.test(page)).length, 'pages that quote a program without running it').toBeGreaterThan(25);
    },
    SLOW,
  );

  it(
    'would show a program if there were one',
    async () => {
      const compile = await siteCompiler();
      expect(programOf(await compile(pageText("    import evil from 'evil'\n\nText.")))).toMatch(/evil/);
      expect(programOf(await compile(pageText(':a[`]<Evil />`')))).toMatch(/Evil/);
      expect(programOf(await compile(pageText(':::info\n\n```text\n:::\n<Evil />\n```')))).toMatch(/Evil/);
      expect(programOf(await compile(pageText('```mdx-code-block\n<Evil />\n```')))).toMatch(/Evil/);
      expect(programOf(await compile(pageText('```text\n<Evil />\n```')))).not.toMatch(/Evil/);
    },
    SLOW,
  );
});
