// The wizard's entry points in the built bundle, over the sample deals: scan, build, build again, explain, and refusals.

import { ask as answerTo, sheetNames as names, openSample as open, openShop, openWith } from './asking';

type Local = ReturnType<typeof open>;

const ask = (sheet: Local, name: string, request: object = {}) =>
  answerTo<ReturnType<typeof JSON.parse>>(sheet, name, request);

test.each(['en', 'ru'] as const)('three clicks build a summary without an error, twice (%s)', (language) => {
  const sheet = open(language);
  const sources = names(sheet);
  const { request, built } = ask(sheet, 'wizardScan');
  expect(built).toBeNull();
  const first = ask(sheet, 'wizardBuild', request);
  expect(first).not.toHaveProperty('error');
  const again = ask(sheet, 'wizardBuild', request);
  expect(again).toMatchObject({ rebuilt: true, sheets: first.sheets });
  expect(names(sheet)).toEqual([...sources, ...first.sheets.map(({ name }: { name: string }) => name), 'KPI memory']);
  const { getters } = sheet.model;
  const errors = getters.getSheetIds().flatMap((id) =>
    getters.getEvaluatedCellsPositions(id).flatMap((position) => {
      const cell = getters.getEvaluatedCell(position);
      return cell.type === 'error'
        ? [`${getters.getSheetName(id)} ${position.col},${position.row} ${cell.message}`]
        : [];
    }),
  );
  expect(errors).toEqual([]);
  const second = ask(sheet, 'wizardScan');
  expect(second.built.request).toEqual(request);
  expect(second.scan.tables.map(({ id }: { id: string }) => id)).toEqual(
    ask(open(language), 'wizardScan').scan.tables.map(({ id }: { id: string }) => id),
  );
});

test('a click that comes twice builds once', () => {
  const sheet = open();
  const request = { ...ask(sheet, 'wizardScan').request, token: 'one' };
  const { sheets } = ask(sheet, 'wizardBuild', request);
  expect(ask(sheet, 'wizardBuild', request)).toMatchObject({ repeated: true, sheets: [{ name: sheets[0].name }] });
  expect(ask(sheet, 'wizardBuild', { ...request, token: 'two' })).toMatchObject({ rebuilt: true });
});

test('while one build is running a second one is told so, and changes nothing', () => {
  const sheet = open();
  const { request } = ask(sheet, 'wizardScan');
  const before = names(sheet);
  sheet.host.lockedBy = {};
  expect(ask(sheet, 'wizardBuild', request).error.en).toMatch(/being built already/);
  expect(names(sheet)).toEqual(before);
  sheet.host.lockedBy = null;
  expect(ask(sheet, 'wizardBuild', request)).not.toHaveProperty('error');
  expect(sheet.host.lockedBy).toBeNull();
});

test('a table that is gone, a request that is none and a failure are told with a remedy, never with a stack', () => {
  const sheet = open();
  const { request } = ask(sheet, 'wizardScan');
  const used = request.tables.find(({ use }: { use: boolean }) => use);
  const lost = { ...request, tables: [{ ...used, id: 'Gone!A1' }] };
  expect(ask(sheet, 'wizardBuild', lost).error.ru).toMatch(/Таблицы Gone!A1 больше нет/);
  expect(JSON.parse(String(sheet.callFromPage('wizardBuild', ['not JSON']))).error.en).toMatch(/Reload/);
  sheet.host.calls.failAt(60);
  const { error } = ask(sheet, 'wizardBuild', request);
  expect(error.en).toMatch(/as it was/);
  expect(JSON.stringify(error)).not.toMatch(/Service|\bat /);
});

test('a table with its periods across is told how to turn it, and orders are not asked what is won', () => {
  const across = openWith({
    Months: [
      ['Показатель', 'янв.24', 'фев.24', 'мар.24'],
      ['Выручка', '120', '130', '115'],
      ['Себестоимость', '70', '72', '65'],
    ],
  });
  const { scan, request } = ask(across, 'wizardScan');
  expect(scan.tables[0].kind.reason.ru).toMatch(/нужна строка на каждый период.*TRANSPOSE/);
  expect(ask(across, 'wizardBuild', request).error.ru).toMatch(/Months: периоды стоят по горизонтали/);
  const orders = ['Shipped', 'Refunded', 'Shipped', 'In transit'].map((status, i) => [
    `10${i}`,
    `2024-0${i + 1}-05`,
    '10',
    'Ann',
    status,
  ]);
  const shop = openWith({ Orders: [['Order ID', 'Order date', 'Total', 'Customer', 'Status'], ...orders] });
  const [table] = ask(shop, 'wizardScan').scan.tables;
  expect([table.kind.value, table.stages.length > 0, table.questions]).toEqual(['orders', true, []]);
});

