import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {columnWidth} from './columnWidth';

/** A line with a label on the left and a text that should start in one column with those of its siblings. */
const LABELLED = [/^(?<label>\s*\[[^\]]+\])(?<gap> +)(?<rest>\S.*)$/u, /^(?<label>\s*[├└]─ [^→]*?)(?<gap> +)(?<rest>→.*)$/u];

interface Labelled {
  index: number;
  label: string;
  gap: number;
  rest: string;
}

function labelled(lines: string[], pattern: RegExp): Labelled[] {
  return lines.flatMap((line, index) => {
    const {label, gap, rest} = line.match(pattern)?.groups ?? {};
    return label && gap && rest ? [{index, label, gap: gap.length, rest}] : [];
  });
}

/** The diagram with the texts of each kind of labelled line starting in one column. Words are not touched, only spaces. */
export function alignDiagram(diagram: string): string {
  const lines = diagram.split('\n');
  for (const pattern of LABELLED) {
    const found = labelled(lines, pattern);
    const widest = Math.max(...found.map((line) => columnWidth(line.label)));
    const gap = Math.min(...found.map((line) => line.gap));
    for (const {index, label, rest} of found) {
      lines[index] = label + ' '.repeat(widest + gap - columnWidth(label)) + rest;
    }
  }
  return lines.join('\n');
}

/**
 * Lines up text diagrams (code blocks without a language): a translated label is wider or narrower than the original,
 * and the source keeps the author's spaces.
 */
export function alignDiagrams() {
  return (tree: Root): void => {
    visit(tree, 'code', (node: Code) => {
      if (!node.lang) node.value = alignDiagram(node.value);
    });
  };
}
