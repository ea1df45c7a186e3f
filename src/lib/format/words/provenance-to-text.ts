import type { Provenance } from '../../model/provenance.ts';
import type { Language } from '../languages/language.ts';

/**
 * `OpenAlex W5000 (1 Nov 2026), Group BibTeX key0`: the records that something was made from, without the names of
 * their files, which are nobody's business.
 */
export function provenanceToText(provenance: readonly Provenance[], { date }: Language): string {
  const sources = provenance.map(({ label, entry, retrieved }) => {
    const when = retrieved === undefined ? '' : ` (${date(retrieved)})`;
    // A running number in a file says nothing to readers, and changes with the order of its records.
    return /^#\d+$/.test(entry) ? `${label}${when}` : `${label} ${entry}${when}`;
  });
  return [...new Set(sources)].join(', ');
}
