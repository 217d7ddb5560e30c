/** Exports of deals as each CRM writes them, in both languages: kind, roles and what the stages mean. */

import { days, numbers, rolesOf, rowsOf, tableIn } from './workbook';

const readings = (table: ReturnType<typeof tableIn>) =>
  Object.fromEntries(table.stages.map(({ word, reading, sure }) => [word, sure ? reading : `${reading}?`]));

test('amoCRM in Russian, with dates as text and "не закрыта"', () => {
  const header =
    'ID,Название сделки,Бюджет ₽,Ответственный,Дата создания сделки,Кем создана сделка,Дата редактирования,Кем редактирована,Дата закрытия,Теги сделки,Примечание,Этап сделки,Воронка,Полное имя контакта,Компания контакта,Рабочий телефон,Источник'.split(
      ',',
    );
  const table = tableIn([
    header,
    ...rowsOf(
      6,
      numbers(6, 1, 31000001),
      ['Поставка кофе', 'Кофемашина', 'Аренда'],
      ['1 054,00', '22 000', '990,50'],
      ['Анна Орлова', 'Илья Громов'],
      ['01.02.2024 10:15:00', '15.02.2024 09:00:00', '03.03.2024 18:20:00'],
      ['Анна Орлова'],
      ['05.03.2024 10:00:00'],
      ['Робот'],
      ['20.02.2024 12:00:00', 'не закрыта', '10.03.2024 12:00:00'],
      ['vip', ''],
      [''],
      ['Успешно реализовано', 'Переговоры', 'Закрыто и не реализовано'],
      ['Воронка'],
      ['Пётр Иванов', 'Олег Сидоров'],
      ['ООО Ромашка', 'ИП Петров'],
      ['+79001234567', '+79007654321'],
      ['Сайт', 'Звонок'],
    ),
  ]);
  expect(table.kind.value).toBe('deals');
  expect(rolesOf(table)).toMatchObject({
    ID: 'id',
    'Название сделки': 'name',
    'Бюджет ₽': 'amount',
    Ответственный: 'rep',
    'Дата создания сделки': 'created',
    'Дата закрытия': 'closed',
    'Этап сделки': 'stage',
    Воронка: 'pipeline',
    Источник: 'source',
  });
  expect(rolesOf(table)).not.toHaveProperty('Дата редактирования');
  expect(readings(table)).toEqual({
    'Успешно реализовано': 'won',
    Переговоры: 'open',
    'Закрыто и не реализовано': 'lost',
  });
  expect(table.questions).toEqual([]);
});

test('Bitrix24 in Russian', () => {
  const header =
    'ID,Название сделки,Стадия сделки,Тип,Вероятность,Сумма,Валюта,Компания,Контакт,Ответственный,Дата создания,Дата изменения,Дата завершения,Источник,Кем создана'.split(
      ',',
    );
  const table = tableIn([
    header,
    ...rowsOf(
      6,
      numbers(6, 1, 11),
      ['Поставка', 'Ремонт', 'Обучение'],
      ['Сделка успешна', 'Подготовка документов', 'Сделка провалена'],
      ['Продажа', 'Услуги'],
      [100, 50, 0],
      ['1 054,00', '350,00'],
      ['Российский рубль', 'RUB'],
      ['ООО Ромашка', 'ИП Петров'],
      ['Пётр', 'Олег'],
      ['Анна', 'Илья'],
      ['01.02.2024 10:15:00', '15.02.2024 09:00:00'],
      ['02.02.2024 10:15:00'],
      ['20.02.2024', ''],
      ['Веб-сайт', 'Звонок'],
      ['Админ'],
    ),
  ]);
  expect(table.kind.value).toBe('deals');
  expect(rolesOf(table)).toMatchObject({
    'Стадия сделки': 'stage',
    Вероятность: 'probability',
    Сумма: 'amount',
    Компания: 'customer',
    Ответственный: 'rep',
    'Дата создания': 'created',
    'Дата завершения': 'closed',
    Источник: 'source',
  });
  expect(table.columns[4].scale).toEqual({ from: 0, to: 100, wholePercent: true });
});

test('HubSpot', () => {
  const header =
    'Record ID,Deal Name,Deal Stage,Pipeline,Amount,Amount in company currency,Close Date,Create Date,Last Modified Date,Deal owner,Is Closed Won,Deal Type,Original Source'.split(
      ',',
    );
  const table = tableIn([
    header,
    ...rowsOf(
      6,
      numbers(6, 3, 9001),
      ['Acme renewal', 'Beta pilot', 'Gamma'],
      ['Closed Won', 'Closed Lost', 'Decision Maker Bought-In'],
      ['Sales Pipeline'],
      [5000, 2000.5, 700],
      [5000, 2000.5, 700],
      ['2024-03-04 10:00', '2024-04-09 11:30', ''],
      ['2024-01-04 10:00', '2024-02-09 11:30', '2024-02-11 08:00'],
      ['2024-05-01 10:00'],
      ['Sam Hill', 'Ann Lee'],
      [true, false, false],
      ['newbusiness', 'existingbusiness'],
      ['Organic search', 'Direct traffic'],
    ),
  ]);
  expect(table.kind.value).toBe('deals');
  expect(rolesOf(table)).toEqual({
    'Record ID': 'id',
    'Deal Name': 'name',
    'Deal Stage': 'stage',
    Pipeline: 'pipeline',
    Amount: 'amount',
    'Close Date': 'closed',
    'Create Date': 'created',
    'Deal owner': 'rep',
    'Is Closed Won': 'status',
    'Deal Type': 'segment',
    'Original Source': 'source',
  });
});

