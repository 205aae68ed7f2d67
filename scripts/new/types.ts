/** The files of the repository, as they are before anything is written. */
export interface Repository {
  /** The text of a file by its path from the root, or undefined if there is none. */
  read: (file: string) => string | undefined;
  /** Names of the entries of a folder; empty if there is none. */
  list: (folder: string) => string[];
  /** The day on which the command runs, `YYYY-MM-DD`. */
  today: string;
}

/** What the author said, by the name of the flag. */
export type Answers = Record<string, string>;

/** Something that the author is asked, on the keyboard or by a flag of the same name. */
export interface Question {
  /** Name of the flag without its dashes: `title-en`. */
  flag: string;
  /** The question as it is asked. */
  ask: string;
  /** A right answer, shown as an example. */
  example: string;
  /** The answer of an author who gives none; a question without one must be answered. */
  fallback?: (answers: Answers, repository: Repository) => string;
  /** What is wrong with an answer and how to mend it, or undefined if nothing is. Earlier answers are known. */
  fault?: (answer: string, answers: Answers, repository: Repository) => string | undefined;
}

/** What the command will do, before it does it. */
export interface Plan {
  /** New content by path from the root: files that are made, and files that are changed. */
  files: Map<string, string>;
  /** What the author does next, one step each. */
  next: string[];
}

/** One kind of thing that the command makes. */
export interface Kind {
  /** What it makes, in one line. */
  summary: string;
  questions: Question[];
  /** @throws if a file that must be changed is not in the form that is known */
  plan: (answers: Answers, repository: Repository) => Plan;
}
