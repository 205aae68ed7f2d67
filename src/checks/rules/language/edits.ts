/** A replacement inside a text: characters from `start` up to `end` become `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text after its edits; of two that overlap only the first is made. */
export function applyEdits(value: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += value.slice(from, start) + text;
    from = end;
  }
  return result + value.slice(from);
}

/**
 * The single edits that lead from a text to its typeset form, where only spaces come and go and single characters change.
 * One edit of everything where more than that differs.
 */
export function editsBetween(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let to = 0;
  for (let from = 0; from < before.length || to < after.length;) {
    if (from < before.length && before[from] === after[to]) {
      from += 1;
      to += 1;
    } else if (after[to] === ' ' && (from === before.length || !/\s/.test(before[from] ?? ''))) {
      edits.push({start: from, end: from, text: ' '});
      to += 1;
    } else if (before[from] === ' ') {
      edits.push({start: from, end: from + 1, text: ''});
      from += 1;
    } else {
      edits.push({start: from, end: from + 1, text: after[to] ?? ''});
      from += 1;
      to += 1;
    }
  }
  return applyEdits(before, edits) === after ? edits : [{start: 0, end: before.length, text: after}];
}
