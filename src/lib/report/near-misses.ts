import type { Diagnostic } from '../diagnostics.ts';
import type { Finding } from '../model/finding.ts';
import type { Publication } from '../model/publication.ts';
import { workToSubject } from './subjects.ts';

/** Pairs that a rule would have joined and that something else kept apart, each pair of works once. */
export function findNearMisses(
  publications: readonly Publication[],
  diagnostics: readonly Diagnostic[],
): Finding[] {
  const apart = diagnostics.filter(({ code }) => code === 'works-kept-apart');
  if (apart.length === 0) return [];
  const { byRecord, byEntry } = indexRecords(publications);
  const pairs = new Map<string, Finding>();
  for (const { file, entry, value, message } of apart) {
    const second = byRecord.get(`${file ?? ''}\n${entry ?? ''}`);
    // The first record is told by its entry alone, which several files may have.
    const first = byEntry.get((value ?? '').slice(0, -` | ${entry ?? ''}`.length));
    if (second === undefined || first === undefined || first === second) continue;
    const subjects = [first, second].sort((a, b) => (a.id < b.id ? -1 : 1)).map(workToSubject);
    const key = subjects.map(({ slug }) => slug).join('\n');
    if (pairs.has(key)) continue;
    pairs.set(key, { kind: 'near-miss', rule: messageToRule(message), subjects, reason: message, count: 1 });
  }
  return [...pairs.values()];
}

/** `undefined` for an entry that several works have. */
function indexRecords(publications: readonly Publication[]) {
  const byRecord = new Map<string, Publication>();
  const byEntry = new Map<string, Publication | undefined>();
  for (const work of publications) {
    for (const { file, entry } of work.provenance) {
      byRecord.set(`exports/${file}\n${entry}`, work);
      byEntry.set(entry, byEntry.has(entry) && byEntry.get(entry) !== work ? undefined : work);
    }
  }
  return { byRecord, byEntry };
}

function messageToRule(message: string): string {
  return /\(([a-z-]+):/.exec(message)?.[1] ?? 'alike';
}
