import type { Diagnostic } from '../../../diagnostics.ts';
import type { People } from '../../people/hide-people.ts';
import type { LinkedWork } from '../../people/linked-work.ts';
import type { RegisterPerson } from '../../people/register-person.ts';
import type { RecordPair } from '../../publications/index.ts';
import type { CuratedLinks } from '../curated-links.ts';
import { findBearers } from './bearers.ts';
import { findHidings, type Hiding } from './hiding.ts';
import { maskBylines } from './mask-bylines.ts';
import type { SoughtName } from '../../../model/hidden-name.ts';
import { maskTexts, type MaskText, textMasker } from './mask-text.ts';

/** What leaves the reconciliation beside people and works. */
export interface Told<Other> {
  pairs: readonly RecordPair[];
  diagnostics: readonly Diagnostic[];
  /** Anything else with texts in it. */
  other: Other;
}

/** Everybody under the names that may be printed, and everything else that may be told. */
export interface Masked<Other> extends People, Told<Other> {
  /** The hidden names, for the texts of other stages and for the check of the site. */
  hiddenNames: readonly SoughtName[];
}

/**
 * The one place through which everything goes that leaves the reconciliation: bylines that tell a hidden name bear
 * another, and every other text, whichever field it stands in, is searched for spellings of it. On the works of the
 * person, values of decisions and entries of exports are searched for each single word that would tell, too.
 * @param refused what decisions say is not a person's byline
 */
export function maskHiddenNames<Other>(
  people: People,
  told: Told<Other>,
  refused: CuratedLinks['refused'],
): Masked<Other> {
  const hidings = findHidings(people.own);
  if (hidings.length === 0) return { ...people, ...told, hiddenNames: [] };
  const masked = maskBylines(people, hidings, refused);
  const hiddenNames = findBearers(hidings, masked);
  const mask = textMasker(hiddenNames);
  const records = new Map<string, MaskText>();
  const linked = masked.linked.map((one, index) => {
    const strict = strictMask(masked.hidingsOn.get(index), mask);
    if (strict !== mask) {
      for (const { file, entry } of one.work.provenance) records.set(toRecordKey(file, entry), strict);
    }
    return maskWork(one, mask, strict);
  });
  const ofRecord = ({ file, entry }: { file?: string | undefined; entry?: string | undefined }): MaskText =>
    records.get(toRecordKey(file, entry)) ?? mask;
  return {
    own: masked.own.map((person) => maskPerson(person, mask, hidings)),
    external: maskTexts(masked.external, mask),
    linked,
    pairs: told.pairs.map((pair) => {
      const [maskA, maskB] = [ofRecord(pair.a), ofRecord(pair.b)];
      const both = maskTexts(maskTexts(pair, maskA, ['a', 'b']), maskB, ['a', 'b']);
      // The records of a pair are found by their entries, which their works bear as masked.
      return { ...both, a: maskTexts(pair.a, maskA), b: maskTexts(pair.b, maskB) };
    }),
    diagnostics: [...told.diagnostics, ...masked.diagnostics].map((diagnostic) => {
      // A decision names by an entry what may be in no export any more.
      if (diagnostic.code.startsWith('curation-'))
        return maskTexts(diagnostic, strictMask(new Set(hidings), mask));
      const file = diagnostic.file?.replace(/^exports\//, '');
      return maskTexts(diagnostic, ofRecord({ file, entry: diagnostic.entry }));
    }),
    other: maskTexts(told.other, mask),
    hiddenNames,
  };
}

/** Where somebody's name was hidden, no form of it is anybody else's, and each telling word is one too many. */
function strictMask(present: ReadonlySet<Hiding> | undefined, otherwise: MaskText): MaskText {
  if (present === undefined) return otherwise;
  const hidings = [...present];
  const sought = hidings.flatMap(({ searched }) =>
    searched.map((name) => ({ name, full: true, initials: true })),
  );
  const strict = textMasker(
    sought,
    hidings.flatMap(({ secrets }) => secrets),
  );
  return (text) => strict(otherwise(text));
}

/** Fields of texts and names that somebody else may stand in; what is told of a name alone is searched more strictly. */
const ofOthers: readonly string[] = [
  ...['title', 'abstract', 'venue', 'topicMentions', 'affiliation'],
  ...['display', 'family', 'given', 'particle', 'suffix'],
];

function maskWork({ work, links }: LinkedWork, mask: MaskText, strict: MaskText): LinkedWork {
  const masked = maskTexts(work, mask);
  return {
    work: strict === mask ? masked : maskTexts(masked, strict, ofOthers),
    links: maskTexts(links, mask),
  };
}

/**
 * All names stay in the register: hidden ones lead to works, and are printed nowhere. How rosters name a unit is what
 * `site.yml` knows it by.
 */
function maskPerson(person: RegisterPerson, mask: MaskText, hidings: readonly Hiding[]): RegisterPerson {
  const hiding = hidings.find((one) => one.person.id === person.id);
  if (hiding === undefined) return maskTexts(person, mask, ['names', 'units', 'hiddenFields']);
  const strict = strictMask(new Set([hiding]), mask);
  const masked = maskTexts(person, strict, ['names', 'hiddenFields', 'records']);
  return {
    ...masked,
    records: person.records.map((record) => ({
      ...maskTexts(record, mask, ['names', 'units']),
      provenance: maskTexts(record.provenance, strict),
    })),
  };
}

function toRecordKey(file: string | undefined, entry: string | undefined): string {
  return `${file ?? ''}\n${entry ?? ''}`;
}
