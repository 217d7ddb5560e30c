/** The one door to o-spreadsheet: Google's error codes, the batch command and the quirks of the engine live here. */
import * as engine from '@odoo/o-spreadsheet';
import { NotesPlugin, SET_NOTE } from './notes';

export interface EngineCommand {
  type: string;
  payload: object;
}

const GOOGLE_ERROR_CODES = {
  InvalidReference: '#REF!',
  BadExpression: '#ERROR!',
  CircularDependency: '#REF!',
  SpilledBlocked: '#REF!',
  GenericError: '#ERROR!',
};

const BATCH = 'KPI_SHEET_BATCH';
const RUN = 'KPI_SHEET_RUN';
const EVALUATION = 'evaluation';

/** Runs many commands, or a whole script, as one, so that the sheet is calculated once and undone in one step. */
class BatchPlugin extends engine.UIPlugin {
  override handle(command: engine.Command): void {
    const batch = command as unknown as { type: string; commands: EngineCommand[]; work: () => void };
    if (batch.type === RUN) batch.work();
    if (batch.type !== BATCH) return;
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => engine.DispatchResult;
    for (const { type, payload } of batch.commands) requireSuccess(type, dispatch(type, payload));
  }
}

interface Shortener {
  squish(commands: unknown[]): unknown[];
  unsquish(commands: unknown[]): unknown[];
}

/**
 * It shortens formulas for export and for other editors, which fails where `=A1` stands above `=A1:B2`.
 * Its export also checks itself on a second model.
 */
export function writePlainly(model: engine.Model): void {
  const plain = model as unknown as {
    _exportData(squished: boolean): ReturnType<engine.Model['exportData']>;
    session: { commandSquisher: Shortener };
  };
  model.exportData = () => plain._exportData(false);
  plain.session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
}

/** The workbooks in which a script runs. */
const running = new WeakSet<object>();
const calculations = new WeakMap<object, { finalize(): void }>();

/** The cells of a script lie in its sheets: asking sixty plugins about each of them would take an eighth of a build. */
export function writeUnasked(model: engine.Model): void {
  const asking = model as unknown as { checkDispatchAllowed(command: engine.Command): engine.DispatchResult };
  const ask = asking.checkDispatchAllowed.bind(model);
  asking.checkDispatchAllowed = (command) =>
    command.type === 'UPDATE_CELL' && running.has(model.getters) ? engine.DispatchResult.Success : ask(command);
}

/** What the script has changed is calculated when it reads, as Google does, not after every call. */
export function calculateNow(model: engine.Model): void {
  calculations.get(model.getters)?.finalize();
}

/** Runs `work` as one step; a failure in it is thrown when the step is over, with what was done until then kept. */
export function runAsOne<T>(model: engine.Model, work: () => T): T {
  const outcome: { value?: T; error?: unknown; failed: boolean } = { failed: false };
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => engine.DispatchResult;
  const guarded = () => {
    try {
      outcome.value = work();
    } catch (error) {
      outcome.failed = true;
      outcome.error = error;
    }
  };
  running.add(model.getters);
  dispatch(RUN, { work: guarded });
  running.delete(model.getters);
  if (outcome.failed) throw outcome.error;
  return outcome.value as T;
}

interface SheetZone {
  readonly sheetId: string;
  readonly zone: engine.Zone;
}

interface Size {
  readonly rows: number;
  readonly cols: number;
}

/** The engine's own: `blockedArrayFormulas` are the formulas that may not spill, a grid a sheet. */
interface Evaluator {
  readonly blockedArrayFormulas: { readonly sheets: Record<string, Size> };
  createEmptyPositionSet(): Evaluator['blockedArrayFormulas'];
  spreadValues(position: engine.CellPosition, columns: Spilled[][]): unknown;
  evaluate(ranges: Iterable<SheetZone>): void;
}

/** When everything is calculated the engine visits every cell of every sheet; the blank ones have nothing to calculate. */
function visitFilled(evaluator: Evaluator, getters: engine.Getters): void {
  const evaluate = evaluator.evaluate.bind(evaluator);
  evaluator.evaluate = (ranges) =>
    evaluate(Array.isArray(ranges) ? ranges.map(({ sheetId }: SheetZone) => filledZone(getters, sheetId)) : ranges);
}

interface Spilled {
  readonly value: unknown;
}

