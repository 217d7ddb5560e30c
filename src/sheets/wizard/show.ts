/** What the scan found, as the page shows it: long texts are clipped, and what only formulas need is left out. */

import type { Column, Question, Scan, Table } from '../../report/model';
import type { Request } from '../../report/request';
import { clip } from '../../report/scan/display';

const MOST_WORDS = 200;
const MOST_VALUES = 20;
const LONGEST_NAME = 120;
const LONGEST_QUESTION = 600;

export function shownScan({ tables }: Scan): Scan {
  return { tables: tables.map(shownTable) };
}

function shownTable(table: Table): Table {
  return {
    ...table,
    title: shortened(table.title, LONGEST_NAME),
    columns: table.columns.map(shownColumn),
    stages: table.stages.slice(0, MOST_WORDS).map((stage) => ({ ...stage, word: clip(stage.word) })),
    filters: table.filters.map((filter) => ({
      ...filter,
      values: filter.values.slice(0, MOST_VALUES).map(clip),
      keeps: filter.keeps === null ? null : clip(filter.keeps),
    })),
    questions: table.questions.map(shownQuestion),
  };
}

function shownColumn(column: Column): Column {
  const { header, group, samples, series, currency } = column;
  return {
    ...column,
    header: shortened(header, LONGEST_NAME),
    group: shortened(group, LONGEST_NAME),
    samples: samples.map(clip),
    series: series === null ? null : clip(series),
    currency: currency === null ? null : clip(currency),
    labels: null,
    periodLabels: null,
  };
}

function shownQuestion(question: Question): Question {
  const { en, ru } = question.text;
  return { ...question, text: { en: shortened(en, LONGEST_QUESTION), ru: shortened(ru, LONGEST_QUESTION) } };
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Stage words as the page knows them. */
export function shownRequest(request: Request): Request {
  return {
    ...request,
    tables: request.tables.map((choice) =>
      choice.stages
        ? { ...choice, stages: Object.fromEntries(Object.entries(choice.stages).map(([word, is]) => [clip(word), is])) }
        : choice,
    ),
  };
}
