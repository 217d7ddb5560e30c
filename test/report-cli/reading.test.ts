// Files into sheets: encodings, separators, what Google's import would make of a cell, .xlsx, and files that cannot be read.
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport, uninstallChartSupport } from '@cj-tech-master/excelts/chart';
import { readFiles } from '../../local/report/read/files';
import { type Encoding, encoded } from './encode';
import { testFolder } from './folder';

const file = testFolder();

async function rowsOf(contents: string | Uint8Array, name = 'data.csv') {
  const [sheet] = await readFiles([file(name, contents)]);
  return sheet?.rows;
}

const date = (value: number, format = 'yyyy-mm-dd') => ({ value, format });

describe('a CSV file', () => {
  const text = 'Сделка;Ещё\nПоставка № 7;1 054,00\n';
  it.each<Encoding>(['utf-8', 'utf-8 with BOM', 'utf-16', 'windows-1251'])('is read in %s', async (encoding) => {
    expect(await rowsOf(encoded(text, encoding))).toEqual([
      ['Сделка', 'Ещё'],
      ['Поставка № 7', 1054],
    ]);
  });

  it.each([
    ['commas', 'a,b\n"1,234.50","x, y"\n2,z\n'],
    ['semicolons', 'a;b\n1234,50;"x, y"\n2;z\n'],
    ['tabs', 'a\tb\n1234.50\tx, y\n2\tz\n'],
    ["a first line of Excel's", 'sep=;\na;b\n1234,50;x, y\n2;z\n'],
  ])('is cut at its %s', async (_, contents) => {
    expect(await rowsOf(contents)).toEqual([
      ['a', 'b'],
      [1234.5, 'x, y'],
      [2, 'z'],
    ]);
  });

  it('keeps line breaks inside quotes and drops blank rows at its end', async () => {
    expect(await rowsOf('a,b\r\n"one\ntwo",1\r\n,\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['one\ntwo', 1],
    ]);
  });

  it('gives its sheet its own name', async () => {
    expect((await readFiles([file('Deals 2024.csv', 'a,b\n1,2\n')]))[0]?.name).toBe('Deals 2024');
  });
});

describe('a cell is typed as the file writes', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['1,234.50', 1234.5],
    ['12.5%', date(0.125, '0.00%')],
    ['1e5', 100000],
    ['TRUE', true],
    ['False', false],
    [' ', null],
    ['2024-03-04', date(45355)],
    ['2024-03-04 12:00:00', date(45355.5, 'yyyy-mm-dd hh:mm:ss')],
    ['04.03.2024', date(45355, 'dd.mm.yyyy')],
    ['31.02.2024', '31.02.2024'],
    ['2024-13-04', '2024-13-04'],
    ['2024-03-04T12:00:00Z', '2024-03-04T12:00:00Z'],
    ['03/04/2024', '03/04/2024'],
    ['007', '007'],
    ['1234567890123456789', '1234567890123456789'],
    ['=1+1', '=1+1'],
    ['+7 912 000-00-00', '+7 912 000-00-00'],
    ['<script>', '<script>'],
    ['$1,200', '$1,200'],
  ])('%s in a file with decimal points', async (text, expected) => {
    expect((await rowsOf(`"${text}",0.5\n0,0\n`))?.[0]?.[0]).toEqual(expected);
  });

  it.each([
    ['1 054,00', 1054],
    ['1\u00a0054,5', 1054.5],
    ['12.345,50', 12345.5],
    ['12,5%', date(0.125, '0.00%')],
    ['1.234', '1.234'],
    ['3 500 ₽', '3 500 ₽'],
    ['не закрыта', 'не закрыта'],
  ])('%s in a file with decimal commas', async (text, expected) => {
    expect((await rowsOf(`${text};0,5\n0;0\n`))?.[0]?.[0]).toEqual(expected);
  });

  it('lets an unambiguous date of the column decide the order, and leaves a column of doubts as text', async () => {
    expect(await rowsOf('03/04/2024,03/04/2024,03/13/2024\n25/04/2024,01/02/2024,25/04/2024\n')).toEqual([
      [date(45385, 'dd/mm/yyyy'), '03/04/2024', '03/13/2024'],
      [date(45407, 'dd/mm/yyyy'), '01/02/2024', '25/04/2024'],
    ]);
  });
});

describe('an .xlsx file', () => {
  async function workbook(): Promise<Uint8Array> {
    const book = new Workbook();
    const sheet = book.addWorksheet('Deals');
    sheet.addRow(['Id', 'When', 'Amount', 'Share', 'Note']);
    sheet.addRow(['007', new Date(Date.UTC(2024, 2, 4)), { formula: 'A1', result: 12.5 }, 0.25]);
    sheet.getCell('D2').numFmt = '0%';
    sheet.getCell('E2').value = { richText: [{ text: 'bold ' }, { text: 'and plain' }] };
    book.addWorksheet('Hidden', { state: 'hidden' }).addRow(['x']);
    book.addWorksheet('Empty');
    installChartSupport();
    sheet.addColumnChart({ series: [{ values: 'Deals!$C$2:$C$2' }] }, 'G2:L12');
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    uninstallChartSupport();
    return bytes;
  }

  it('gives the visible sheets with the values of their formulas', async () => {
    const sheets = await readFiles([file('book.xlsx', await workbook())]);
    expect(sheets.map(({ name }) => name)).toEqual(['Deals']);
    expect(sheets[0]?.rows[1]).toEqual([
      '007',
      { value: 45355, format: expect.stringMatching(/y/) },
      12.5,
      date(0.25, '0%'),
      'bold and plain',
    ]);
  });

  it('is known by its contents, whatever it is called', async () => {
    expect(await rowsOf(await workbook(), 'export.csv')).toHaveLength(2);
  });
});

describe('what cannot be read is told in one line', () => {
  it.each([
    ['an empty file', 'empty.csv', '', 'the file is empty'],
    ['a file of blanks', 'blank.csv', '\n,,\n', 'the file holds no cells'],
    ['an open quote', 'quote.csv', 'a,b\n1,"2\n3,4\n', 'a quote that opens in row 2 is never closed'],
    ['bytes', 'image.csv', Buffer.from([0x89, 0x50, 0, 0, 0x0d]), 'this is not a text file'],
    ['a damaged workbook', 'bad.xlsx', Buffer.from('PK\u0003\u0004 and nothing else'), 'this is not an .xlsx workbook'],
  ])('%s', async (_, name, contents, reason) => {
    const path = file(name, contents);
    await expect(readFiles([path])).rejects.toThrow(`Cannot read ${path}: ${reason}`);
  });

  it('a file or folder that is none', async () => {
    await expect(readFiles([file('nowhere.csv')])).rejects.toThrow('there is no such file');
    await expect(readFiles([file('.')])).rejects.toThrow('it is a folder');
  });
});
