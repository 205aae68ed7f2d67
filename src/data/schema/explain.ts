import type {ZodType} from 'zod';

/** An issue of zod, as far as it is read here. */
interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  expected?: string;
  values?: unknown[];
  keys?: string[];
  errors?: Issue[][];
  issues?: Issue[];
}

/** What a value lacks to fit its schema, in words for the person who wrote it. */
export interface SchemaFault {
  keys: PropertyKey[];
  message: string;
  how: string;
}

/** What zod calls a type, and what an author would write for it. */
const TYPES: Record<string, string> = {
  array: 'a list [ … ]',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object { … }',
  record: 'an object { … }',
  string: "a text in quotes '…'",
};
const ZOD_WORDS = /^(?:Invalid|Too |Unrecognized)/;
const MAX_SHOWN = 60;

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};

const valueAt = (root: unknown, keys: PropertyKey[]) =>
  keys.reduce((value: unknown, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), root);

/** What would have been accepted where a value is of the wrong type altogether. */
function expectedOf(issue: Issue, key: PropertyKey | undefined): string {
  const expected = [issue, ...(issue.errors ?? []).flat()].filter((each) => each.expected && (each === issue || each.path.length === 0));
  const words = [...new Set(expected.map((each) => TYPES[each.expected ?? ''] ?? each.expected))];
  if (key === 'en' || key === 'zh') return `a text in quotes ${key === 'en' ? 'in English' : 'in Chinese'}`;
  return words.length > 0 ? words.join(' or ') : 'a value that fits';
}

/** The branch of a union that the author most likely meant: the one that got furthest, with the fewest faults. */
function meantBranch(issue: Issue): Issue[] | undefined {
  const entered = (issue.errors ?? []).filter((branch) => !branch.some((each) => each.code === 'invalid_type' && each.path.length === 0));
  const weight = (branch: Issue[]) => branch.reduce((sum, each) => sum + (each.keys?.length ?? 1), 0);
  return entered.sort((a, b) => weight(a) - weight(b))[0];
}

function explainIssue(issue: Issue, root: unknown, prefix: PropertyKey[]): SchemaFault[] {
  const keys = [...prefix, ...issue.path];
  const value = valueAt(root, keys);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({keys: [...keys, key], message: 'is a field that nothing reads', how: 'correct its spelling or remove it'}));
  }
  if (issue.code === 'invalid_key') {
    return [{keys, message: `is no name for it: ${issue.issues?.[0]?.message ?? issue.message}`, how: 'rename it, here and where it is used'}];
  }
  const branch = issue.code === 'invalid_union' ? meantBranch(issue) : undefined;
  if (branch && value !== undefined) return branch.flatMap((each) => explainIssue(each, root, keys));
  if (issue.code === 'invalid_value') {
    const message = value === undefined ? 'is missing' : `is ${shown(value)}`;
    return [{keys, message, how: `write one of: ${(issue.values ?? []).map(String).join(', ')}`}];
  }
  if (value === undefined) return [{keys, message: 'is missing', how: `add it: ${expectedOf(issue, keys.at(-1))}`}];
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return [{keys, message: `is ${shown(value)}, which does not fit here`, how: `write ${expectedOf(issue, keys.at(-1))}`}];
  }
  const words = ZOD_WORDS.test(issue.message) ? `is ${shown(value)}, which is not accepted (${issue.message})` : issue.message;
  const how = Array.isArray(value) && value.length === 0 ? 'add it' : value === '' ? 'write it' : `correct ${shown(value)}`;
  return [{keys, message: words, how}];
}

/** Everything that a value lacks to fit a schema; empty if it fits. */
export function explainFaults(schema: ZodType, value: unknown): SchemaFault[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : (parsed.error.issues as Issue[]).flatMap((issue) => explainIssue(issue, value, []));
}
