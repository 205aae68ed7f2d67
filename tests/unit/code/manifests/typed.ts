import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type {Manifest} from './documents';

/** Packages that carry the types of Kubernetes objects, made from the projects' own definitions. */
const PACKAGES = ['kubernetes-models', '@kubernetes-models/keda', '@kubernetes-models/argo-cd'];

/** The module that exports a kind's type, if one of the packages does. */
function moduleOf({apiVersion, kind}: Manifest): string | undefined {
  return PACKAGES.map((name) => `${name}/${apiVersion}`).find((module) => fs.existsSync(path.join('node_modules', module, `${kind}.d.ts`)));
}

/** Is the kind one that a package describes? */
export const isTyped = (manifest: Manifest): boolean => moduleOf(manifest) !== undefined;

/** A value as TypeScript; what kro fills in is of every type. */
function literal(value: unknown): string {
  if (typeof value === 'string' && /^\$\{.*\}$/.test(value)) return '(0 as any)';
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${JSON.stringify(key)}:\n${literal(one)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * What is wrong with objects, by the rules of TypeScript: fields that do not exist or are missing, values of a wrong kind. The check of
 * the API server lets unknown fields pass; a reader who mistypes one finds out when it has no effect.
 */
export function typeErrors(manifests: Manifest[]): string[] {
  const sources = new Map<string, {text: string; manifest: Manifest}>();
  manifests.forEach((manifest, index) => {
    const module = moduleOf(manifest);
    if (!module) return;
    const text = `import type {I${manifest.kind}} from '${module}';\nexport const manifest: I${manifest.kind} = ${literal(manifest.object)};\n`;
    sources.set(path.resolve(`manifest-${index}.ts`), {text, manifest});
  });
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, getSourceFile, readFile} = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file)?.text ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const source = sources.get(file);
    return source ? ts.createSourceFile(file, source.text, target) : getSourceFile(file, target, ...rest);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources].flatMap(([file, {manifest}]) => {
    const source = program.getSourceFile(file);
    return [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)].map(
      ({messageText}) => `${manifest.place}  ${manifest.kind}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
