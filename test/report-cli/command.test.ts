// What the command line prints, writes and refuses.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { testFolder } from './folder';
import { jsonReport, report } from './report';

const file = testFolder();
const ORDERS = `Order,Date,Customer,Amount,Channel
1,2024-01-05,ann,100,Web
2,2024-01-20,bob,50,Shop
3,2024-02-03,ann,250,Web
4,2024-03-30,cat,100,Shop
`;
const orders = () => file('orders.csv', ORDERS);

describe('prints', () => {
  it('the summary as an aligned table', async () => {
    const { status, out } = await report(orders(), '--timezone', 'UTC');
    expect(status).toBe(0);
    expect(out).toMatch(/^KPI +Total +Change +2024-01 +2024-02 +2024-03$/m);
    expect(out).toMatch(/^Average order value +125\.00 +.* 75\.00 +250\.00 +100\.00$/m);
    expect(out).toMatch(/seconds|\d s: reading/);
  });

  it('what is unsure, until it is said', async () => {
    const rows = ['1,2024-01-05,ann,90,100', '2,2024-02-20,bob,45,50', '3,2024-03-01,ann,60,70'];
    const twice = file('twice.csv', ['Order,Date,Customer,Amount,Order amount', ...rows].join('\n'));
    const question = '?  twice: Which column holds "Amount": D "Amount", E "Order amount"?\nUntil --roles says it';
    expect((await report(twice)).out).toContain(question);
    const roles = (amount: string) =>
      file(`${amount}.json`, JSON.stringify({ twice: { roles: { [amount]: 'amount' } } }));
    const { out } = await report(twice, '--roles', roles('Order amount'));
    expect(out).toMatch(/^Revenue +220 /m);
    expect(out).not.toContain('?');
  });

  it('what is unsure where it leaves nothing to build from', async () => {
    const nothing = file('nothing.csv', 'Order,Date,Amount,Order amount\n1,2024-01-05,9,10\n2,2024-02-20,4,5\n');
    const { status, error } = await report(nothing);
    expect(status).toBe(1);
    expect(error).toContain('?  nothing: Which column holds "Amount": C "Amount", D "Order amount"?');
  });

  it('a question beside the figures that do not need its answer', async () => {
    const rows = [
      'Ann,90,10,2024-01-05,2024-02-05',
      'Bob,45,20,2024-01-20,2024-02-20',
      'Ann,60,30,2024-02-01,2024-03-02',
    ];
    const spent = file('spent.csv', ['Campaign,Spend,Clicks,Day,Date', ...rows].join('\n'));
    const { out } = await report(spent);
    expect(out).toMatch(/^Cost per click +3\.25$/m);
    expect(out).toContain('?  spent: Which column holds "Date"');
  });

  it('exactly the promised fields as JSON, nothing else on stdout', async () => {
    const json = await jsonReport(orders(), '--timezone', 'UTC');
    const fields = 'tables periods kpis measures breakdowns findings serviceCalls seconds';
    expect(Object.keys(json)).toEqual(fields.split(' '));
    expect(Object.keys(json.kpis[0] ?? {})).toEqual(['id', 'unit', 'values', 'total']);
    expect(json.kpis.find(({ id }) => id === 'AOV')).toEqual({
      id: 'AOV',
      unit: 'money',
      values: [75, 250, 100],
      total: 125,
    });
    expect(json.measures.find(({ id }) => id === 'revenue')).toEqual({
      id: 'revenue',
      values: [150, 250, 100],
      total: 500,
    });
    expect(json.breakdowns.find(({ by, measure }) => by === 'channel' && measure === 'revenue')?.rows).toEqual([
      { label: 'Web', value: 350 },
      { label: 'Shop', value: 150 },
    ]);
  });

  it('the periods and the language asked for', async () => {
    const quarters = await jsonReport(orders(), '--period', 'quarter', '--timezone', 'UTC');
    expect(quarters.periods).toEqual(['2024-Q1']);
    const last = await jsonReport(orders(), '--periods', '2', '--timezone', 'UTC');
    expect(last.periods).toEqual(['2024-02', '2024-03']);
    const { out } = await report(orders(), '--lang', 'ru', '--timezone', 'UTC');
    expect(out).toMatch(/^Показатель +Итого/m);
  });
});

