/** The words of the sample workbooks: one list, an English and a Russian column. */
export type Language = 'en' | 'ru';

export interface SampleTexts {
  locale: string;
  timeZone: string;
  /** Money of the figures in the language's currency: multiplied, then rounded to `moneyStep`. */
  moneyFactor: number;
  moneyStep: number;
  moneyFormat: string;
  centsFormat: string;
  monthFormat: string;
  dateFormat: string;
  widths: Widths;
  title: string;
  sheets: { start: string; monthly: string; recurring: string; pipeline: string; survey: string };
  start: StartTexts;
  monthly: Record<MonthlyWord, string>;
  recurring: Record<RecurringWord, string>;
  pipeline: Record<PipelineWord, string>;
  survey: Record<SurveyWord, string>;
  stages: Record<Stage, string>;
  reps: string[];
  sources: string[];
  companies: string[];
  comments: Record<'high' | 'mid' | 'low', string[]>;
}

/** Widths of columns, in pixels, where they depend on the language. */
export interface Widths {
  money: number;
  monthlyKpis: number[];
  pipeline: number[];
}

export interface StartTexts {
  heading: string;
  lead: string;
  tryHeading: string;
  tryColumns: [string, string, string];
  tries: { formula: string; gives: string }[];
  menuHeading: string;
  menu: string[];
  sheetsHeading: string;
  sheets: { start: string; monthly: string; recurring: string; pipeline: string; survey: string };
  note: string;
}

export type Stage = 'new' | 'qualified' | 'proposal' | 'negotiation' | 'won' | 'lost';

type MonthlyWord =
  | 'heading'
  | 'note'
  | 'sales'
  | 'customers'
  | 'marketing'
  | 'kpis'
  | 'month'
  | 'revenue'
  | 'cogs'
  | 'netProfit'
  | 'orders'
  | 'start'
  | 'new'
  | 'lost'
  | 'end'
  | 'leads'
  | 'spend'
  | 'impressions'
  | 'clicks'
  | 'chartRevenue'
  | 'chartKpi';

type RecurringWord =
  | 'heading'
  | 'note'
  | 'movements'
  | 'kpis'
  | 'month'
  | 'startMrr'
  | 'newMrr'
  | 'expansionMrr'
  | 'contractionMrr'
  | 'churnedMrr'
  | 'endMrr'
  | 'chart';

type PipelineWord =
  | 'heading'
  | 'note'
  | 'id'
  | 'company'
  | 'rep'
  | 'stage'
  | 'source'
  | 'amount'
  | 'created'
  | 'closed'
  | 'summary'
  | 'measure'
  | 'value'
  | 'open'
  | 'openAmount'
  | 'won'
  | 'lost'
  | 'wonAmount'
  | 'winRate'
  | 'coverage'
  | 'target'
  | 'team'
  | 'quota'
  | 'attainment'
  | 'status';

type SurveyWord =
  | 'heading'
  | 'note'
  | 'date'
  | 'nps'
  | 'csat'
  | 'ces'
  | 'comment'
  | 'summary'
  | 'measure'
  | 'value'
  | 'answers'
  | 'npsName'
  | 'csatName'
  | 'cesName'
  | 'scale';