test('Salesforce', () => {
  const header =
    'Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type'.split(
      ',',
    );
  const table = tableIn([
    header,
    ...rowsOf(
      6,
      ['Ann Lee', 'Bob Ray'],
      ['Acme', 'Globex', 'Initech'],
      ['Acme - 200 widgets', 'Globex upgrade', 'Initech pilot'],
      ['Closed Won', 'Prospecting', 'Closed Lost'],
      ['Q1-2024'],
      [15000, 20000, 5000],
      [100, 10, 0],
      [12, 30, 7],
      ['3/14/2024', '4/30/2024', '2/28/2024'],
      ['1/20/2024', '2/21/2024', '2/1/2024'],
      ['', 'Call'],
      ['Web', 'Referral'],
      ['New Business'],
    ),
  ]);
  expect(table.kind.value).toBe('deals');
  expect(rolesOf(table)).toMatchObject({
    'Opportunity Owner': 'rep',
    'Account Name': 'customer',
    'Opportunity Name': 'name',
    Stage: 'stage',
    Amount: 'amount',
    'Probability (%)': 'probability',
    'Close Date': 'closed',
    'Created Date': 'created',
    'Lead Source': 'source',
  });
  expect(table.questions).toEqual([]);
});

test('Close', () => {
  const header =
    'id,lead_id,lead_name,status_label,status_type,pipeline_name,value,value_currency,value_period,confidence,date_created,date_updated,date_won,user_name,note'.split(
      ',',
    );
  const table = tableIn([
    header,
    ...rowsOf(
      6,
      ['oppo_1', 'oppo_2', 'oppo_3', 'oppo_4', 'oppo_5', 'oppo_6'],
      ['lead_1', 'lead_2', 'lead_3'],
      ['Acme', 'Globex', 'Initech'],
      ['Won', 'Demo Completed', 'Lost'],
      ['won', 'active', 'lost'],
      ['Sales'],
      [1200, 99.5, 450],
      ['USD'],
      ['monthly', 'one_time', 'annual'],
      [100, 40, 0],
      ['2024-01-05T10:00:00.000000+00:00', '2024-02-05T10:00:00.000000+00:00'],
      ['2024-03-05T10:00:00.000000+00:00'],
      ['2024-02-20', '', ''],
      ['Ann Lee', 'Bob Ray'],
      ['', 'call back'],
    ),
  ]);
  expect(table.kind.value).toBe('deals');
  expect(rolesOf(table)).toMatchObject({
    id: 'id',
    lead_name: 'customer',
    status_label: 'stage',
    status_type: 'status',
    value: 'amount',
    value_currency: 'currency',
    confidence: 'probability',
    date_created: 'created',
    date_won: 'closed',
    user_name: 'rep',
  });
  expect(readings(table)).toEqual({ Won: 'won', 'Demo Completed': 'open?', Lost: 'lost' });
});

test('plain bookkeeping of deals in Russian under a title', () => {
  const table = tableIn([
    ['Кофе для офисов: сделки из CRM'],
    ['У открытых сделок нет даты закрытия.'],
    ['Сделка', 'Компания', 'Ответственный', 'Стадия', 'Источник', 'Сумма', 'Создана', 'Закрыта'],
    ...rowsOf(
      6,
      numbers(6, 1, 1001),
      ['Ромашка', 'Василёк'],
      ['Анна', 'Илья'],
      ['Выиграна', 'Проиграна', 'Переговоры'],
      ['Сайт', 'Выставка'],
      [260000, 180000],
      days('2024-04-01', 6),
      [...days('2024-05-01', 2), ''],
    ),
  ]);
  expect(table.title).toBe('Кофе для офисов: сделки из CRM');
  expect(table.headerRow).toBe(3);
  expect(table.kind.value).toBe('deals');
  expect(Object.values(rolesOf(table))).toEqual([
    'id',
    'customer',
    'rep',
    'stage',
    'source',
    'amount',
    'created',
    'closed',
  ]);
  expect(readings(table)).toEqual({ Выиграна: 'won', Проиграна: 'lost', Переговоры: 'open' });
});

test('leads have no amount', () => {
  const table = tableIn(
    [
      ['ID лида', 'Дата создания', 'Источник', 'Статус', 'Ответственный', 'Телефон'],
      ...rowsOf(
        6,
        numbers(6),
        days('2024-04-01', 6),
        ['Сайт', 'ВКонтакте'],
        ['Новый', 'Качественный лид', 'Некачественный лид'],
        ['Анна', 'Илья'],
        ['+79001112233', '+79004445566'],
      ),
    ],
    'Лиды',
  );
  expect(table.kind.value).toBe('leads');
  expect(rolesOf(table)).toMatchObject({ 'Дата создания': 'created', Источник: 'source', Статус: 'stage' });
});
