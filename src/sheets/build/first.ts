/** The first build: everything is drawn on hidden sheets under temporary names, then named and shown. */

import type { Box } from '../../report/plan/model';
import { drawSheet } from '../draw/draw';
import { findSeparator } from '../draw/link';
import type { Built, Job } from './job';
import { freeName } from './names';

export function buildFirst(job: Job): Built {
  const planned = job.summaryPlan;
  const place = (box: Box) => box;
  const summary = job.workshop.fresh(planned);
  const names = job.makeHelpers().set(planned.key, summary.getName());
  const link = { names, separator: findSeparator(summary.getRange(1, 1)) };
  drawSheet(summary, planned, link);
  job.drawHelpers(link);
  const name = freeName(planned.name, new Set(job.own.all.map((one) => one.name.toLowerCase())));
  summary.setName(name);
  const charts = summary.getCharts().map((chart) => Number(chart.getChartId()));
  job.remember({ names: names.set(planned.key, name), place, kept: new Map(), charts });
  return { summary, name, place, tidy: [() => summary.showSheet()] };
}
