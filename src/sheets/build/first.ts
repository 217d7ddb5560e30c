/** The first build: what is drawn on the hidden sheet becomes the summary, named and shown. */

import type { Box } from '../../report/plan/model';
import type { Built, Job } from './job';
import { freeName } from './names';

export function finishFirst(job: Job): Built {
  const place = (box: Box) => box;
  const summary = job.stage;
  const name = freeName(job.summaryPlan.name, new Set(job.own.all.map((one) => one.name.toLowerCase())));
  const charts = summary.getCharts().map((chart) => Number(chart.getChartId()));
  job.remember(summary.getName(), job.drawn(), { place, kept: new Map(), charts });
  return { summary, name, place, tidy: [() => void summary.showSheet(), () => void summary.setName(name)] };
}