test('a selected figure is explained with its numbers', () => {
  const sheet = open();
  expect(ask(sheet, 'wizardExplain').error.en).toMatch(/Build one first/);
  const { sheets } = ask(sheet, 'wizardBuild', ask(sheet, 'wizardScan').request);
  expect(ask(sheet, 'wizardExplain').error.en).toMatch(/Select a figure/);
  const [{ row, id }] = sheets[0].inputs;
  sheet.model.selection.selectCell(1, row - 1);
  const explained = ask(sheet, 'wizardExplain');
  expect(`target:${explained.id}`).toBe(id);
  expect(explained.withNumbers.en).toMatch(/\(.*\d.*\)/);
  expect(explained.tables[0].rows).toBeGreaterThan(0);
});

test('what plain formulas cannot keep live is named: measures, the KPIs on them, cohorts, the data check', () => {
  const stored = (sheet: Local, style: 'kpi' | 'plain') => {
    const { request } = ask(sheet, 'wizardScan', { style });
    ask(sheet, 'wizardBuild', { ...request, kpis: ['CAC', 'WIN_RATE'] });
    return ask(sheet, 'wizardScan').built.stored;
  };
  expect(stored(openShop(), 'plain')).toEqual(
    expect.arrayContaining(['Customer acquisition cost', 'New customers', 'Do customers come back?', 'data check']),
  );
  expect(stored(open(), 'plain')).toEqual(['Do customers come back?', 'data check']);
  expect(stored(openShop(), 'kpi')).toEqual([]);
});

test('open deals with probabilities give the pipeline as KPIs: how many, how much, weighted; of earlier periods it is blank', () => {
  const deals = [
    ['2024-01-05', '2024-01-20', 'Won', '100', '100%'],
    ['2024-02-08', '', 'Proposal', '200', '25%'],
    ['2024-02-09', '', 'Demo', '300', '10%'],
  ];
  const sheet = openWith({ Deals: [['Created', 'Closed', 'Stage', 'Amount', 'Probability'], ...deals] });
  const ids = ['PIPELINE_COUNT', 'PIPELINE_VALUE', 'WEIGHTED_PIPELINE'];
  const { request } = ask(sheet, 'wizardScan');
  const { sheets } = ask(sheet, 'wizardBuild', { ...request, kpis: ids, currency: null });
  const [{ name, inputs }] = sheets;
  const rowOf = (id: string) => inputs.find((one: { id: string }) => one.id === `target:${id}`).row;
  const texts = (column: string) => ids.map((id) => sheet.cell(`'${name}'!${column}${rowOf(id)}`).text);
  expect(texts('B')).toEqual(['2', '500', '80']);
  expect(texts('J')).toEqual(['', '', '']);
  expect(texts('K')).toEqual(['2', '500', '80']);
});

test.each(['en', 'ru'] as const)(
  'the menu updates the summary and tells so; without one it says what to do (%s)',
  (userLocale) => {
    const sheet = openShop({ userLocale });
    sheet.call('updateSummary');
    const built = ask(sheet, 'wizardBuild', ask(sheet, 'wizardScan').request);
    sheet.set('Orders!D2', 5000);
    sheet.call('updateSummary');
    const said = { en: [/Build one first/, /up to date/], ru: [/Сначала постройте/, /обновлена/] }[userLocale];
    expect(sheet.shown.toasts).toEqual(said.map((text) => expect.stringMatching(text)));
    expect(names(sheet)).toContain(built.sheets[0].name);
  },
);

test('the menu names what it opens in the language of the user, and each item opens', () => {
  for (const [userLocale, captions] of Object.entries(MENU)) {
    const sheet = openShop({ userLocale });
    sheet.call('onOpen');
    const [{ entries }] = sheet.shown.menus;
    const items = entries.flatMap((entry) => ('functionName' in entry ? [entry] : []));
    expect(items.map(({ caption }) => caption)).toEqual(captions);
    for (const { functionName } of items) if (functionName.startsWith('show')) sheet.call(functionName);
    expect(sheet.shown.sidebars.map(({ title }) => title)).toEqual(['KPI Sheet', 'KPI Sheet', 'KPI Sheet']);
  }
});

const MENU = {
  en: ['Build a summary', 'Update the summary', 'Templates', 'Functions'],
  ru: ['Построить сводку', 'Обновить сводку', 'Шаблоны', 'Функции'],
};
