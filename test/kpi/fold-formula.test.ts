/** What is known when a formula is written does not stand in it. */

import { foldFormula } from '../../src/kpi/fold-formula';
import { plainFormula } from '../../src/kpi/plain-formula';
import { kpis } from '../catalogue';

test.each([
  ['IF("a"="","b","c")', '"c"'],
  ['IF("A"="a",A1+1,2)*3', '(A1+1)*3'],
  ['SUM(IF("a"<>"b",A1,B1),2)', 'SUM(A1,2)'],
  ['IF(OR(A1="","x"="",B1=""),"",1)', 'IF(OR(A1="",B1=""),"",1)'],
  ['IF(AND("x"="x",A1>0),1,2)', 'IF(AND(A1>0),1,2)'],
  ['ISNUMBER(FIND("/"&LOWER(TRIM(" Lower "))&"/","/lower/ниже/"))', 'TRUE'],
  ['ISNUMBER(FIND("/"&LOWER(TRIM(A1))&"/","/lower/"))', 'ISNUMBER(FIND("/"&LOWER(TRIM(A1))&"/","/lower/"))'],
  ['IF(A1="","say ""hi"", (you)",\'Don\'\'t (x)\'!A1)', 'IF(A1="","say ""hi"", (you)",\'Don\'\'t (x)\'!A1)'],
  ['-IF(TRUE,A1-B1,0)', '-(A1-B1)'],
])('%s', (formula, folded) => expect(foldFormula(formula)).toBe(folded));

test('a status says what it needs and no more', () => {
  const status = kpis.find(({ id }) => id === 'STATUS');
  if (!status) throw new Error('no KPI_STATUS');
  expect(plainFormula(status, ['C9', 'F9', '"higher"', undefined, '"ru"'])).toBe(
    '=IF(OR(C9="",F9=""),"",IFERROR(IF(C9>=F9,"выполнено",IF(IF(F9>0,ROUND(C9/F9,12)>=(9/10),FALSE),"близко","не выполнено")),""))',
  );
});
