/** Amounts and dates of the sample data in the wording of a language. */
import type { SampleTexts } from './texts';

export interface Money {
  of(amount: number): number;
  serial(isoDay: string): number;
  whole: string;
  cents: string;
}

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

export function moneyOf({ moneyFactor, moneyStep, moneyFormat, centsFormat }: SampleTexts): Money {
  return {
    of: (amount) => Math.round((amount * moneyFactor) / moneyStep) * moneyStep,
    serial: (isoDay) => Date.parse(`${isoDay}T00:00:00Z`) / MS_PER_DAY + UNIX_EPOCH_SERIAL,
    whole: moneyFormat,
    cents: centsFormat,
  };
}
