/** The sheet that says what the workbook answers, where to put data and how to swap the made rows for one's own. */

import type { Library } from '../../kpi/library';
import type { Language, Text } from '../../kpi/text';
import * as summaryLooks from '../../report/plan/looks';
import type { Look, PlannedSheet } from '../../report/plan/model';
import { box, SheetDraft } from '../../report/plan/sheet';
import type { Template } from '../template';
import * as looks from './looks';
import { FOLLOWS_STEP, LISTS_STEP, PLAIN_STEP, pressStep, STAGES_STEP, STEPS, STORED_STEP, TABS, WORDS } from './words';

const WIDTHS = [230, 880];
const COLUMNS = WIDTHS.length;

/** `names` are those that the sheets got, by key, with `summary`; `plain` is without the add-on. */
export function readMeSheet(
  template: Template,
  language: Language,
  names: Readonly<Record<string, string>>,
  plain: boolean,
  library: Library,
): PlannedSheet {
  return new ReadMe(template, language, names, library).planned(plain);
}

class ReadMe {
  private readonly draft = new SheetDraft();
  private row = 4;

  constructor(
    private readonly template: Template,
    private readonly language: Language,
    private readonly names: Readonly<Record<string, string>>,
    private readonly library: Library,
  ) {}

  planned(plain: boolean): PlannedSheet {
    const { template, language } = this;
    const { draft } = this;
    draft.value(1, 1, template.name[language]);
    draft.look(box(1, 1), { ...summaryLooks.title, wrap: false });
    draft.value(2, 1, template.question[language]);
    draft.look(box(2, 1), looks.lead);
    this.section(
      WORDS.answers,
      template.answers.map((text) => `•  ${this.say(text)}`),
    );
    const story = template.story.map((text, i) => `${i + 1}.  ${this.say(text)}`);
    this.section(WORDS.story, [...story, this.say(WORDS.sample)], looks.warm);
    this.section(
      WORDS.own,
      this.steps(plain).map((text, i) => `${i + 1}.  ${this.say(text)}`),
    );
    this.pairs(WORDS.sheets, [
      [this.names.summary, this.say(WORDS.summaryWhat)],
      ...template.analyses.map(
        ({ key, title, own }) =>
          [this.names[key], `${this.say(title)}. ${this.say(own ? WORDS.analysisTyped : WORDS.analysisWhat)}`] as const,
      ),
      ...template.inputs.map(({ key, what }) => [this.names[key], this.say(what)] as const),
      ...('lists' in this.names ? [[this.names.lists, this.say(WORDS.listsWhat)] as const] : []),
    ]);
    this.pairs(
      WORDS.finds,
      template.finds.map(({ what, where }) => [this.say(what), this.say(where)]),
    );
    if (!plain) this.section(WORDS.remove, [this.say(WORDS.removeHow)]);
    const facts = { key: 'readMe', name: WORDS.readMe[language], widths: WIDTHS, frozenRows: 0, frozenColumns: 0 };
    return { ...draft.planned(facts), tab: looks.TABS.readMe };
  }

  /** How the made rows are swapped for one's own. */
  private steps(plain: boolean): readonly Text[] {
    const { analyses, inputs, summary } = this.template;
    const typed = analyses.flatMap(({ own }) => own ?? []);
    const hasStages = inputs.some(({ columns }) => columns.some(({ stages }) => stages));
    const press = pressStep(summary.breakdowns.length > 0, hasStages);
    if (!plain) return [...STEPS, ...typed, press, ...(hasStages ? [STAGES_STEP] : []), FOLLOWS_STEP];
    const isStored = analyses.some(({ kind }) => kind === 'rfm');
    const lists = 'lists' in this.names ? [LISTS_STEP] : [];
    return [...STEPS, ...typed, PLAIN_STEP, ...lists, ...(isStored ? [STORED_STEP] : [])];
  }

  /** Its name on the left, its lines on the right. */
  private section(name: Text, lines: readonly string[], look: Look = {}): void {
    const { draft } = this;
    draft.value(this.row, 1, this.say(name));
    draft.look(box(this.row, 1), looks.section);
    draft.look(box(this.row - 1, 1, 1, COLUMNS), { borderBottom: summaryLooks.LINE });
    for (const line of lines) {
      draft.value(this.row, 2, line);
      draft.look(box(this.row, 2), { ...looks.text, ...look });
      this.row++;
    }
    this.row++;
  }

  private pairs(name: Text, pairs: readonly (readonly [string, string])[]): void {
    const { draft } = this;
    if (pairs.length === 0) return;
    draft.value(this.row, 1, this.say(name));
    draft.look(box(this.row, 1), looks.section);
    draft.look(box(this.row - 1, 1, 1, COLUMNS), { borderBottom: summaryLooks.LINE });
    this.row++;
    for (const [what, text] of pairs) {
      draft.value(this.row, 1, what);
      draft.look(box(this.row, 1), looks.sheetName);
      draft.value(this.row, 2, text);
      draft.look(box(this.row, 2), looks.text);
      this.row++;
    }
    this.row++;
  }

  private say(text: Text): string {
    return this.named(text[this.language]);
  }

  /** Names of sheets for `{keys}`, names of KPIs for their ids in square brackets. */
  private named(text: string): string {
    const quoted = (key: string) => (this.language === 'ru' ? `«${this.names[key]}»` : `“${this.names[key]}”`);
    const inputs = this.template.inputs.map(({ key }) => quoted(key)).join(', ');
    const tabs = (this.template.inputs.length > 1 ? TABS.several : TABS.one)[this.language];
    return text
      .replace('{tabs}', tabs)
      .replace(/\{(\w+)\}/g, (_, key: string) => (key === 'inputs' ? inputs : quoted(key)))
      .replace(/\[(\w+)\]/g, (_, id: string) => {
        const entry = this.library.functions.find((one) => one.id === id);
        return entry ? entry.name[this.language] : id;
      });
  }
}
