import fs from 'node:fs';
import {expect, it} from 'vitest';
import {rules} from './rules';
import {rulesPage} from './rulesPage';

it('docs-dev/checks.md lists the rules as they are (npm run -s check -- --list > docs-dev/checks.md)', () => {
  expect(fs.readFileSync('docs-dev/checks.md', 'utf8')).toBe(rulesPage(rules));
});

it('lists every rule once', () => {
  const lines = rulesPage(rules).split('\n');
  for (const {name} of rules) expect(lines.filter((line) => line.startsWith(`| \`${name}\` |`))).toHaveLength(1);
});
