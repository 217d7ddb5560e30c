/** Conditional formats: Google's builder over the rules of o-spreadsheet. */
import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import type { EngineCommand } from '../engine';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';
import { rangeObject } from './range';
import { areaOf } from './range-base';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;
type SupportedBuilder = Pick<
  Builder,
  | 'build'
  | 'setBackground'
  | 'setFontColor'
  | 'setGradientMaxpoint'
  | 'setGradientMinpoint'
  | 'setRanges'
  | 'whenTextEqualTo'
>;

interface RuleState {
  readonly areas: readonly Area[];
  readonly rule: ConditionalFormat['rule'];
}

const states = new WeakMap<Rule, RuleState>();

export function ruleBuilder(host: Host): Builder {
  return guard(new LocalRuleBuilder(host), 'ConditionalFormatRuleBuilder', host.calls);
}

function ruleObject(host: Host, state: RuleState): Rule {
  const target = {
    getRanges: () => state.areas.map((area) => rangeObject(host, area)),
    copy: () => guard<Builder>(new LocalRuleBuilder(host, state), 'ConditionalFormatRuleBuilder', host.calls),
  };
  const rule = guard<Rule>(target, 'ConditionalFormatRule', host.calls);
  states.set(rule, state);
  return rule;
}

export function rulesOf(host: Host, sheetId: string): Rule[] {
  return host.grid.model.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) =>
    ruleObject(host, {
      rule: rule as ConditionalFormat['rule'],
      areas: ranges.map((range) => host.grid.area(range, sheetId)),
    }),
  );
}

/** Puts these rules in the place of all that the sheet has. */
export function replaceRules(host: Host, sheetId: string, rules: readonly Rule[]): EngineCommand[] {
  const { getters } = host.grid.model;
  const old = getters.getConditionalFormats(sheetId);
  const added = Array.from(rules, (rule) => states.get(rule)).flatMap((state) => state ?? []);
  return [
    ...old.map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', payload: { sheetId, id } })),
    ...added.map(({ rule, areas }, index) => ({
      type: 'ADD_CONDITIONAL_FORMAT',
      payload: {
        sheetId,
        cf: { id: `rule-${Date.now().toString(36)}-${index}-${Math.random().toString(36).slice(2)}`, rule },
        ranges: areas.map(({ zone }) => getters.getRangeDataFromZone(sheetId, zone)),
      },
    })),
  ];
}

class LocalRuleBuilder implements SupportedBuilder {
  readonly #host: Host;
  readonly #style: { textColor?: string; fillColor?: string } = {};
  #text = '';
  #low: string | null = null;
  #high: string | null = null;
  #areas: readonly Area[] = [];
  /** The rule that this is a copy of. */
  readonly #copied: RuleState['rule'] | undefined;

  constructor(host: Host, copied?: RuleState) {
    this.#host = host;
    this.#copied = copied?.rule;
    this.#areas = copied?.areas ?? [];
  }

  whenTextEqualTo(text: string): Builder {
    this.#text = text;
    return this.#self();
  }

  setFontColor(color: string | null): Builder {
    if (color !== null) this.#style.textColor = color;
    return this.#self();
  }

  setBackground(color: string | null): Builder {
    if (color !== null) this.#style.fillColor = color;
    return this.#self();
  }

  setGradientMinpoint(color: string): Builder {
    this.#low = color;
    return this.#self();
  }

  setGradientMaxpoint(color: string): Builder {
    this.#high = color;
    return this.#self();
  }

  setRanges(ranges: Range[]): Builder {
    this.#areas = Array.from(ranges, areaOf);
    return this.#self();
  }

  build(): Rule {
    const scale = this.#low !== null && this.#high !== null;
    const rule = scale
      ? { type: 'ColorScaleRule', minimum: threshold(this.#low), maximum: threshold(this.#high) }
      : { type: 'CellIsRule', operator: 'isEqual', values: [this.#text], style: this.#style };
    return ruleObject(this.#host, { rule: this.#copied ?? (rule as ConditionalFormat['rule']), areas: this.#areas });
  }

  #self(): Builder {
    return guard(this, 'ConditionalFormatRuleBuilder', this.#host.calls);
  }
}

const threshold = (color: string | null) => ({
  type: 'value',
  color: Number.parseInt(String(color).slice(1), 16),
});
