/** Currency signs as CRMs export them, and how each country writes the decimal point. */

export interface Currency {
  readonly code: string;
  /** Not known where countries that share the currency write it in both ways. */
  readonly decimal: '.' | ',' | undefined;
}

const POINT = '$ US$ USD, £ GBP, ¥ JPY, ₹ INR, ₩ KRW, ₪ ILS, C$ CAD, A$ AUD, CHF, 元 CNY, MX$ MXN';
const COMMA =
  '€ EUR, ₽ RUB RUR руб. руб р. р, ₴ UAH грн. грн, ₸ KZT тг. тг, Br BYN, ₺ TRY TL, zł PLN, Kč CZK, R$ BRL, kr SEK NOK DKK, ₫ VND, ₾ GEL, ֏ AMD, ₼ AZN, сум UZS, сом KGS';

let table: Map<string, Currency> | undefined;

function currencies(): Map<string, Currency> {
  if (!table) {
    table = new Map();
    for (const [list, decimal] of [[POINT, '.'] as const, [COMMA, ','] as const]) {
      for (const entry of list.split(', ')) {
        const signs = entry.split(' ');
        const code = signs.find((sign) => /^[A-Z]{3}$/.test(sign)) ?? entry;
        for (const sign of signs) table.set(sign.toLowerCase(), { code, decimal });
      }
    }
  }
  return table;
}

/** The currency that a sign, code or Russian short form stands for; undefined when it is none. */
export function currencyOf(sign: string): Currency | undefined {
  return currencies().get(sign.toLowerCase());
}