describe('--roles', () => {
  const roles = (said: object) => file('roles.json', JSON.stringify(said));

  it('say what a column is', async () => {
    const path = file('odd.csv', ORDERS.replace('Amount', 'Worth'));
    const said = roles({ odd: { kind: 'orders', roles: { Worth: 'amount', Date: 'date', Channel: 'region' } } });
    const json = await jsonReport(path, '--roles', said, '--timezone', 'UTC');
    expect(json.breakdowns.map(({ by }) => by)).toContain('region');
    expect(json.kpis.find(({ id }) => id === 'AOV')?.total).toBe(125);
  });

  it.each([
    [{ nowhere: {} }, 'There is no table "nowhere"; there are orders!A1.'],
    [{ orders: { roles: { Sum: 'amount' } } }, '"orders" has no column "Sum"; it has "Order", "Date"'],
    [{ orders: { roles: { Amount: 'money' } } }, '"orders": there is no role "money"'],
    [{ orders: { kind: 'sales' } }, '"orders": there is no kind "sales"'],
    [{ orders: { colour: 1 } }, '"orders" has no field "colour"'],
  ])('%j is refused by name', async (said, complaint) => {
    const { status, error } = await report(orders(), '--roles', roles(said));
    expect([status, error]).toEqual([1, expect.stringContaining(complaint)]);
  });
});

describe('refuses in one line', () => {
  it.each([
    ['a file that is not there', () => [file('nowhere.csv')], 'there is no such file'],
    ['an unknown option', () => [orders(), '--fast'], 'There is no option --fast.'],
    ['a table with headers only', () => [file('headers.csv', 'Order,Date,Amount\n')], ''],
    ['a file without a table', () => [file('note.csv', 'Call Ann on Monday\n')], ''],
    ['tables that feed no KPI', () => [file('colours.csv', 'Colour,Mood\nred,gay\nblue,sad\ngreen,calm\n')], ''],
  ])('%s', async (_, argv, complaint) => {
    const { status, out, error } = await report(...argv());
    expect([status, out]).toEqual([1, '']);
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(complaint);
  });
});

describe('--out', () => {
  it('writes the summary first, then the tables it is made of', async () => {
    const path = file('summary.xlsx');
    await report(orders(), '--plain', '--out', path, '--timezone', 'UTC');
    const book = new Workbook();
    await book.xlsx.load(readFileSync(path));
    const [first] = book.worksheets;
    expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['KPI summary', 'orders']));
    expect(first?.name).toBe('KPI summary');
    expect(first?.getCharts().length).toBeGreaterThan(0);
    const formulas = first?.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])) ?? [];
    expect(JSON.stringify(formulas)).toContain('"formula":"SUMIFS(');
  });

  it('says when it cannot', async () => {
    const { status, error } = await report(orders(), '--out', file('no/such/folder.xlsx'));
    expect([status, error]).toEqual([1, expect.stringContaining('Cannot write')]);
  });
});

describe('npm run report', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [join(__dirname, '../../local/report.mjs'), ...argv], { encoding: 'utf8' });

  it('keeps stdout for the report and gives the exit status', () => {
    const { status, stdout } = run(orders(), '--json', '--timezone', 'UTC');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).periods).toEqual(['2024-01', '2024-02', '2024-03']);
    const failed = run(file('nowhere.csv'));
    expect([failed.status, failed.stdout]).toEqual([1, '']);
    expect(existsSync(file('nowhere.csv'))).toBe(false);
  });

  it('helps', () => {
    const { status, stdout } = run('--help');
    expect([status, stdout]).toEqual([0, expect.stringContaining('--timezone ZONE')]);
  });
});
