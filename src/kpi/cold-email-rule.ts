/** Where the benchmarks of the cold email chain come from: 30 % opened, 30 % of those answered, 50 % of those converted. */

import type { Source } from './define';

export const coldEmailRule: Source = {
  title: 'The 30/30/50 rule for cold email, Steli Efti of Close',
  url: 'https://blog.close.com/how-to-improve-your-cold-email-response-rates/',
};
