import type {DataModule, Position, Project} from '../../types';

/** A date, amount, share or version that is typed in a data module. */
export interface PlacedNumber {
  value: string;
  /** The text around it. */
  text: string;
  /** Whether it is the whole value. */
  isWhole: boolean;
  /** The id and the name of the row, stage, milestone or statement that states it; empty for texts of the figure. */
  owner: string;
  ownerName: string;
  at: Position;
}

const PATTERNS = [/\d{4}-\d{2}-\d{2}/g, /\d[\d,]*(?:\.\d+)? USD\b/g, /\b\d+(?:\.\d+)?(?= ?%)/g, /\bv?\d+\.\d+\.\d+\b/g];

/** Fields that are about the entry itself, or about where it was read. */
const NOT_STATED = new Set(['id', 'verified', 'noted', 'reviewed', 'url', 'href', 'to', 'sources', 'source', 'zh']);

/** Modules that are the home of their numbers, or whose dates are about the guide itself. */
const NOT_READ = new Set(['src/data/facts.ts', 'src/data/tombstones.ts']);

const isFact = (value: object) => 'id' in value && typeof value.id === 'string' && ('verified' in value || 'statement' in value || 'placement' in value);
const englishOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null && 'en' in value ? String(value.en) : '';

class NumberReader {
  readonly found: PlacedNumber[] = [];
  private readonly lines: string[];
  private readonly after = new Map<string, Position>();

  constructor(private readonly module: DataModule) {
    this.lines = module.content.split('\n');
    const ordered = [...module.positions].sort(([, a], [, b]) => b.line - a.line || b.column - a.column);
    let at: Position | undefined;
    let next: Position | undefined;
    for (const [path, position] of ordered) {
      // Several values can begin at one place: an item of a list and the list within it.
      if (at && (at.line !== position.line || at.column !== position.column)) next = at;
      at = position;
      if (next) this.after.set(path, next);
    }
    for (const [name, value] of Object.entries(module.exports)) this.visit(value, name, {id: '', name: ''});
  }

  /** What is written between a value's place and the next one. */
  private written(path: string, at: Position): string {
    const end = this.after.get(path);
    const lines = this.lines.slice(at.line - 1, end?.line);
    if (end) lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
    lines[0] = (lines[0] ?? '').slice(at.column - 1);
    return lines.join('\n');
  }

  private visit(value: unknown, path: string, owner: {id: string; name: string}): void {
    const at = this.module.positions.get(path);
    if (!at || NOT_STATED.has(path.slice(path.lastIndexOf('.') + 1))) return;
    if (typeof value === 'string') this.read(value, path, at, owner);
    if (typeof value === 'number' && path.endsWith('.usd') && value > 0) this.add(`${value} USD`, `${value} USD`, owner, at);
    if (typeof value !== 'object' || value === null) return;
    const own = isFact(value)
      ? {id: String((value as {id: string}).id), name: ['name', 'statement', 'note'].map((key) => englishOf((value as Record<string, unknown>)[key])).join(' ')}
      : owner;
    for (const [key, child] of Object.entries(value)) this.visit(child, `${path}.${key}`, own);
  }

  private read(text: string, path: string, at: Position, owner: {id: string; name: string}): void {
    for (const pattern of PATTERNS) {
      for (const [match] of text.matchAll(pattern)) {
        const value = pattern.source.includes('%') ? `${match} %` : match.replaceAll(',', '');
        if (this.written(path, at).includes(match)) this.add(value, text, owner, at);
      }
    }
  }

  private add(value: string, text: string, owner: {id: string; name: string}, at: Position): void {
    this.found.push({value, text, isWhole: text === value, owner: owner.id, ownerName: owner.name, at});
  }
}

/** Every typed number of the data; those that come from a constant are left out, because their home is the constant. */
export function numbersOf(project: Project): PlacedNumber[] {
  return project.modules.filter(({file}) => !NOT_READ.has(file)).flatMap((module) => new NumberReader(module).found);
}
