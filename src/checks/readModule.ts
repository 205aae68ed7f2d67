import path from 'node:path';
import ts from 'typescript';
import type {DataModule, Position} from './types';

/** Modules of `src/data` that are logic, not data. */
export const LOGIC = new Set(['derive', 'languageRules', 'models', 'registry', 'registryCheck', 'rules', 'validate']);

/** Whether a file holds data: literals that the check can read without running them. */
export function isDataModule(file: string): boolean {
  const name = file.match(/^src\/data\/([^/]+)\.ts$/)?.[1] ?? file.match(/^src\/data\/(glossary\/[^/]+)\.ts$/)?.[1];
  return name !== undefined && !LOGIC.has(name) && !name.endsWith('.test');
}

const MAX_QUOTE = 40;

/** The beginning of what stands in the file, to name it in a message. */
function quote(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}

/** Reads one module: evaluates its literals and remembers where each stands. */
class ModuleReader {
  readonly exports: Record<string, unknown> = {};
  readonly positions = new Map<string, Position>();
  readonly faults: DataModule['faults'] = [];
  private readonly values = new Map<string, unknown>();
  private readonly source: ts.SourceFile;

  constructor(
    private readonly file: string,
    content: string,
    /** Exports of the modules that this one may import values from, by specifier. */
    private readonly imported: (specifier: string) => Record<string, unknown> | undefined,
  ) {
    this.source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
    const broken = (this.source as unknown as {parseDiagnostics: ts.Diagnostic[]}).parseDiagnostics;
    for (const diagnostic of broken) {
      this.faults.push({...this.at(diagnostic.start ?? 0), reason: 'the file cannot be read as TypeScript from here', how: `correct the line or the one above: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`});
    }
    this.source.statements.forEach((statement) => this.readStatement(statement));
  }

  private at(offset: number): Position {
    const {line, character} = this.source.getLineAndCharacterOfPosition(offset);
    return {file: this.file, line: line + 1, column: character + 1};
  }

  private refuse(node: ts.Node, reason: string, how: string): undefined {
    this.faults.push({...this.at(node.getStart()), reason, how});
    return undefined;
  }

  private readStatement(statement: ts.Statement): void {
    if (ts.isImportDeclaration(statement)) return this.readImport(statement);
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return;
    if (!ts.isVariableStatement(statement)) return void this.refuse(statement, `${quote(statement)} is neither an import nor a constant`, 'remove it: a data module holds export const name = … and nothing else');
    if ((statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== ts.NodeFlags.Const) this.refuse(statement, `${quote(statement)} is not a const`, 'write export const: data does not change while it is read');
    const exported = statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name) || !declaration.initializer) {
        this.refuse(declaration, `${quote(declaration)} is not a plain constant`, 'write export const name = …');
        continue;
      }
      const name = declaration.name.text;
      if (this.values.has(name) || name === '__proto__') this.refuse(declaration, `the name ${name} is taken`, 'choose another name');
      const value = this.evaluate(declaration.initializer, name);
      this.values.set(name, value);
      if (exported) this.exports[name] = value;
    }
  }

  private readImport(statement: ts.ImportDeclaration): void {
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    const clause = statement.importClause;
    if (clause?.isTypeOnly && (specifier === './schema' || specifier === '../schema')) return;
    const exports = this.imported(specifier);
    if (!clause?.namedBindings || !ts.isNamedImports(clause.namedBindings) || clause.name || !exports) {
      const allowed = "import types with import type {…} from './schema', and values from './facts' or './vocabulary' by their names; nothing else";
      return void this.refuse(statement, `the module imports from '${specifier}'`, allowed);
    }
    for (const element of clause.namedBindings.elements) {
      const name = (element.propertyName ?? element.name).text;
      if (Object.hasOwn(exports, name)) this.values.set(element.name.text, exports[name]);
      else this.refuse(element, `the module imports ${name}, which '${specifier}' does not export`, 'correct the name, or add the constant there');
    }
  }

  private evaluate(node: ts.Expression, at: string): unknown {
    this.positions.set(at, this.at(node.getStart()));
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)) return -Number(node.operand.text);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (node.kind === ts.SyntaxKind.NullKeyword) return null;
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return this.evaluate(node.expression, at);
    if (ts.isArrayLiteralExpression(node)) return node.elements.map((element, index) => this.evaluate(element, `${at}.${index}`));
    if (ts.isObjectLiteralExpression(node)) return this.evaluateObject(node, at);
    if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((span) => this.evaluateSpan(span, at) + span.literal.text).join('');
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return this.evaluateReference(node);
    return this.refuse(node, `${quote(node)} is an expression`, 'write the value itself: a date or number that several modules state is a constant of facts.ts');
  }

  private evaluateSpan(span: ts.TemplateSpan, at: string): string {
    const value = this.evaluate(span.expression, `${at}.$`);
    if (typeof value === 'object' && value !== null) this.refuse(span.expression, `${quote(span.expression)} stands in a text but is no text`, 'name a constant that is a text or a number');
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

/** Modules whose values others may use: they are read first. */
export const SHARED = ['src/data/facts.ts', 'src/data/vocabulary.ts'];

/** Reads all data modules of a set of files, shared ones first, without running any of them. */
export function readModules(files: ReadonlyMap<string, string>): DataModule[] {
  const done = new Map<string, DataModule>();
  const names = [...files.keys()].filter(isDataModule);
  const ordered = [...SHARED.filter((file) => names.includes(file)), ...names.filter((file) => !SHARED.includes(file))];
  for (const file of ordered) {
    const content = files.get(file) ?? '';
    const reader = new ModuleReader(file, content, (specifier) => {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), `${specifier}.ts`));
      return SHARED.includes(target) ? done.get(target)?.exports : undefined;
    });
    done.set(file, {file, content, exports: reader.exports, positions: reader.positions, faults: reader.faults});
  }
  return names.map((file) => done.get(file)).filter((module): module is DataModule => module !== undefined);
}
