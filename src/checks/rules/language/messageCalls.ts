import ts from 'typescript';
import {remembered} from '../../remembered';
import type {Position, Project} from '../../types';

/** A message of the interface as the code asks for it. */
export interface MessageCall extends Position {
  id: string;
  /** What an English reader sees. */
  message: string;
}

const SOURCE = /^src\/.*\.tsx?$/;
const TEST = /\.test(?:-d)?\.tsx?$/;

/** JSX text as React shows it: lines are trimmed and joined by one space. */
const jsxText = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

function stringOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node)) return stringOf(node.expression);
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [stringOf(node.left), stringOf(node.right)];
    return left !== undefined && right !== undefined ? left + right : undefined;
  }
  return undefined;
}

/** `translate({id, message})` */
function readCall(node: ts.CallExpression): {id: string; message: string} | undefined {
  const argument = node.arguments[0];
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'translate' || !argument || !ts.isObjectLiteralExpression(argument)) return undefined;
  const property = (name: string) =>
    argument.properties.find((item): item is ts.PropertyAssignment => ts.isPropertyAssignment(item) && item.name.getText() === name);
  const message = stringOf(property('message')?.initializer);
  const id = stringOf(property('id')?.initializer) ?? message;
  return id === undefined ? undefined : {id, message: message ?? id};
}

/** `<Translate id="…">English</Translate>` */
function readElement(node: ts.JsxElement): {id: string; message: string} | undefined {
  if (node.openingElement.tagName.getText() !== 'Translate') return undefined;
  const attribute = node.openingElement.attributes.properties.find((item): item is ts.JsxAttribute => ts.isJsxAttribute(item) && item.name.getText() === 'id');
  const message = node.children.map((child) => (ts.isJsxText(child) ? jsxText(child.text) : (stringOf(child) ?? ''))).join('');
  const id = stringOf(attribute?.initializer) ?? message;
  return {id, message};
}

function callsIn(file: string, content: string): MessageCall[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const calls: MessageCall[] = [];
  const visit = (node: ts.Node): void => {
    const found = ts.isCallExpression(node) ? readCall(node) : ts.isJsxElement(node) ? readElement(node) : undefined;
    if (found) {
      const {line, character} = source.getLineAndCharacterOfPosition(node.getStart());
      calls.push({...found, file, line: line + 1, column: character + 1});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

/** Every message that the site's own code shows, read from the code without running it. */
export const messageCalls = remembered((project: Project): MessageCall[] =>
  [...project.files]
    .filter(([file, content]) => SOURCE.test(file) && !TEST.test(file) && /[Tt]ranslate/.test(content))
    .flatMap(([file, content]) => callsIn(file, content)),
);
