import type { Funding } from '../../model/funding.ts';
import { doiToUrl } from '../../normalise/identifiers/doi.ts';
import { rorToUrl } from '../../normalise/identifiers/ror.ts';

/** Where a funder is described: its ROR page, else its entry of Crossref's registry; nowhere without either. */
export function funderToUrl({ ror, funderId }: Pick<Funding, 'ror' | 'funderId'>): string | undefined {
  if (ror !== undefined) return rorToUrl(ror);
  return funderId === undefined ? undefined : doiToUrl(funderId);
}
