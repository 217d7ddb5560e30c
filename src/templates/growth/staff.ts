/** What eight people of the team answer each month: would they recommend working here? */

import { staffAnswers } from '../staff-answers';
import { YEAR } from './year';

const ASKED_ON = 24;
const CALM = [9, 9, 8, 10, 7, 9, 8, 6];
const CALMER = [9, 10, 8, 9, 8, 9, 7, 7];
const TIRED = [7, 6, 8, 5, 9, 6, 7, 4];
const BETTER = [8, 9, 8, 7, 9, 7, 8, 6];
const ANSWERS = [CALM, CALMER, CALM, CALM, CALMER, CALM, BETTER, TIRED, TIRED, TIRED, BETTER, CALMER];

export const staff = staffAnswers({ year: YEAR, on: ASKED_ON, answers: ANSWERS });
