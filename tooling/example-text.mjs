// How an example of the catalogue is typed into a cell and what it gives, in either language.

/** `=KPI_CAC(2000, 100)`, or for a Russian spreadsheet `=KPI_CAC(2000; 100)`. */
export function formulaText(id, given, language) {
  const separator = language === 'ru' ? '; ' : ', ';
  return `=KPI_${id}(${given.map((value) => typed(value, language)).join(separator)})`;
}

/** The first example that gives something to see. */
export function firstValue(examples) {
  return examples.find((example) => 'gives' in example && example.gives !== '');
}

export function resultText(gives, language) {
  if (Array.isArray(gives)) return language === 'ru' ? 'таблица ниже' : 'the table below';
  if (gives === '') return language === 'ru' ? 'пусто' : 'a blank';
  return number(gives, language);
}

function typed(value, language) {
  if (Array.isArray(value)) return arrayText(value, language);
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : number(value, language);
}

/** Rows end with `;`; within a row stands `,`, or `\` where the comma is the decimal mark. */
function arrayText(rows, language) {
  const separator = language === 'ru' ? ' \\ ' : ', ';
  return `{${rows.map((row) => row.map((value) => typed(value, language)).join(separator)).join('; ')}}`;
}

function number(value, language) {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
  return language === 'ru' && typeof value === 'number' ? text.replace('.', ',') : text;
}
