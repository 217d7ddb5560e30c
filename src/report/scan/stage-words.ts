/** What the words in a column of stages are taken for: won, lost or open. */

import { isDate } from '../../kpi/cell';
import { isLost, isWon, wordKey } from '../../rows/stages';
import { readDateText } from '../../time/date-text';
import type { StageWord } from '../model';
import type { Area, Grid } from './grid';
import { keyOfWord, textOf, type Words } from './words';

/** Stages that CRMs and people use for deals that are still open. */
const OPEN_WORDS =
  'new, open, in progress, active, qualified, qualification, qualify, appointment scheduled, qualified to buy, presentation scheduled, decision maker bought in, contract sent, prospecting, needs analysis, value proposition, id decision makers, perception analysis, proposal, proposal sent, proposal price quote, negotiation, negotiation review, demo, demo scheduled, discovery, contacted, lead, prospect, working, nurturing, verbal commitment, invoice sent, pending, on hold, trial, trialing, new lead, contract, commit, preparation, prepayment invoice, executing, final invoice, c new, evaluation, meeting, quote, quote sent, follow up, unsorted, initial contact, offer made, decision making, ' +
  'новая, новый, новое, новый лид, новая сделка, новая заявка, в работе, неразобранное, первичный контакт, переговоры, принимают решение, согласование договора, согласование, квалификация, квалифицирован, квалифицирована, подготовка документов, счет на предоплату, счет выставлен, выставлен счет, кп отправлено, отправлено кп, коммерческое предложение, предложение, презентация, демонстрация, встреча, встреча назначена, договор, договор отправлен, ожидание оплаты, ждем оплату, ждет оплаты, финальный счет, открыта, открыт, на паузе, отложено, отложена, думает, взят в работу, взята в работу, обработка, необработан, в процессе, выявление потребности, замер, тест драйв, дожим';

let open: ReadonlySet<string> | undefined;

function isOpenWord(word: string): boolean {
  open ??= new Set(OPEN_WORDS.split(', ').map(lettersOf));
  return open.has(lettersOf(word.replace(/^C\d+:/, '')));
}

const lettersOf = (word: string) => wordKey(word).replace(/[^\p{L}\p{N}]/gu, '');

const MOST_WORDS = 100;

/** Every word with its number of rows, commonest first; `header` tells what yes means in a column of yes and no. */
export function stageWords(
  { grid, area, words }: { readonly grid: Grid; readonly area: Area; readonly words: Words },
  column: number,
  closed: number | undefined,
  header: string,
): StageWord[] {
  const facts = factsOfWords(grid, area, column, closed);
  return words
    .of(column)
    .slice(0, MOST_WORDS)
    .map(({ text, rows }) => ({
      column: column + 1,
      word: text,
      rows,
      closedRows: facts.get(keyOfWord(text))?.closedRows ?? 0,
      gaps: facts.get(keyOfWord(text))?.gaps ?? [],
      ...readingOf(text.trim(), header),
    }));
}

interface WordFacts {
  closedRows: number;
  readonly gaps: number[];
}

/** By word, how many rows have a closing date, and which columns are empty in some of its rows. */
function factsOfWords(
  grid: Grid,
  { top, bottom, left, right }: Area,
  column: number,
  closed: number | undefined,
): ReadonlyMap<string, WordFacts> {
  const found = new Map<string, WordFacts>();
  const asWritten = new Map<string, WordFacts>();
  for (let row = top; row <= bottom; row++) {
    if (!grid.isFilled(row, column)) continue;
    const text = textOf(grid.at(row, column));
    let facts = asWritten.get(text);
    if (!facts) {
      facts = found.get(keyOfWord(text)) ?? { closedRows: 0, gaps: [] };
      found.set(keyOfWord(text), facts);
      asWritten.set(text, facts);
    }
    if (closed !== undefined && isDateCell(grid.at(row, closed))) facts.closedRows++;
    for (let one = left; one <= right; one++)
      if (!grid.isFilled(row, one) && !facts.gaps.includes(one + 1)) facts.gaps.push(one + 1);
  }
  return found;
}

function isDateCell(cell: unknown): boolean {
  return isDate(cell) || (typeof cell === 'string' && /^\s*\d/.test(cell) && readDateText(cell) !== undefined);
}

function readingOf(word: string, header: string): Pick<StageWord, 'reading' | 'sure'> {
  const isYes = /^(?:true|yes|y|1|да|истина)$/i.test(word);
  if (/won|выигр|успе/i.test(header) && isYes) return { reading: 'won', sure: true };
  if (isWon(word)) return { reading: 'won', sure: true };
  if (isLost(word)) return { reading: 'lost', sure: true };
  return { reading: 'open', sure: isOpenWord(word) };
}
