/** Reads the custom functions and their help out of Code.js, exactly as Sheets would: from the JSDoc above each declaration. */
import { type Comment, parse } from 'acorn';

export interface ParameterHelp {
  name: string;
  text: string;
  optional: boolean;
}

export interface FunctionHelp {
  name: string;
  text: string;
  parameters: ParameterHelp[];
}

export interface BundleOutline {
  /** Every top-level function: what menus and the sidebar may call. */
  functions: string[];
  /** Those marked `@customfunction`: what a cell may call. */
  customFunctions: FunctionHelp[];
}

const ECMA_VERSION = 2021;

let known = { code: '', outline: outlineOf('') };

/** Many workbooks of one process run the same code. */
export function readOutline(code: string): BundleOutline {
  if (known.code !== code) known = { code, outline: outlineOf(code) };
  return known.outline;
}

function outlineOf(code: string): BundleOutline {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'script', onComment: comments });
  const functions: string[] = [];
  const customFunctions: FunctionHelp[] = [];
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration') continue;
    const { name } = node.id;
    functions.push(name);
    const doc = comments.findLast((comment) => comment.end <= node.start);
    if (!doc || !isDocOf(doc, node.start, code) || !/@customfunction\b/.test(doc.value) || name.endsWith('_')) continue;
    const names = node.params.map((param, index) =>
      param.type === 'Identifier' ? param.name : `argument${index + 1}`,
    );
    customFunctions.push(readHelp(name, names, doc.value));
  }
  return { functions, customFunctions };
}

function isDocOf(comment: Comment, start: number, code: string): boolean {
  return comment.type === 'Block' && comment.value.startsWith('*') && code.slice(comment.end, start).trim() === '';
}

function readHelp(name: string, names: string[], doc: string): FunctionHelp {
  const [text = '', ...tags] = splitTags(doc);
  const described = tags.filter((tag) => tag.startsWith('@param')).map(readParameter);
  const parameters = names.map(
    (parameter) => described.find((one) => one.name === parameter) ?? { name: parameter, text: '', optional: true },
  );
  return { name, text, parameters };
}

function splitTags(doc: string): string[] {
  const lines = doc.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trim());
  return lines
    .join('\n')
    .split(/^(?=@)/m)
    .map((part) => part.trim());
}

function readParameter(tag: string): ParameterHelp {
  const match = /^@param\s*(?:\{[^}]*\})?\s*(\S+)\s*([\s\S]*)$/.exec(tag);
  if (!match) throw new Error(`A parameter of Code.js has no name: "${tag}".`);
  const [, name = '', text = ''] = match;
  return { name, text: text.replace(/\s+/g, ' ').trim(), optional: /^optional\b/i.test(text) };
}
