import type {Finding, Project, Rule} from '../../types';
import {both, changed, unchanged} from './examples';
import {numbersOf, type PlacedNumber} from './numbers';
import {finding} from './report';

const RULE = {
  name: 'data-single-home',
  why: 'a number that stands in two places is corrected in one of them, and then the guide contradicts itself',
};

const FACTS = 'src/data/facts.ts';

/** Words of a text, lower-cased, in order. */
const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether consecutive words of a text, run together, give a name: `DevOps Agent` gives `devopsagent`. */
function names(text: string, name: string): boolean {
  const all = words(text);
  return all.some((_, start) => {
    let joined = '';
    for (let at = start; at < all.length && joined.length < name.length; at += 1) joined += all[at];
    return joined === name;
  });
}

/** What a constant is about: its name without the last word, or without the last two. `devOpsGuruEnd` gives `devopsguru`. */
function subjects(constant: string): string[] {
  const parts = constant
    .replace(/([A-Z])/g, ' $1')
    .split(' ')
    .filter(Boolean);
  const shorter = parts.length > 3 ? [parts.slice(0, -2)] : [];
  return [parts.slice(0, -1), ...shorter].map((part) => part.join('').toLowerCase()).filter(Boolean);
}

/** Dates and amounts that are typed although facts.ts holds them, for the same subject. */
function typedConstants(project: Project, numbers: readonly PlacedNumber[]): Finding[] {
  const facts = Object.entries(project.modules.find(({file}) => file === FACTS)?.exports ?? {});
  return numbers.flatMap((number) => {
    const constant = facts.find(
      ([name, value]) =>
        (String(value) === number.value || `${String(value)} USD` === number.value) &&
        subjects(name).some((subject) => names(`${number.owner} ${number.ownerName} ${number.text}`, subject)),
    );
    if (!constant) return [];
    const how = number.isWhole
      ? `write ${constant[0]} in place of the quoted value`
      : `write the text between back quotes, with \${${constant[0]}} in place of the number`;
    return [
      finding(RULE, number.at, {
        what: `${number.value} is typed here, but it is ${constant[0]} of facts.ts`,
        how: `${how}, and import {${constant[0]}} from './facts'`,
      }),
    ];
  });
}

/** Whether two rows are about one thing: their ids are equal, or one begins with the other. */
const sameSubject = (a: string, b: string) => a !== '' && b !== '' && (a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`));

/** Numbers that two modules state of the same thing. */
function statedTwice(numbers: readonly PlacedNumber[]): Finding[] {
  const byValue = new Map<string, PlacedNumber[]>();
  for (const number of numbers) byValue.set(number.value, [...(byValue.get(number.value) ?? []), number]);
  return [...byValue.values()].flatMap((same) =>
    same.flatMap((number, index) => {
      const other = same.slice(0, index).find((each) => each.at.file !== number.at.file && sameSubject(each.owner, number.owner));
      if (!other) return [];
      const what = `${number.value} is stated of "${number.owner}" here and of "${other.owner}" in ${other.at.file}:${other.at.line}`;
      return [finding(RULE, number.at, {what, how: `make it a constant of ${FACTS}, and name the constant in both places`})];
    }),
  );
}

const OTHER = 'src/data/otherServers.ts';
const dated = changed('a date in a text', [['Its price is not published.', 'Its price changed on 2026-06-03.']]);
const other = (from: string, to: string) => {
  const content = dated.files['src/data/sampleServers.ts'] ?? '';
  return {
    name: 'the same date in another module',
    files: {
      [OTHER]: content
        .replaceAll('sampleServers', 'otherServers')
        .replace("'sample-servers'", "'other-servers'")
        .replace(from, () => to),
    },
  };
};

/** A number has one home. */
export const singleHome: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'A date, price or percentage that facts.ts holds is not typed again, and no two modules state the same one of the same thing.',
  check: (project) => {
    const numbers = numbersOf(project);
    const typed = typedConstants(project, numbers);
    const told = new Set(typed.map(({file, line}) => `${file}:${line}`));
    return [...typed, ...statedTwice(numbers).filter(({file, line}) => !told.has(`${file}:${line}`))];
  },
  failing: [
    changed('the date of a constant in a cell', [
      ["name: 'Cost server'", "name: 'Sample'"],
      ["'2026-05'", "'2026-03-31'"],
    ]),
    changed('the date of a constant in a text', [['Looks up costs.', 'The sample opened on 2026-03-31.']]),
    both('the same date of the same row in two modules', dated, other('', '')),
  ],
  passing: [
    unchanged,
    changed('the same date of another thing', [["'2026-05'", "'2026-03-31'"]]),
    changed('the constant itself', [["'2026-05'", 'sampleGa']]),
    both('the same date of another row', dated, other("id: 'cost-server'", "id: 'price-server'")),
  ],
};
