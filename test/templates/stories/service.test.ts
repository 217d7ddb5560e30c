/** The story of the service template is in its figures: a contractor delivers late, NPS and staff suffer, goods and support do not. */

import { CREWS } from '../../../src/templates/service/crews';
import service from '../../../src/templates/service/index';
import { CHANNELS } from '../../../src/templates/service/requests';
import { Built, during, mean, rowsOf } from './built';

const built = new Built(service);
const months = (name: string) => built.row(name).months;
const SUMMER = [7, 9] as const;

function nps(scores: readonly number[]): number {
  const share = (test: (score: number) => boolean) => scores.filter(test).length / scores.length;
  return (share((score) => score >= 9) - share((score) => score <= 6)) * 100;
}

test('with the contractor deliveries are late, and NPS falls from above 50 to below 20 and comes back', () => {
  const [onTime, score] = [months('On-time rate'), months('Net promoter score')];
  expect(mean([...during(onTime, 1, 5), ...during(onTime, 11, 12)])).toBeCloseTo(0.96, 2);
  expect(mean(during(onTime, ...SUMMER))).toBeCloseTo(0.84, 2);
  expect(Math.min(...during(score, 1, 5), ...during(score, 11, 12))).toBeGreaterThan(50);
  expect(Math.max(...during(score, ...SUMMER))).toBeLessThan(20);
});

test('it is the contractor: our own crew keeps its NPS above 50', () => {
  const shown = built.compared('crews');
  const scores = CREWS.map(([name], crew) => {
    const own = rowsOf(service, 'answers').filter((row) => row[2] === crew);
    const score = nps(own.map((row) => Number(row[3])));
    expect(shown[name].NPS).toBeCloseTo(score);
    return score;
  });
  expect(scores[0]).toBeGreaterThan(50);
  expect(scores[1]).toBeLessThan(0);
  expect(built.cells('crews').flat()).toContain('◄ more detractors');
});

test('the staff lose heart in summer and are back in November', () => {
  const score = months('Employee net promoter score');
  expect(Math.max(...during(score, ...SUMMER))).toBeLessThan(0);
  expect(Math.min(...during(score, 11, 12))).toBe(score[0]);
});

test('neither goods nor support: faults fell by more than a third, CSAT stays near 90%', () => {
  const faults = months('Defect rate');
  expect(mean(during(faults, 10, 12))).toBeLessThan((2 / 3) * mean(during(faults, 1, 3)));
  for (const share of months('Customer satisfaction score')) expect(Math.abs(share - 0.9)).toBeLessThan(0.03);
});

test('the first answer became twice as quick; by e-mail people wait for three hours', () => {
  const wait = months('Time to first answer, minutes');
  expect(mean(during(wait, 10, 12))).toBeLessThan(mean(during(wait, 1, 3)) / 2);
  const shown = built.compared('channels');
  const hours = CHANNELS.map(([name], channel) => {
    const own = rowsOf(service, 'requests').filter((row) => row[2] === channel);
    const waited = mean(own.map(([, created, , answered]) => (Number(answered) - Number(created)) * 24));
    expect(shown[name]['Hours to first answer']).toBeCloseTo(waited, 6);
    return waited;
  });
  expect(hours[2]).toBeCloseTo(3, 0);
  expect(hours[1]).toBeLessThan(Math.min(hours[0], hours[2]));
});

test('no cell fails, no row is empty, every target is judged', () => {
  expect(built.troubles()).toEqual([]);
});
