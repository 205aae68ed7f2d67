import ts from 'typescript';

/** A value of a data module as it is written: where it begins and ends, and its property with it. */
export interface Written {
  /** The export and the keys that lead to it: `roiMetrics.rows.0.id`. */
  path: string;
  start: number;
  end: number;
  /** Where its property begins: `id: '…'`; the value itself in a list. */
  from: number;
  text: string;
  kind: 'text' | 'number' | 'object' | 'list' | 'name' | 'other';
}

const kindOf = (node: ts.Expression): Written['kind'] => {
  if (ts.isStringLiteral(node)) return 'text';
  if (ts.isNumericLiteral(node)) return 'number';
  if (ts.isObjectLiteralExpression(node)) return 'object';
  if (ts.isArrayLiteralExpression(node)) return 'list';
  return ts.isIdentifier(node) ? 'name' : 'other';
};

/** A data module in which single values can be found and replaced, read independently of the check. */
export class Tree {
  readonly values: Written[] = [];

  constructor(
    readonly file: string,
    readonly content: string,
  ) {
    const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      for (const declaration of statement.declarationList.declarations) {
        if (declaration.initializer) this.visit(declaration.initializer, declaration.name.getText(source), declaration.getStart());
      }
    }
  }

  private visit(node: ts.Expression, path: string, from: number): void {
    this.values.push({path, start: node.getStart(), end: node.getEnd(), from, text: node.getText(), kind: kindOf(node)});
    if (ts.isArrayLiteralExpression(node)) node.elements.forEach((element, index) => this.visit(element, `${path}.${index}`, element.getStart()));
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties.filter(ts.isPropertyAssignment)) {
      const key = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
      this.visit(property.initializer, `${path}.${key}`, property.getStart());
    }
  }

  /** One of the values whose path ends as asked, chosen by a number, so that cases are spread over the module. */
  pick(pattern: RegExp, seed: number, fits: (value: Written) => boolean = () => true): Written | undefined {
    const found = this.values.filter((value) => pattern.test(value.path) && fits(value));
    return found[seed % Math.max(1, found.length)];
  }

  lineOf(offset: number): number {
    return this.content.slice(0, offset).split('\n').length;
  }

  /** The module with a stretch of it replaced. */
  replace(start: number, end: number, text: string): string {
    return this.content.slice(0, start) + text + this.content.slice(end);
  }

  /** The module without a property or an item, comma included. */
  without(value: Written): string {
    const comma = /^\s*,/.exec(this.content.slice(value.end))?.[0].length ?? 0;
    return this.replace(value.from, value.end + comma, '');
  }

  /** The module with something before a property or an item. */
  before(value: Written, text: string): string {
    return this.replace(value.from, value.from, text);
  }
}

/** A changed module, with the line on which the fault stands in it. */
export interface Mutant {
  content: string;
  line: number;
  /** Whether the fault may be told further down: a parser sees later that something is missing. */
  orLater?: boolean;
}

/** Where an item of a list is told of: at its id, which says which it is. */
export function placeOf(tree: Tree, value: Written): number {
  const id = /\.\d+$/.test(value.path) ? tree.values.find(({path}) => path === `${value.path}.id`) : undefined;
  return id?.from ?? (value.path.includes('.') ? value.from : value.start);
}

/** Replaces one value; the fault is expected on its line. */
export function replaced(tree: Tree, value: Written | undefined, text: string | ((old: string) => string)): Mutant | undefined {
  if (!value) return undefined;
  return {content: tree.replace(value.start, value.end, typeof text === 'string' ? text : text(value.text)), line: tree.lineOf(value.from)};
}

/** Takes a value away; the fault is expected on the line of what holds it. */
export function removed(tree: Tree, value: Written | undefined): Mutant | undefined {
  if (!value) return undefined;
  const holder = tree.values.find(({path}) => path === value.path.slice(0, value.path.lastIndexOf('.')));
  return {content: tree.without(value), line: tree.lineOf(!holder ? value.from : value.path.endsWith('.id') ? holder.start : placeOf(tree, holder))};
}

/** Puts something before a value; the fault is expected there. */
export function inserted(tree: Tree, value: Written | undefined, text: string): Mutant | undefined {
  return value && {content: tree.before(value, text), line: tree.lineOf(value.from)};
}

/** Puts a line at the top of a module. */
export const onTop = (tree: Tree, line: string): Mutant => ({content: `${line}\n${tree.content}`, line: 1});
