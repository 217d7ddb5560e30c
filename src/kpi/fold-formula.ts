/** Works out what is known of a formula when it is written: comparisons of words, and the branches that they choose. */

const TEXT = '"(?:[^"]|"")*"';
const LITERAL = new RegExp(`^${TEXT}$`);
const LITERALS = new RegExp(`^${TEXT}(?:&${TEXT})+$`);
const COMPARED = new RegExp(`^(${TEXT})(=|<>)(${TEXT})$`);
/** A text, a quoted name of a sheet, or a function with its opening bracket. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9.]*\(|[\s\S]/y;

export function foldFormula(text: string): string {
  const done: string[] = [];
  for (let at = 0; at < text.length; ) {
    PIECE.lastIndex = at;
    const [piece] = PIECE.exec(text) ?? [text[at]];
    if (piece.length < 2 || !piece.endsWith('(') || isQuoted(piece)) {
      done.push(piece);
      at += piece.length;
      continue;
    }
    const { args, end } = argumentsFrom(text, at + piece.length);
    const folded = call(piece.slice(0, -1), args.map(foldFormula));
    const isWhole = at === 0 && end === text.length;
    done.push(isWhole || !hasOperator(folded) ? folded : `(${folded})`);
    at = end;
  }
  return known(done.join(''));
}

const isQuoted = (piece: string): boolean => piece[0] === '"' || piece[0] === "'";

/** The arguments after an opening bracket, and the place after the closing one. */
function argumentsFrom(text: string, start: number): { readonly args: string[]; readonly end: number } {
  const args = [''];
  let depth = 0;
  for (let at = start; at < text.length; ) {
    PIECE.lastIndex = at;
    const [piece] = PIECE.exec(text) ?? [text[at]];
    at += piece.length;
    if (piece === ')' && depth === 0) return { args, end: at };
    if (piece === ',' && depth === 0) args.push('');
    else args[args.length - 1] += piece;
    if (!isQuoted(piece)) depth += piece.endsWith('(') ? 1 : piece === ')' ? -1 : 0;
  }
  return { args, end: text.length };
}

function call(name: string, args: readonly string[]): string {
  const [first, second] = args;
  if (name === 'IF' && first === 'TRUE') return second;
  if (name === 'IF' && first === 'FALSE') return args[2] ?? 'FALSE';
  if (name === 'OR') return junction(name, args, 'TRUE', 'FALSE');
  if (name === 'AND') return junction(name, args, 'FALSE', 'TRUE');
  if (name === 'LOWER' && LITERAL.test(first)) return first.toLowerCase();
  if (name === 'TRIM' && LITERAL.test(first)) return `"${first.slice(1, -1).trim()}"`;
  const found = name === 'ISNUMBER' ? /^FIND\((.*)\)$/.exec(first) : null;
  const [sought, within] = found ? argumentsFrom(`${found[1]})`, 0).args : [];
  if (sought && within && LITERAL.test(sought) && LITERAL.test(within))
    return truth(within.includes(sought.slice(1, -1)));
  return `${name}(${args.join(',')})`;
}

/** `decides` settles it alone, `adds` says nothing. */
function junction(name: string, args: readonly string[], decides: string, adds: string): string {
  if (args.includes(decides)) return decides;
  const open = args.filter((one) => one !== adds);
  return open.length === 0 ? adds : `${name}(${open.join(',')})`;
}

function known(text: string): string {
  const [, left, sign, right] = COMPARED.exec(text) ?? [];
  if (sign) return truth((left.toLowerCase() === right.toLowerCase()) === (sign === '='));
  return LITERALS.test(text)
    ? `"${[...text.matchAll(new RegExp(TEXT, 'g'))].map(([one]) => one.slice(1, -1)).join('')}"`
    : text;
}

const truth = (is: boolean): string => (is ? 'TRUE' : 'FALSE');

/** Outside of brackets and texts. */
function hasOperator(text: string): boolean {
  let bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  for (let inner = ''; inner !== bare; ) {
    inner = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return /[-+*/^&=<>]/.test(bare);
}
