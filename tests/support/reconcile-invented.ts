import { reconcile, type Reconciled } from '../../src/lib/reconcile/index.ts';
import { sortRecords } from '../../src/lib/reconcile/record-order.ts';
import type { PipelineInput } from '../../src/lib/pipeline.ts';
import { pipelineInput, siteSettings } from './invented-records.ts';

/** Reconciles invented records. */
export function reconcileInvented(input: Partial<PipelineInput>): Reconciled {
  const whole = pipelineInput(input);
  return reconcile(sortRecords(whole.records), whole);
}

/** Each byline of the first work with the rule that linked it and the person behind it. */
export function linksOf(input: Partial<PipelineInput>): Record<string, string> {
  const [first] = reconcileInvented(input).linked;
  return Object.fromEntries(
    (first?.work.bylines ?? []).map(({ display }, place) => {
      const link = first?.links[place];
      return [display, link === undefined ? '' : `${link.decision.rule} ${link.person}`];
    }),
  );
}

/** The codes of what is reported. */
export function codesOf(input: Partial<PipelineInput>): string[] {
  return reconcileInvented(input).diagnostics.map(({ code }) => code);
}

/** Valid iDs that ORCID has given to nobody. */
export const orcid = 'orcid:0999-0000-0000-0010';
export const otherOrcid = 'orcid:0999-0000-0000-0029';

/** Settings under which everything below `own/` is a list of the institution's own. */
export const ownList = siteSettings({ exports: [{ files: 'own/**', list: 'own' }] });
export const fromOwnList = { file: 'own/works.json' };
