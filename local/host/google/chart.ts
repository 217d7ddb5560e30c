/** Charts on a sheet: Google's builder over the charts of o-spreadsheet. */
import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';
import { areaOf } from './range-base';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;
type ChartType = GoogleAppsScript.Charts.ChartType;
type SupportedBuilder = Pick<
  Builder,
  | 'addRange'
  | 'build'
  | 'setChartType'
  | 'setMergeStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTransposeRowsAndColumns'
>;

/** What Apps Script calls `Charts.ChartType` and `Charts.ChartMergeStrategy`. */
export const CHART_TYPES = { LINE: 'LINE', COLUMN: 'COLUMN', BAR: 'BAR', PIE: 'PIE', COMBO: 'COMBO' };
export const MERGE_STRATEGIES = { MERGE_COLUMNS: 'MERGE_COLUMNS', MERGE_ROWS: 'MERGE_ROWS' };

/** A chart before it stands on a sheet. */
export interface ChartDraft {
  readonly definition: ChartDefinition<string>;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
}

interface SeriesOption {
  labelInLegend?: string;
  color?: string;
  type?: string;
}

const drafts = new WeakMap<Chart, ChartDraft>();
const ids = new WeakMap<Chart, string>();

export const draftOf = (chart: Chart): ChartDraft | undefined => drafts.get(chart);
export const chartIdOf = (chart: Chart): string | undefined => ids.get(chart);

export function chartBuilder(host: Host): Builder {
  return guard(new LocalChartBuilder(host), 'EmbeddedChartBuilder', host.calls);
}

/** A chart that stands on a sheet. */
export function chartObject(host: Host, id: string): Chart {
  const chart = guard<Chart>({ getChartId: () => numberOf(id) }, 'EmbeddedChart', host.calls);
  ids.set(chart, id);
  return chart;
}

/** Google's ids of charts are numbers; those of the local grid are texts. */
function numberOf(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 2 ** 31;
  return hash;
}

class LocalChartBuilder implements SupportedBuilder {
  readonly #host: Host;
  readonly #areas: Area[] = [];
  readonly #options: Record<string, unknown> = {};
  #type = CHART_TYPES.COLUMN;
  #place = { row: 0, col: 0, offset: { x: 0, y: 0 } };

  constructor(host: Host) {
    this.#host = host;
  }

  setChartType(type: ChartType): Builder {
    this.#type = String(type);
    return this.#self();
  }

  addRange(range: Range): Builder {
    this.#areas.push(areaOf(range));
    return this.#self();
  }

  setPosition(row: number, column: number, x: number, y: number): Builder {
    this.#place = { row: row - 1, col: column - 1, offset: { x, y } };
    return this.#self();
  }

  setOption(option: string, value: unknown): Builder {
    this.#options[option] = value;
    return this.#self();
  }

  setNumHeaders = () => this.#self();
  setTransposeRowsAndColumns = () => this.#self();
  setMergeStrategy = () => this.#self();

  build(): Chart {
    const chart = guard<Chart>({}, 'EmbeddedChart', this.#host.calls);
    const { width = 600, height = 371 } = this.#options as { width?: number; height?: number };
    drafts.set(chart, { ...this.#place, size: { width, height }, definition: this.#definition() });
    return chart;
  }

  #definition(): ChartDefinition<string> {
    const [labels, ...values] = this.#areas.map((area) => this.#address(area));
    const series = Object.values((this.#options.series ?? {}) as Record<string, SeriesOption>);
    const common = {
      title: { text: String(this.#options.title ?? '') },
      legendPosition: values.length > 1 || this.#type === CHART_TYPES.PIE ? 'bottom' : 'none',
      dataSource: {
        type: 'range',
        dataSets: values.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
        dataSetsHaveTitle: false,
        ...(labels === undefined ? {} : { labelRange: labels }),
      },
      dataSetStyles: Object.fromEntries(
        series.map(({ labelInLegend, color, type }, index) => [
          String(index),
          {
            label: labelInLegend ?? '',
            ...(color ? { backgroundColor: color } : {}),
            ...(type ? { type: type === 'line' ? 'line' : 'bar' } : {}),
          },
        ]),
      ),
      humanize: false,
    };
    return { ...common, ...this.#kind() } as ChartDefinition<string>;
  }

  #kind(): object {
    const stacked = Boolean(this.#options.isStacked);
    switch (this.#type) {
      case CHART_TYPES.LINE:
        return { type: 'line', labelsAsText: true, stacked, cumulative: false };
      case CHART_TYPES.PIE:
        return { type: 'pie' };
      case CHART_TYPES.COMBO:
        return { type: 'combo' };
      default:
        return { type: 'bar', stacked, horizontal: this.#type === CHART_TYPES.BAR };
    }
  }

  #address({ sheetId, zone }: Area): string {
    const { getters } = this.#host.grid.model;
    return getters.getRangeString(getters.getRangeFromZone(sheetId, zone), '');
  }

  #self(): Builder {
    return guard(this, 'EmbeddedChartBuilder', this.#host.calls);
  }
}
