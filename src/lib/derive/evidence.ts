import type { Career } from '../model/career.ts';
import { evidenceChecks, type Evidence, type EvidenceCheck } from '../model/evidence.ts';
import type { PersonRecord } from '../model/person-record.ts';
import { toOrcid } from '../normalise/identifiers/index.ts';
import { padToLastDay } from './pad-date.ts';

/** What the checks look at: one of the institution's own people and the works they are linked to. */
export interface EvidenceSubject {
  orcid: string | undefined;
  records: readonly PersonRecord[];
  works: readonly EvidenceWork[];
  /** Checks that a human made, and when. */
  verified?: readonly { check: Check; date: string }[];
}

/** One linked byline. */
export interface EvidenceWork {
  passesBylineTest: boolean;
  /** A person decided whose byline it is, so a name that does not fit is no doubt. */
  decided?: boolean;
  /** The label and date of the record in which the byline bears a record id of the person, if one does. */
  recordIdIn?: Seen | undefined;
  /** The label and date of the record in which the byline bears the person's ORCID iD, if one does. */
  orcidIn: Seen | undefined;
  /** The label and date of the person's ORCID record, if it lists the DOI that another source gives the work. */
  doiInOrcidRecord: Seen | undefined;
  /** The label and date of the record that places the author at the site's institution, if one does. */
  affiliationIn: Seen | undefined;
}

/** Where a fact was seen, and when. */
export interface Seen {
  source: string;
  date?: string | undefined;
}

type Finding = Omit<EvidenceCheck, 'check'>;
type Check = EvidenceCheck['check'];

/** The rung that each check lifts to; the byline test belongs to the first. */
const rungs: readonly (readonly [level: number, checks: readonly Check[]])[] = [
  [5, ['authenticated-orcid', 'merged-claim']],
  [4, ['roster-row', 'affiliation-by-third-party']],
  [3, ['orcid-on-two-works', 'dois-in-orcid-record', 'employment-at-ror', 'reciprocal-link']],
  [2, ['orcid-valid']],
  [1, ['record-id']],
];
const daysThatCount = 400;
const levelThatAgeLeaves = 1;

/**
 * The evidence ladder (features.md): every check of the closed list, and the highest rung that one of them
 * reaches. A fact seen more than 400 days before the as-of date is listed with its date and does not count, but whom
 * the exports once named they still name: age alone takes nobody below the first rung.
 */
export function deriveEvidence(
  subject: EvidenceSubject,
  { asOf, ror }: { asOf: string; ror: string | undefined },
): Evidence {
  const findings: Partial<Record<Check, Finding>> = {
    'record-id': recordId(subject),
    'byline-test': bylineTest(subject.works),
    'orcid-valid': orcidValid(subject),
    'orcid-on-two-works': orcidOnTwoWorks(subject.works),
    'dois-in-orcid-record': doisInOrcidRecord(subject),
    'employment-at-ror': fromRecord(
      subject.records,
      (record) => record.origin === 'orcid' && worksAt(record, ror),
    ),
    'roster-row': fromRecord(subject.records, ({ origin }) => origin === 'roster'),
    'affiliation-by-third-party': affiliation(subject, ror),
    ...verifiedChecks(subject.verified ?? []),
  };
  const checks = evidenceChecks.map((check): EvidenceCheck => {
    const finding = findings[check] ?? { passed: false };
    return { check, ...finding, passed: finding.passed && isRecent(finding.date, asOf) };
  });
  const doubted = subject.works.some((work) => !work.passesBylineTest && work.decided !== true);
  const rungOf = (passed: (check: Check) => boolean): number =>
    rungs.find(([, members]) =>
      members.some((check) => passed(check) && !(doubted && check === 'record-id')),
    )?.[0] ?? 0;
  const recent = new Set(checks.filter(({ passed }) => passed).map(({ check }) => check));
  const level = Math.max(
    rungOf((check) => recent.has(check)),
    Math.min(
      rungOf((check) => findings[check]?.passed === true),
      levelThatAgeLeaves,
    ),
  );
  return {
    level,
    passed: checks.filter((check) => check.passed).length,
    possible: evidenceChecks.length,
    checks,
  };
}

