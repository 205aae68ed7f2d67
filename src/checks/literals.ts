import ts from 'typescript';
import type {DataModule, Position} from './types';

const MAX_QUOTE = 40;

/** The beginning of what stands in the file, to name it in a message. */
export function quote(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}

/** Evaluates the literals of one file and remembers where each stands; refuses everything that would have to run. */
export class LiteralReader {
  readonly positions = new Map<string, Position>();
  readonly faults: DataModule['faults'] = [];
  /** What is imported or defined so far, by name. */
  protected readonly values = new Map<string, unknown>();

  constructor(
    protected readonly file: string,
    protected readonly source: ts.SourceFile,
  ) {}

  protected at(offset: number): Position {
    const {line, character} = this.source.getLineAndCharacterOfPosition(offset);
    return {file: this.file, line: line + 1, column: character + 1};
  }

  protected refuse(node: ts.Node, reason: string, how: string): undefined {
    this.faults.push({...this.at(node.getStart()), reason, how});
    return undefined;
  }

  protected evaluate(node: ts.Expression, at: string): unknown {
    this.positions.set(at, this.at(node.getStart()));
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (ts.isNumericLiteral(node)) return this.evaluateNumber(node);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand))
      return -(this.evaluateNumber(node.operand) ?? 0);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (node.kind === ts.SyntaxKind.NullKeyword) return null;
    if (ts.isAsExpression(node) && node.type.getText() !== 'const')
      this.refuse(node.type, `"as ${quote(node.type)}" hides what the type of the module would find`, 'delete it, and mend what is then red in the editor');
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return this.evaluate(node.expression, at);
    if (ts.isArrayLiteralExpression(node)) return node.elements.map((element, index) => this.evaluate(element, `${at}.${index}`));
    if (ts.isObjectLiteralExpression(node)) return this.evaluateObject(node, at);
    if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((span) => this.evaluateSpan(span, at) + span.literal.text).join('');
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return this.evaluateReference(node);
    return this.refuse(
      node,
      `${quote(node)} is an expression`,
      'write the value itself: a date or number that several modules state is a constant of facts.ts',
    );
  }

  private evaluateNumber(node: ts.NumericLiteral): number | undefined {
    if (/^\d[\d_]*(?:\.\d+)?$/.test(node.getText())) return Number(node.text);
    return this.refuse(node, `the number ${quote(node)} is not written in plain digits`, `write ${Number(node.text)}, as readers will see it`);
  }

  private evaluateSpan(span: ts.TemplateSpan, at: string): string {
    const value = this.evaluate(span.expression, `${at}.$`);
    if (typeof value === 'object' && value !== null)
      this.refuse(span.expression, `${quote(span.expression)} stands in a text but is no text`, 'name a constant that is a text or a number');
    return String(value);
  }

  private evaluateReference(node: ts.Identifier | ts.PropertyAccessExpression): unknown {
    if (ts.isIdentifier(node)) {
      if (this.values.has(node.text)) return this.values.get(node.text);
      return this.refuse(node, `${node.text} is neither imported nor defined above`, "import it from './facts' or './vocabulary', or put the text in quotes");
    }
    const owner = node.expression;
    const value = ts.isIdentifier(owner) || ts.isPropertyAccessExpression(owner) ? this.evaluateReference(owner) : undefined;
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, node.name.text)) return (value as Record<string, unknown>)[node.name.text];
    return this.refuse(node, `${node.getText()} does not exist`, 'correct the name, or write the value itself');
  }

  private evaluateObject(node: ts.ObjectLiteralExpression, at: string): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name) || ts.isPrivateIdentifier(property.name)) {
        this.refuse(property, `${quote(property)} is not a plain property`, 'write key: value');
        continue;
      }
      const key = property.name.text;
      if (key === '__proto__') {
        this.refuse(property, 'the object sets __proto__, which is no field of any row', 'remove it');
        continue;
      }
      if (Object.hasOwn(result, key)) this.refuse(property, `${key} stands a second time in the same object`, 'keep one of the two: only the last would count');
      result[key] = this.evaluate(property.initializer, `${at}.${key}`);
      this.positions.set(`${at}.${key}`, this.at(property.name.getStart()));
    }
    return result;
  }
}
