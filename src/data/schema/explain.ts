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
/** What an author writes into the fields that are forgotten most. */
const FIELDS: Record<string, string> = {
  en: 'the same text in English',
  factKind: "'price', 'status' or 'structure', by how soon the facts age",
  id: "lower-case words joined by hyphens, such as 'eks-mcp-server'",
  label: "{en: '…', zh: '…'}, or a plain text that is the same in both languages",
  lead: "{en: '…', zh: '…'}",
  sources: "the key of a shared source, ['readme'], or [{title: '…', url: 'https://…'}]",
  title: 'the title of the page, as a reader sees it',
  url: "the page itself, 'https://…'",
  verified: "the day on which the source was read, such as '2026-10-02'",
  zh: 'the same text in Chinese',
};
const ZOD_WORDS = /^(?:Invalid|Too |Unrecognized)/;
const MAX_SHOWN = 60;
const UNREAD = 'is a field that nothing reads';

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};

const valueAt = (root: unknown, keys: PropertyKey[]) =>
  keys.reduce((value: unknown, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), root);

/** What would have been accepted where a value is of the wrong type altogether. */
function expectedOf(issue: Issue): string {
  const expected = [issue, ...(issue.errors ?? []).flat()].filter((each) => each.expected && (each === issue || each.path.length === 0));
  const words = [...new Set(expected.map((each) => TYPES[each.expected ?? ''] ?? each.expected))];
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
    return (issue.keys ?? []).map((key) => ({keys: [...keys, key], message: UNREAD, how: 'correct its spelling or remove it'}));
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
  if (value === undefined) return [{keys, message: 'is missing', how: `add it: ${FIELDS[String(keys.at(-1))] ?? expectedOf(issue)}`}];
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return [{keys, message: `is ${shown(value)}, which does not fit here`, how: `write ${expectedOf(issue)}`}];
  }
  if (keys.at(-2) === 'sources' && typeof value === 'string' && /^https?:/.test(value))
    return [{keys, message: `is ${shown(value)}`, how: `name the page too: {title: '…', url: '${value}'}`}];
  const isEmpty = (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');
  return [
    {
      keys,
      message: isEmpty ? 'is empty' : `is ${shown(value)}`,
      how: `correct it: ${ZOD_WORDS.test(issue.message) ? issue.message.toLowerCase() : issue.message}`,
    },
  ];
}

const isAlike = (a: string, b: string) => a !== b && a.slice(0, 3) === b.slice(0, 3) && Math.abs(a.length - b.length) <= 2;
const holder = (fault: SchemaFault) => fault.keys.slice(0, -1).join('.');

/** A missing field and a field that nothing reads, side by side and alike, are one misspelling. */
function joinMisspellings(faults: SchemaFault[]): SchemaFault[] {
  const pairs = faults
    .filter(({message}) => message === UNREAD)
    .flatMap((unread) => {
      const name = String(unread.keys.at(-1));
      const missing = faults.find((each) => each.message === 'is missing' && holder(each) === holder(unread) && isAlike(String(each.keys.at(-1)), name));
      return missing ? [{unread, missing}] : [];
    });
  return faults
    .filter((fault) => !pairs.some(({missing}) => missing === fault))
    .map((fault) => {
      const pair = pairs.find(({unread}) => unread === fault);
      return pair ? {...fault, how: `correct its spelling: ${String(pair.missing.keys.at(-1))}`} : fault;
    });
}

/** Everything that a value lacks to fit a schema; empty if it fits. */
export function explainFaults(schema: ZodType, value: unknown): SchemaFault[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : joinMisspellings((parsed.error.issues as Issue[]).flatMap((issue) => explainIssue(issue, value, [])));
}