/** What needs the network enters as a dated decision; the newest counts. */
function verifiedChecks(verified: NonNullable<EvidenceSubject['verified']>): Partial<Record<Check, Finding>> {
  const ordered = verified.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return Object.fromEntries(
    ordered.map(({ check, date }) => [check, { passed: true, source: 'Curation', date }]),
  );
}

/** A record of the person, or a byline that bears the id which the person's own page gives. */
function recordId({ records, works }: EvidenceSubject): Finding {
  const described = fromRecord(records, hasRecordId);
  if (described.passed) return described;
  const seen = works.flatMap(({ recordIdIn }) => recordIdIn ?? []);
  return { passed: seen.length > 0, ...latest(seen) };
}

function hasRecordId({ origin, identifiers }: PersonRecord): boolean {
  return (
    origin !== 'researcher-page' &&
    identifiers.some(({ scheme }) => scheme === 'openalex' || scheme === 'dblp')
  );
}

function bylineTest(works: readonly EvidenceWork[]): Finding {
  const passed = works.filter((work) => work.passesBylineTest).length;
  return { passed: works.length > 0 && passed === works.length, works: { passed, of: works.length } };
}

function orcidValid({ orcid, records }: EvidenceSubject): Finding {
  if (orcid === undefined || toOrcid(orcid) === undefined) return { passed: false };
  return fromRecord(records, ({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'orcid'));
}

function orcidOnTwoWorks(works: readonly EvidenceWork[]): Finding {
  return onTwoWorks(works, ({ orcidIn }) => orcidIn);
}

/** Works are counted only where there is a record to look into. */
function doisInOrcidRecord({ records, works }: EvidenceSubject): Finding {
  const isKnown =
    records.some(({ origin }) => origin === 'orcid') ||
    works.some(({ doiInOrcidRecord }) => doiInOrcidRecord !== undefined);
  if (!isKnown) return { passed: false };
  return onTwoWorks(works, (work) => (work.passesBylineTest ? work.doiInOrcidRecord : undefined));
}

function onTwoWorks(
  works: readonly EvidenceWork[],
  seenIn: (work: EvidenceWork) => Seen | undefined,
): Finding {
  const seen = works.flatMap((work) => seenIn(work) ?? []);
  return {
    passed: seen.length >= 2,
    ...latest(seen),
    works: { passed: seen.length, of: works.length },
  };
}

function affiliation({ records, works }: EvidenceSubject, ror: string | undefined): Finding {
  const ofRecord = fromRecord(records, (record) => worksAt(record, ror, isByOthers(record)));
  if (ofRecord.passed) return ofRecord;
  const seen = works.flatMap(({ affiliationIn }) => affiliationIn ?? []);
  return { passed: seen.length > 0, ...latest(seen) };
}

/** What a database says is its own word; in an ORCID record, what somebody else than the person put there. */
function isByOthers({ origin }: PersonRecord): (career: Career) => boolean {
  return ({ assertedBy }) => assertedBy === 'other' || (assertedBy === undefined && origin === 'openalex');
}

function worksAt(
  { careers }: PersonRecord,
  ror: string | undefined,
  counts: (career: Career) => boolean = () => true,
): boolean {
  return (
    ror !== undefined &&
    careers.some(
      (career) =>
        counts(career) &&
        career.organisation.identifiers.some(({ scheme, value }) => scheme === 'ror' && value === ror),
    )
  );
}

function fromRecord(records: readonly PersonRecord[], test: (record: PersonRecord) => boolean): Finding {
  const seen = records
    .filter(test)
    .map(({ provenance }) => ({ source: provenance.label, date: provenance.retrieved }));
  return { passed: seen.length > 0, ...latest(seen) };
}

/** The source that saw it last. */
function latest(seen: readonly Seen[]): { source?: string; date?: string } {
  const [first, ...others] = seen;
  if (first === undefined) return {};
  const best = others.reduce((known, next) => ((next.date ?? '') > (known.date ?? '') ? next : known), first);
  return { source: best.source, ...(best.date === undefined ? {} : { date: best.date }) };
}

/** What bears no date counts: it stands in the exports that the site is made of. */
function isRecent(date: string | undefined, asOf: string): boolean {
  if (date === undefined) return true;
  const days = (Date.parse(padToLastDay(asOf)) - Date.parse(padToLastDay(date))) / 86_400_000;
  return days <= daysThatCount;
}
