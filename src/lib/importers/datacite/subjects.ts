import { keywordsToFields } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { toItems, toObjectItems, toText } from './value.ts';

const longest = 120;

/**
 * Property 6: one keyword each; a subject that stands alone may hold all of them. Numbers of classifications are left,
 * and what DataCite itself adds to the words of registrants ("FOS: Biological sciences").
 */
export function subjectsToFields(value: unknown): WorkFields | undefined {
  const items = toItems(value);
  const subjects = items
    .flatMap((item) => {
      const [object] = toObjectItems(item);
      const subject = toText(object?.['subject'] ?? item)?.replaceAll(/\s+/g, ' ');
      const scheme = toText(object?.['subjectScheme']) ?? '';
      return subject === undefined ? [] : [withoutNumber(subject, scheme)];
    })
    .filter((subject) => !subject.startsWith('FOS: ') && !/^[a-z]+\/[\dX-]+$/i.test(subject));
  if (items.length < 2) return keywordsToFields(subjects);
  const names = subjects.filter((subject) => subject.length <= longest && /\p{L}/u.test(subject));
  return names.length === 0
    ? undefined
    : { topics: names.map((name) => ({ scheme: 'keyword' as const, name })) };
}

/** `830 German literature` of the Dewey Decimal Classification as its words. */
function withoutNumber(subject: string, scheme: string): string {
  return /ddc|dewey/i.test(scheme) ? subject.replace(/^\d{3}(?:\.\d+)?\s*(?:[-–:]\s*)?(?=\S)/, '') : subject;
}