/** A blank cell that spills is shown as 0 by the engine, and stays blank in Google. */
function spillBlanks(evaluator: Evaluator): void {
  const spread = evaluator.spreadValues.bind(evaluator);
  const blankAsText = (one: Spilled) => (one.value === null || one.value === undefined ? { ...one, value: '' } : one);
  evaluator.spreadValues = (position, columns) => {
    const [column = []] = columns;
    // The engine takes the first value from here once more.
    if (column[0]) column[0] = blankAsText(column[0]);
    return spread(
      position,
      columns.map((column) => column.map(blankAsText)),
    );
  };
}

/** From the first cell of the sheet to the last one that holds or shows anything of its own. */
function filledZone(getters: engine.Getters, sheetId: string): SheetZone {
  const zone = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    zone.right = Math.max(zone.right, col);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return { sheetId, zone };
}

/** The engine makes a grid for a new or longer sheet only when it calculates everything anew. */
function noteNewSheets(evaluator: Evaluator): void {
  const { sheets } = evaluator.blockedArrayFormulas;
  for (const [id, grid] of Object.entries(evaluator.createEmptyPositionSet().sheets)) {
    const known = sheets[id];
    if (known?.rows !== grid.rows || known.cols !== grid.cols) sheets[id] = grid;
  }
}

/** What a script makes of new sheets changes no value elsewhere: calculating everything anew would take most of a build. */
function changesNoValue(command: engine.Command, getters: engine.Getters): boolean {
  if (command.type === 'ADD_COLUMNS_ROWS') return getters.getCells(command.sheetId).length === 0;
  return ['CREATE_SHEET', 'RENAME_SHEET', 'DUPLICATE_SHEET'].includes(command.type);
}

const evaluatorOf = (plugin: object) => (plugin as { evaluator: Evaluator }).evaluator;

/** Lets the host ask for a calculation in the middle of a script. */
function noteCalculations(): void {
  const plugins = engine.registries.coreViewsPluginRegistry;
  const Evaluation = plugins.get(EVALUATION);
  plugins.replace(
    EVALUATION,
    class extends Evaluation {
      constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
        super(config);
        calculations.set(this.getters, this);
        visitFilled(evaluatorOf(this), this.getters);
        spillBlanks(evaluatorOf(this));
      }

      override beforeHandle(command: engine.Command): void {
        if (!running.has(this.getters) || !changesNoValue(command, this.getters)) super.beforeHandle(command);
      }

      override finalize(): void {
        noteNewSheets(evaluatorOf(this));
        super.finalize();
      }
    },
  );
}

/** Lets `;` separate arguments in every locale, as a formula typed into Google Sheets may. */
class SeparatorPlugin extends engine.CorePlugin {
  override beforeHandle(command: engine.CoreCommand): void {
    if (command.type !== 'UPDATE_CELL' || !command.content?.startsWith('=')) return;
    command.content = withCommas(command.content);
  }
}

function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  let depth = 0;
  return engine
    .tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'LEFT_BRACE') depth++;
      if (type === 'RIGHT_BRACE') depth--;
      return type === 'ARRAY_ROW_SEPARATOR' && depth === 0 ? ',' : value;
    })
    .join('');
}

export function dispatchBatch(model: engine.Model, commands: EngineCommand[]): void {
  if (commands.length === 0) return;
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => engine.DispatchResult;
  requireSuccess(BATCH, dispatch(BATCH, { commands }));
}

function requireSuccess(type: string, result: engine.DispatchResult): void {
  const reasons = result.reasons.filter((reason) => reason !== 'NoChanges');
  if (!result.isSuccessful && reasons.length > 0) throw new Error(`${type} was refused: ${reasons.join(', ')}.`);
}

function prepareEngine(): void {
  Object.assign(engine.CellErrorType, GOOGLE_ERROR_CODES);
  for (const code of Object.values(GOOGLE_ERROR_CODES)) engine.registries.errorTypes.add(code);
  if (!engine.registries.featurePluginRegistry.contains(BATCH)) {
    engine.registries.featurePluginRegistry.add(BATCH, BatchPlugin);
    engine.registries.corePluginRegistry.add('KPI_SHEET_SEPARATOR', SeparatorPlugin);
    engine.registries.corePluginRegistry.add(SET_NOTE, NotesPlugin);
    engine.coreTypes.add(SET_NOTE as never);
    engine.registries.inverseCommandRegistry.add(SET_NOTE, (command) => [command]);
    noteCalculations();
  }
  provideGroupBy();
}

/** Node 20 has no Object.groupBy, which o-spreadsheet's charts and pivots use. */
function provideGroupBy(): void {
  if ('groupBy' in Object) return;
  const groupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
    const groups: Record<PropertyKey, T[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups[key] ??= [];
      groups[key].push(item);
    }
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
}

/** Keeps o-spreadsheet's timing notes out of the console while `work` runs. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

prepareEngine();

export { engine };
