/** The first example that gives something, typed as in the user's own spreadsheet. */

import type { Cell } from '../../kpi/define';
import type { FunctionTexts } from '../catalogue';
import { type Argument, exampleOf, hasDecimalComma, numberOf } from '../formula';
import { useLanguage } from '../ui/language';
import { words } from '../words';
import { Part } from './part';

interface Props {
  readonly fn: FunctionTexts;
  readonly locale: string;
}

export function Example({ fn, locale }: Props) {
  const { say } = useLanguage();
  const shown = fn.examples.find((example) => 'gives' in example && example.gives !== '');
  if (!shown || !('gives' in shown)) return null;
  const comma = hasDecimalComma(locale);
  return (
    <Part title={say(words.example)}>
      <p class="words">
        <code>{exampleOf(fn.id, shown.given, locale)}</code>
      </p>
      {isTable(shown.gives) ? (
        <Table rows={shown.gives} comma={comma} />
      ) : (
        <p class="gives">= {resultOf(shown.gives, fn.unit === 'fraction', comma)}</p>
      )}
    </Part>
  );
}

function isTable(gives: Argument): gives is readonly (readonly Cell[])[] {
  return Array.isArray(gives);
}

function resultOf(value: Cell, fraction: boolean, comma: boolean): string {
  if (typeof value !== 'number') return String(value);
  const percent = fraction ? ` (${numberOf(value * 100, comma)} %)` : '';
  return `${numberOf(value, comma)}${percent}`;
}

/** As much of a table as a narrow page can hold. */
const ROWS = 6;
const COLUMNS = 3;

function Table({ rows, comma }: { rows: readonly (readonly Cell[])[]; comma: boolean }) {
  const wide = (rows[0]?.length ?? 0) > COLUMNS;
  return (
    <table>
      <tbody>
        {rows.slice(0, ROWS).map((row, i) => (
          <tr key={i}>
            {row.slice(0, COLUMNS).map((cell, j) => (
              <td key={j}>{resultOf(cell, false, comma)}</td>
            ))}
            {wide && <td>…</td>}
          </tr>
        ))}
        {rows.length > ROWS && (
          <tr>
            <td colSpan={COLUMNS + 1}>…</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
