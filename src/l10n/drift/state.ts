import * as z from 'zod';

/** Where the state of the translation is recorded. */
export const STATE_FILE = 'i18n/zh/translation-state.json';

/** A sentence that changed in English since the translation: what it was (absent if new) and what it is (absent if gone). */
const change = z.strictObject({was: z.string().optional(), is: z.string().optional()});
export type Change = z.infer<typeof change>;

const pending = z.strictObject({
  /** Why the translation has to wait. */
  reason: z.string().trim().min(1),
  /** The day on which it was marked. */
  since: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** What changed, as far as the history told; shown to the reader. */
  changes: z.array(change).optional(),
});

const entry = z.strictObject({
  /** The English that the Chinese translates, as a hash; `null` where it was never translated. */
  en: z.string().nullable(),
  /** The Chinese when it was accepted or marked. */
  zh: z.string(),
  /** Why the Chinese did not have to change with the English. */
  reason: z.string().trim().min(1).optional(),
  pending: pending.optional(),
});
export type Entry = z.infer<typeof entry>;

const state = z.strictObject({
  about: z.string(),
  /** The last time that everything was accepted at once, and why. */
  accepted: z.strictObject({on: z.string(), reason: z.string()}).optional(),
  units: z.record(z.string(), z.record(z.string(), entry)),
});
export type State = z.infer<typeof state>;

const ABOUT = 'Which English each Chinese section, row and message translates. Written by npm run l10n:accept; see CONTRIBUTING.md.';

export const emptyState = (): State => ({about: ABOUT, units: {}});

/**
 * Reads a state.
 * @throws if it is not JSON or has another form; the message says where
 */
export function parseState(content: string): State {
  const parsed = state.safeParse(JSON.parse(content));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'is not a state'}`);
}

const sorted = <T>(record: Record<string, T>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The state as it stands in its file: sorted, one unit a line, so that two branches seldom touch the same line. */
export function serialiseState({accepted, units}: State): string {
  const groups = sorted(units)
    .filter(([, entries]) => Object.keys(entries).length > 0)
    .map(([group, entries]) => {
      const lines = sorted(entries).map(([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
      return `    ${JSON.stringify(group)}: {\n${lines.join(',\n')}\n    }`;
    });
  const head = [`  "about": ${JSON.stringify(ABOUT)}`, ...(accepted ? [`  "accepted": ${JSON.stringify(accepted)}`] : [])];
  return `{\n${[...head, groups.length > 0 ? `  "units": {\n${groups.join(',\n')}\n  }` : '  "units": {}'].join(',\n')}\n}\n`;
}
