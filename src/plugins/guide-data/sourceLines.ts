import fs from 'node:fs';
import path from 'node:path';
import {isTable} from '../../data/models';
import type {RegistryEntry} from '../../data/registryCheck';

/** Where each table and row stands on the repository, by the table's id. */
export type SourceLines = Record<string, {file: string; rows: Record<string, number>} | undefined>;

/** The line, counted from 1, on which `id: '…'` stands after another line. */
function lineOf(lines: string[], id: string, after: number): number | undefined {
  const index = lines.findIndex((line, at) => at >= after && (line.includes(`id: '${id}'`) || line.includes(`id: "${id}"`)));
  return index < 0 ? undefined : index + 1;
}

/** Finds the line of every row in its data module, so that a reader can be taken to it. */
export function readSourceLines(siteDir: string, entries: readonly RegistryEntry[]): SourceLines {
  const found: SourceLines = {};
  for (const entry of entries) {
    const lines = fs.readFileSync(path.join(siteDir, entry.file), 'utf8').split('\n');
    for (const model of entry.models.filter(isTable)) {
      const start = lineOf(lines, model.id, 0) ?? 0;
      const body = lines.findIndex((line, at) => at >= start && /^ {2}rows: \[/.test(line));
      const rows = model.rows.map((row) => [row.id, lineOf(lines, row.id, Math.max(body, start))] as const);
      found[model.id] = {file: entry.file, rows: Object.fromEntries(rows.filter((row): row is [string, number] => row[1] !== undefined))};
    }
  }
  return found;
}
