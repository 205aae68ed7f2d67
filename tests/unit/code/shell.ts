import {forEachChild, parse, type Command, type SyntaxNode} from 'unbash';
import {parse as parseAsShfmt} from 'sh-syntax';

/** A word of a command: its value, and whether the shell fills part of it at run time. */
export interface Argument {
  value: string;
  /** Holds a variable or the output of a command. */
  filled: boolean;
}

/** A command as it stands in a script. */
export interface Call {
  name: string;
  args: Argument[];
  /** The text of a here-document that it reads. */
  input: string | undefined;
  /** The file that its output goes to. */
  output: string | undefined;
  /** Line of the script, from 1. */
  line: number;
}

/** Errors of two parsers of the shell; neither runs anything. */
export async function shellErrors(script: string): Promise<string[]> {
  const errors: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Script') errors.push(...(node.errors ?? []).map(({message}) => message));
    forEachChild(node, visit);
  };
  visit(parse(script));
  await parseAsShfmt(script).catch((error: Error) => void errors.push(error.message));
  return errors;
}

const FILLED = new Set(['SimpleExpansion', 'ParameterExpansion', 'CommandExpansion', 'ArithmeticExpansion', 'ProcessSubstitution']);

function isFilled(node: SyntaxNode): boolean {
  let filled = FILLED.has(node.type);
  forEachChild(node, (child) => (filled ||= isFilled(child)));
  return filled;
}

function callOf(command: Command, script: string): Call {
  const heredoc = command.redirects.find((one) => one.type === 'HereDoc');
  const output = command.redirects.find((one) => one.type === 'Redirect' && one.operator.startsWith('>'));
  return {
    name: command.name?.value ?? '',
    args: command.args.map((argument) =>
      argument.type === 'Word' ? {value: argument.value, filled: isFilled(argument)} : {value: argument.text, filled: true},
    ),
    input: heredoc?.type === 'HereDoc' ? heredoc.body.text : undefined,
    output: output?.type === 'Redirect' ? output.target?.value : undefined,
    line: script.slice(0, command.pos).split('\n').length,
  };
}

/** All commands of a script, those inside loops, pipes and substitutions too. */
export function callsOf(script: string): Call[] {
  const calls: Call[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name) calls.push(callOf(node, script));
    forEachChild(node, visit);
  };
  visit(parse(script));
  return calls;
}
