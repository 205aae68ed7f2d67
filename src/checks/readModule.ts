import path from 'node:path';
import ts from 'typescript';
import {LiteralReader, quote} from './literals';
import {syntaxHint} from './syntaxHints';
import type {DataModule} from './types';

/** Modules of `src/data` that are logic, not data. */
export const LOGIC = new Set(['derive', 'languageRules', 'models', 'registry', 'registryCheck', 'rules', 'validate']);

/** Whether a file holds data: literals that the check can read without running them. */
export function isDataModule(file: string): boolean {
  const name = file.match(/^src\/data\/([^/]+)\.ts$/)?.[1] ?? file.match(/^src\/data\/(glossary\/[^/]+)\.ts$/)?.[1];
  return name !== undefined && !LOGIC.has(name) && !name.endsWith('.test');
}

/** Said of a module that is no TypeScript; nothing else is known of it then. */
export const UNREADABLE = 'the file cannot be read as TypeScript from here';

/** Reads one module: its imports and its constants. */
class ModuleReader extends LiteralReader {
  readonly exports: Record<string, unknown> = {};

  constructor(
    file: string,
    content: string,
    /** Exports of the modules that this one may import values from, by specifier. */
    private readonly imported: (specifier: string) => Record<string, unknown> | undefined,
  ) {
    super(file, ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true));
    const [broken] = (this.source as unknown as {parseDiagnostics: ts.Diagnostic[]}).parseDiagnostics;
    if (broken) {
      // What a parser makes of the rest is guesswork: only the first place is told, and nothing is read.
      this.faults.push({...this.at(broken.start ?? 0), reason: UNREADABLE, how: syntaxHint(content, broken)});
      return;
    }
    this.source.statements.forEach((statement) => this.readStatement(statement));
  }

  private readStatement(statement: ts.Statement): void {
    if (ts.isImportDeclaration(statement)) return this.readImport(statement);
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      if (/\bimport\s*\(/.test(statement.getText()))
        this.refuse(statement, `${quote(statement)} takes a type from elsewhere`, "import it at the top with import type {…} from './schema'");
      return;
    }
    if (!ts.isVariableStatement(statement))
      return void this.refuse(
        statement,
        `${quote(statement)} is neither an import nor a constant`,
        'remove it: a data module holds export const name = … and nothing else',
      );
    if ((statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== ts.NodeFlags.Const)
      this.refuse(statement, `${quote(statement)} is not a const`, 'write export const: data does not change while it is read');
    const exported = statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name) || !declaration.initializer) {
        this.refuse(declaration, `${quote(declaration)} is not a plain constant`, 'write export const name = …');
        continue;
      }
      if (declaration.type && /\b(?:any|unknown|never)\b/.test(declaration.type.getText()))
        this.refuse(
          declaration.type,
          `the type ${quote(declaration.type)} lets everything pass`,
          'name the type of the module, such as Catalog, Comparison or Term[]',
        );
      const name = declaration.name.text;
      if (this.values.has(name) || name === '__proto__') this.refuse(declaration, `the name ${name} is taken`, 'choose another name');
      const value = this.evaluate(declaration.initializer, name);
      this.values.set(name, value);
      if (exported && name !== '__proto__') this.exports[name] = value;
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
}

/** Modules whose values others may use: they are read first. */
export const SHARED = ['src/data/facts.ts', 'src/data/vocabulary.ts'];

function readOne(file: string, content: string, imported: (specifier: string) => Record<string, unknown> | undefined): DataModule {
  try {
    const {exports, positions, faults} = new ModuleReader(file, content, imported);
    return {file, content, exports, positions, faults};
  } catch (error) {
    // Nesting without end exhausts the parser: the module is refused, and the others are still read.
    const how = `write it with less nesting (${error instanceof Error ? error.message : String(error)})`;
    return {file, content, exports: {}, positions: new Map(), faults: [{file, line: 1, column: 1, reason: UNREADABLE, how}]};
  }
}

/** Reads all data modules of a set of files, shared ones first, without running any of them. */
export function readModules(files: ReadonlyMap<string, string>): DataModule[] {
  const done = new Map<string, DataModule>();
  const names = [...files.keys()].filter(isDataModule);
  const ordered = [...SHARED.filter((file) => names.includes(file)), ...names.filter((file) => !SHARED.includes(file))];
  for (const file of ordered) {
    const content = files.get(file) ?? '';
    done.set(
      file,
      readOne(file, content, (specifier) => {
        const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), `${specifier}.ts`));
        return SHARED.includes(target) ? done.get(target)?.exports : undefined;
      }),
    );
  }
  return names.map((file) => done.get(file)).filter((module): module is DataModule => module !== undefined);
}
