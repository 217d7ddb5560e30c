/** What ten people of the company answer each month: would they recommend working here? */

import { staffAnswers } from '../staff-answers';
import { YEAR } from './crews';

const ASKED_ON = 22;
const USUAL = [9, 8, 10, 9, 7, 9, 6, 9, 8, 10];
const BUSY = [8, 9, 7, 9, 6, 9, 8, 10, 7, 6];
/** They hear the complaints about what they did not do. */
const UPSET = [7, 8, 6, 9, 5, 7, 6, 9, 8, 6];
const ANSWERS = [USUAL, USUAL, USUAL, USUAL, USUAL, BUSY, UPSET, UPSET, UPSET, BUSY, USUAL, USUAL];

export const staff = staffAnswers({ year: YEAR, on: ASKED_ON, answers: ANSWERS });
