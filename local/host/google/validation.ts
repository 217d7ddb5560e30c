/** `SpreadsheetApp.newDataValidation`, and its rules on ranges of the local grid. */
import { engine } from '../engine';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

type SupportedBuilder = Pick<
  Builder,
  | 'build'
  | 'requireDate'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireValueInList'
  | 'setAllowInvalid'
  | 'setHelpText'
>;

interface Criterion {
  readonly type: 'dateIsValid' | 'isGreaterOrEqualTo' | 'isValueInList';
  readonly values: string[];
  readonly displayStyle?: 'arrow';
}

interface Draft {
  readonly criterion: Criterion;
  readonly isBlocking: boolean;
}

const drafts = new WeakMap<Rule, Draft>();
const uuid = new engine.helpers.UuidGenerator();

export const validationBuilder = (host: Host): Builder => new LocalValidationBuilder(host).guarded();

/** Help texts have no place in the local grid: it takes them and shows none. */
class LocalValidationBuilder implements SupportedBuilder {
  readonly #host: Host;
  #criterion: Criterion | null = null;
  #isBlocking = true;

  constructor(host: Host) {
    this.#host = host;
  }

  guarded = () => guard<Builder>(this, 'DataValidationBuilder', this.#host.calls);
  setHelpText = () => this.guarded();
  requireDate = () => this.#require({ type: 'dateIsValid', values: [] });
  requireNumberGreaterThanOrEqualTo = (least: number) =>
    this.#require({ type: 'isGreaterOrEqualTo', values: [String(least)] });
  requireValueInList = (words: string[]) =>
    this.#require({ type: 'isValueInList', values: Array.from(words, String), displayStyle: 'arrow' });

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.#isBlocking = !allowInvalid;
    return this.guarded();
  }

  build(): Rule {
    if (!this.#criterion) throw new Error('A data validation needs a criterion.');
    const rule = guard<Rule>({}, 'DataValidation', this.#host.calls);
    drafts.set(rule, { criterion: this.#criterion, isBlocking: this.#isBlocking });
    return rule;
  }

  #require(criterion: Criterion): Builder {
    this.#criterion = criterion;
    return this.guarded();
  }
}

/** The command that puts a rule on an area. */
export function validationCommand(host: Host, { sheetId, zone }: Area, rule: Rule | null) {
  const draft = rule && drafts.get(rule);
  if (!draft) throw new Error('setDataValidation takes a rule from newDataValidation().build().');
  const ranges = [host.grid.model.getters.getRangeDataFromZone(sheetId, zone)];
  return { type: 'ADD_DATA_VALIDATION_RULE', payload: { sheetId, ranges, rule: { id: uuid.smallUuid(), ...draft } } };
}
