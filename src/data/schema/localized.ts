import * as z from 'zod';

/** A reader-facing text in both languages. Both are required: a text without its translation is not a text of ours. */
export const localized = z.strictObject({
  en: z.string().trim().min(1, 'the English text is empty'),
  zh: z.string().trim().min(1, 'the Chinese text is empty'),
});
export type Localized = z.infer<typeof localized>;

/** A text, or a proper name that is written the same in every language (`'Amazon EKS'`). */
export const text = z.union([z.string().trim().min(1), localized]);
export type Text = z.infer<typeof text>;

/** Lower-case words joined by hyphens: stable, readable in a URL, equal in both languages. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as "eks-mcp-server"');
export type Id = z.infer<typeof id>;
