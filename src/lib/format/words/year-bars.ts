import type { Words } from '../languages/en/index.ts';

/** One bar for each year from the first to the last, years without works included; at most so many as fit. */
export interface YearBars {
  bars: { year: number; works: number; x: number; y: number; height: number }[];
  width: number;
  height: number;
  barWidth: number;
  /** `2009–2026, most in 2025 (5)`: what the chart shows, in words. */
  summary: string;
}

const height = 52;
const step = 18;
const gap = 4;
const widest = 620;
/** A bar of full height stands for so many works at least, so that one work a year does not look like plenty. */
const fullHeight = 4;

/** The measures of the small chart of works by year, in pixels at its natural size. */
export function yearsToBars(
  worksByYear: readonly { year: number; works: number }[],
  { chart }: Words['person'],
): YearBars | undefined {
  const years = worksByYear.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0 || first === last) return undefined;
  const count = last - first + 1;
  const most = Math.max(...worksByYear.map(({ works }) => works));
  const known = new Map(worksByYear.map(({ year, works }) => [year, works]));
  const pitch = Math.min(step, widest / count);
  const barWidth = round(pitch - Math.min(gap, pitch / 4));
  const bars = Array.from({ length: count }, (_, index) => {
    const year = first + index;
    const works = known.get(year) ?? 0;
    const barHeight = round((works / Math.max(most, fullHeight)) * (height - 2));
    return { year, works, x: round(index * pitch), y: round(height - barHeight), height: barHeight };
  });
  const best = worksByYear.findLast(({ works }) => works === most);
  const span = `${first}–${last}`;
  const summary = best === undefined || most === 1 ? span : chart.summaryWithMost(span, best.year, most);
  return { bars, width: round((count - 1) * pitch + barWidth), height, barWidth, summary };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
