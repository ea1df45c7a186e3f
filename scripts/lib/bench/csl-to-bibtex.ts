import { z } from 'astro/zod';

const itemSchema = z.object({
  id: z.coerce.string(),
  title: z.string().default(''),
  author: z.array(z.object({ family: z.string().default(''), given: z.string().default('') })).default([]),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }).optional(),
  'container-title': z.string().default(''),
  DOI: z.string().default(''),
  abstract: z.string().default(''),
});

/** A CSL item as a BibTeX entry, as plainly as a benchmark needs it. */
export function cslToBibtex(item: unknown): string {
  const { id, title, author, issued, DOI, abstract, 'container-title': venue } = itemSchema.parse(item);
  const names = author.map(({ family, given }) => `${family}, ${given}`).join(' and ');
  const fields = {
    title,
    author: names,
    year: issued?.['date-parts'][0]?.[0] ?? '',
    booktitle: venue,
    doi: DOI,
    abstract,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `  ${name} = {${String(value)
          .replaceAll(/[{}\\]/g, '')
          .replaceAll(/([%&#$_])/g, '\\$1')}},`,
    );
  return [`@inproceedings{${id.replaceAll(/[^\w.:-]/g, '')},`, ...lines, '}', ''].join('\n');
}
