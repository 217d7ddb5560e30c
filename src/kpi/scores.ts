/** Answers to survey questions, and what is made of them. */

import { describe } from './cell';
import { number, type Param } from './param';
import { Refusal } from './refusal';
import type { Text } from './text';

/** A range of answers; blanks are people who did not answer. */
export function scores(label: Text): Param<number> {
  return { ...number('scores', label), kind: 'scores' };
}

/** Refuses the first answer off the scale, and half points where answers must be whole. */
function refuseOffScale(answers: ArrayLike<number>, from: number, to: number, whole: boolean): void {
  for (let index = 0; index < answers.length; index++) {
    const answer = answers[index];
    const onScale = answer >= from && answer <= to && (!whole || Number.isInteger(answer));
    if (onScale || Number.isNaN(answer)) continue;
    const expected: Text = whole
      ? { en: `a whole number from ${from} to ${to}`, ru: `целое число от ${from} до ${to}` }
      : numberBetween(from, to);
    throw new Refusal('scores', expected, describe(answer), undefined, { index });
  }
}

function numberBetween(from: number, to: number): Text {
  return { en: `a number from ${from} to ${to}`, ru: `число от ${from} до ${to}` };
}

/** Refuses a highest answer that makes no scale. */
function refuseNoScale(max: number): void {
  if (Number.isInteger(max) && max >= 2) return;
  throw new Refusal('scale_max', { en: 'a whole number from 2 up', ru: 'целое число не меньше 2' }, describe(max));
}

/** (Share of 9–10 less share of 0–6) × 100, of answers from 0 to 10. */
export function netPromoterScore(answers: ArrayLike<number>): number {
  refuseOffScale(answers, 0, 10, true);
  let all = 0;
  let net = 0;
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i];
    if (Number.isNaN(answer)) continue;
    all++;
    if (answer >= 9) net++;
    else if (answer <= 6) net--;
  }
  return (net / all) * 100;
}

/** The share of answers that are satisfied, on a scale from 1; by default those of its upper fifth count as satisfied. */
export function satisfiedShare(answers: ArrayLike<number>, max: number, from = Math.ceil((4 * max) / 5)): number {
  refuseNoScale(max);
  if (!(from >= 1 && from <= max)) throw new Refusal('satisfied_from', numberBetween(1, max), describe(from));
  refuseOffScale(answers, 1, max, false);
  let all = 0;
  let satisfied = 0;
  for (let i = 0; i < answers.length; i++) {
    if (Number.isNaN(answers[i])) continue;
    all++;
    if (answers[i] >= from) satisfied++;
  }
  return satisfied / all;
}

/** The mean of answers on a scale from 1. */
export function meanScore(answers: ArrayLike<number>, max: number): number {
  refuseNoScale(max);
  refuseOffScale(answers, 1, max, false);
  let all = 0;
  let sum = 0;
  for (let i = 0; i < answers.length; i++) {
    if (Number.isNaN(answers[i])) continue;
    all++;
    sum += answers[i];
  }
  return sum / all;
}
