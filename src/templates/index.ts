/** All templates, in the order in which people see them. The build puts them into Templates.html; the script reads them from there. */

import funnel from './funnel/index';
import growth from './growth/index';
import marketing from './marketing/index';
import saas from './saas/index';
import sales from './sales/index';
import service from './service/index';
import shop from './shop/index';
import type { Template } from './template';

export const templates: readonly Template[] = [sales, funnel, saas, marketing, shop, growth, service];
