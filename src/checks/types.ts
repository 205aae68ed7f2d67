import type {Root} from 'mdast';
import type {Locale} from '../l10n/resolve';
import type {Figure} from '../data/models';

/** A place in a file; line and column count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A replacement that mends a fault without a question: characters from `start` up to `end` become `text`. */
export interface Fix {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** One fault, told to the person who made it. */
export interface Finding extends Position {
  /** The rule that found it. */
  rule: string;
  /** What is wrong, naming the thing itself. */
  what: string;
  /** Why it matters to a reader. */
  why: string;
  /** How to mend it, as an instruction. */
  how: string;
  /** A warning is shown and does not fail the check. */
  severity: 'error' | 'warning';
  fix?: Fix;
}

/** A heading of a page. */
export interface Heading extends Position {
  depth: number;
  /** Its words, without the id. */
  text: string;
  /** The explicit id, if it has one. */
  id: string | undefined;
}

/** A page of the guide, parsed. */
export interface Page {
  file: string;
  locale: Locale;
  /** The path that the page and its mirror share, such as `aiops-aidlc/index.mdx`. */
  path: string;
  content: string;
  /** The syntax tree, or undefined where the page cannot be parsed: `syntaxError` then says why. */
  tree: Root | undefined;
  syntaxError: (Position & {reason: string}) | undefined;
  /** The front matter as it was read, or undefined where it is not YAML. */
  frontMatter: Record<string, unknown> | undefined;
  headings: Heading[];
}

/** A page with its mirror; one of them may be missing. */
export interface PagePair {
  path: string;
  en: Page | undefined;
  zh: Page | undefined;
}

/** A data module, read from its text without running it. */
export interface DataModule {
  file: string;
  content: string;
  /** The exported values by name; undefined for what is not a literal. */
  exports: Record<string, unknown>;
  /** Where a value stands, by export name and path: `positions.get('roiMetrics.rows.0.id')`. */
  positions: Map<string, Position>;
  /** What the module does that a data module must not (calls, expressions, foreign imports), and what to write instead. */
  faults: (Position & {reason: string; how: string})[];
}

/** Messages of the interface in Chinese, as Docusaurus writes them. */
export interface MessageFile {
  file: string;
  content: string;
  messages: Record<string, {message: string; description?: string}>;
}

/** Everything that the rules look at. Made from files on the disk, or from examples in memory. */
export interface Project {
  /** All files by their path from the root of the repository. */
  files: ReadonlyMap<string, string>;
  pages: Page[];
  pairs: PagePair[];
  modules: DataModule[];
  /** The figures of all modules, with the file and export that hold them. */
  figures: {file: string; name: string; model: Figure}[];
  messages: MessageFile[];
  /** The day against which dates are held, `YYYY-MM-DD`. */
  today: string;
}

/** A small project that shows what a rule is about. Files that are not named are those of `minimalProject`. */
export interface Example {
  name: string;
  files: Record<string, string>;
}

/** One rule. A rule is a module of its own in `rules/`, and the list of rules is a page of the documentation. */
export interface Rule {
  /** Kebab-case, shown with each finding. */
  name: string;
  /** What it looks at. */
  scope: 'page' | 'pair' | 'data' | 'messages' | 'repository';
  /** What it demands, in one sentence. */
  summary: string;
  /** Why that matters to readers. */
  why: string;
  check: (project: Project) => Finding[];
  /** Projects with exactly the fault that the rule is about; each must be refused. */
  failing: Example[];
  /** Projects that look alike and are right; none may be refused by this rule. */
  passing: Example[];
}
