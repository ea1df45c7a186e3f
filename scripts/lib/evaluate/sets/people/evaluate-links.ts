import { deriveAsOf } from '../../../../../src/lib/derive/as-of.ts';
import type { PersonRecord } from '../../../../../src/lib/model/person-record.ts';
import { siteSettingsSchema } from '../../../../../src/lib/model/site-settings.ts';
import type { WorkRecord } from '../../../../../src/lib/model/work-record.ts';
import { reconcile } from '../../../../../src/lib/reconcile/index.ts';
import type { BylineLink } from '../../../../../src/lib/reconcile/people/linked-work.ts';
import { sortRecords } from '../../../../../src/lib/reconcile/record-order.ts';
import { toBCubed } from '../../b-cubed.ts';
import type { EvaluationResult, WrongPair } from '../../evaluation-set.ts';
import { toScores } from '../../pairwise.ts';

/** The ROR id of the institution whose people have profiles. */
export const siteRor = '00invented';
export const siteName = 'Institute of the Evaluation';

/** A byline of which it is known whose it is. */
export interface LabelledByline {
  /** Of the work; unique. */
  entry: string;
  place: number;
  /** Who it is; for somebody with a profile the key of their roster row. */
  person: string;
  /** What makes it hard, as the class of a miss. */
  note: string;
}

export interface LabelledBylines {
  works: readonly WorkRecord[];
  /** Roster rows and other records of those who have a profile. */
  people: readonly PersonRecord[];
  labelled: readonly LabelledByline[];
}

interface Answered extends LabelledByline {
  display: string;
  link: BylineLink | undefined;
}

/**
 * Runs the reconcile stage and looks who is behind each byline. Precision is the share of the links to profiles that
 * are right, recall the share of the bylines of people with profiles that are linked to the right one. B³ is taken
 * over all labelled bylines, those of other people included.
 */
export function evaluateLinks({ works, people, labelled }: LabelledBylines): EvaluationResult {
  const keys = new Set(people.flatMap((record) => rosterKeyOf(record) ?? []));
  const answered = answer(works, people, labelled);
  const isOwn = ({ person }: { person: string }): boolean => keys.has(person);
  const linkedTo = new Map([...keys].map((key) => [key, key]));
  const toProfile = answered.flatMap((one) => {
    const profile = one.link === undefined ? undefined : linkedTo.get(one.link.person);
    return profile === undefined ? [] : [{ one, profile }];
  });
  const right = toProfile.filter(({ one, profile }) => one.person === profile).length;
  const own = answered.filter(isOwn);
  const missed = own.filter(({ link }) => link === undefined || !linkedTo.has(link.person));
  const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    items: labelled.length,
    pairwise: toScores(ratio(right, toProfile.length), ratio(right, own.length)),
    bCubed: toBCubed(
      answered.map(({ person, link, entry, place }) => ({
        truth: person,
        answer: link === undefined ? `alone ${entry} ${place}` : link.person,
      })),
    ),
    falseMerges: toProfile
      .filter(({ one, profile }) => one.person !== profile)
      .map(({ one, profile }) => toWrongPair(one, profile, `${one.link?.decision.rule ?? ''} (${one.note})`)),
    misses: missed.map((one) => toWrongPair(one, one.person, one.note)),
  };
}

function answer(
  works: readonly WorkRecord[],
  people: readonly PersonRecord[],
  labelled: readonly LabelledByline[],
): Answered[] {
  const settings = siteSettingsSchema.parse({
    name: siteName,
    address: 'https://people.example.org',
    institution: { ror: siteRor },
  });
  const records = sortRecords([...works, ...people]);
  const { linked, own } = reconcile(records, {
    settings,
    asOf: deriveAsOf({ option: undefined, site: undefined }, records).asOf,
    researcherPages: [],
    decisions: [],
    ledger: { people: {} },
  });
  const keyOf = new Map(
    own.map(({ id, identifiers }) => [
      id,
      identifiers.find(({ scheme }) => scheme === 'roster')?.value ?? id,
    ]),
  );
  const bylines = new Map<string, { display: string; link: BylineLink | undefined }>();
  for (const { work, links } of linked) {
    for (const { entry } of work.provenance) {
      for (const [place, { display }] of work.bylines.entries()) {
        const link = links[place];
        const person = link === undefined ? undefined : (keyOf.get(link.person) ?? link.person);
        bylines.set(`${entry} ${place}`, {
          display,
          link: link === undefined || person === undefined ? undefined : { ...link, person },
        });
      }
    }
  }
  return labelled.map((one) => {
    const found = bylines.get(`${one.entry} ${one.place}`);
    if (found === undefined) throw new Error(`no work has byline ${one.place} of ${one.entry}`);
    return { ...one, ...found };
  });
}

function rosterKeyOf({ identifiers }: PersonRecord): string | undefined {
  return identifiers.find(({ scheme }) => scheme === 'roster')?.value;
}

function toWrongPair(
  { entry, place, display, person }: Answered,
  profile: string,
  reason: string,
): WrongPair {
  return { a: `${entry} ${place} | ${display} | is ${person}`, b: `profile of ${profile}`, class: reason };
}
