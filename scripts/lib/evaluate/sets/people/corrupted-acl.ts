import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { seededRandom } from '../../../../../src/lib/derive/seeded-random.ts';
import type { Byline } from '../../../../../src/lib/model/byline.ts';
import type { PersonRecord } from '../../../../../src/lib/model/person-record.ts';
import { foldName, type NameParts } from '../../../../../src/lib/normalise/names/index.ts';
import type { PeopleSet } from '../../evaluation-set.ts';
import {
  affiliationIn,
  corruptAffiliation,
  corruptIdentifiers,
  corruptName,
  mix,
  nameIn,
  toTruePerson,
  type TruePerson,
} from './corruption.ts';
import { evaluateLinks, siteName, siteRor, type LabelledByline } from './evaluate-links.ts';
import { atRor, partsToPrinted, toRosterRow, toWork } from './invented-records.ts';
import { linksTargets } from './targets.ts';

const part = z.object({ given: z.string().optional(), family: z.string().optional() });
const cslWorks = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }),
    author: z.array(part).default([]),
  }),
);
type CslWork = z.infer<typeof cslWorks>[number];
const seed = 20_260_630;

/**
 * The works of a dense institution of 1,000 people, whose authors are known by their names; `corruption.ts` says what
 * then happens to names, affiliations and identifiers, and how often. Names that an editor had to tell apart are
 * left out of the register, since a byline does not tell whose they are.
 */
export const corruptedAclSet: PeopleSet = {
  name: 'acl-1k-corrupted',
  kind: 'people',
  about:
    'links to 1,000 profiles after typos, initials, lost and wrong identifiers, changed and shared names',
  targets: linksTargets,
  load(corpora) {
    const folder = join(corpora, 'derived', 'acl-inst-1k');
    const text = gunzipSync(readFileSync(join(folder, 'works.csl.json.gz'))).toString('utf8');
    const works = cslWorks.parse(JSON.parse(text));
    const random = seededRandom(seed);
    const names = readRoster(readFileSync(join(folder, 'people.csv'), 'utf8'));
    const people = inventPeople(works, names, random);
    const { labelled, records } = corruptWorks(works, people, random);
    const rows = [...people.values()].filter(({ own }) => own).map((person) => toRow(person, random));
    return Promise.resolve(evaluateLinks({ works: records, people: rows, labelled }));
  },
};

/** The names that one person bears and whose key in the list is the name itself. */
function readRoster(csv: string): ReadonlySet<string> {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  return new Set(
    rows.flatMap(([key, given = '', family = '']) => {
      const name = `${given} ${family}`.trim();
      return key === name ? [name] : [];
    }),
  );
}

function toName({ given = '', family = '' }: z.infer<typeof part>): string {
  return `${given} ${family}`.trim();
}

function keyToName(key: string): z.infer<typeof part> {
  const words = key.split(' ');
  return { given: words[0] ?? '', family: words.at(-1) ?? '' };
}

/** The first given name and the last word of the surname, in plain letters. */
function toSpelling({ given = '', family = '' }: z.infer<typeof part>): string {
  return foldName(`${given.split(/[ -]/)[0] ?? ''} ${family.split(/[ -]/).at(-1) ?? ''}`).replaceAll(' ', '');
}

function yearOf({ issued }: CslWork): number {
  return issued['date-parts'][0]?.[0] ?? 2000;
}

/** Everybody by the name in the works; some of them bear the name of somebody else from then on. */
function inventPeople(
  works: readonly CslWork[],
  roster: ReadonlySet<string>,
  random: () => number,
): Map<string, TruePerson> {
  const found = new Map<string, { name: NameParts; years: number[] }>();
  for (const work of works) {
    for (const author of work.author) {
      const known = found.get(toName(author));
      if (known === undefined) found.set(toName(author), { name: author, years: [yearOf(work)] });
      else known.years.push(yearOf(work));
    }
  }
  const people = new Map(
    [...found].map(([key, { name, years }], number) => [
      key,
      toTruePerson({ key, name, own: roster.has(key), number, years }, random),
    ]),
  );
  const own = [...people.values()].filter((person) => person.own);
  const strangers = [...people.values()].filter((person) => !person.own);
  for (const person of own) {
    const among =
      random() < mix.strangerOfSameName ? strangers : random() < mix.colleagueOfSameName ? own : undefined;
    const other = among?.[Math.floor(random() * among.length)];
    if (other !== undefined && other !== person) other.name = person.name;
  }
  halveNames(own, strangers);
  return people;
}

/**
 * Gives strangers names that are a part of somebody's: of Jean-Pierre Roy and Yi-Ting Chen a Jean Roy and a Yi Chen,
 * beside Ana Ortiz an Ana Maria Ortiz. Drawn by themselves, so that the rest stays as it was without them.
 */
function halveNames(own: readonly TruePerson[], strangers: readonly TruePerson[]): void {
  const random = seededRandom(seed + 1);
  const names = new Set([...own, ...strangers].map(({ name }) => toName(name)));
  for (const { name } of own) {
    if (random() >= mix.strangerOfHalfName) continue;
    const stranger = strangers[Math.floor(random() * strangers.length)];
    const [first = '', second] = (name.given ?? '').split(/[ -]+/);
    const more = secondNames[Math.floor(random() * secondNames.length)] ?? '';
    const half = { ...name, given: second === undefined ? `${first}${more}` : first };
    const isHere = random() < mix.halfNameAtInstitution;
    if (stranger === undefined || names.has(toName(half))) continue;
    names.add(toName(half));
    stranger.name = half;
    if (isHere) stranger.now = atRor(siteName, siteRor);
  }
}

/** As they are joined to a first given name in several languages. */
const secondNames = ['-Marie', '-Pierre', '-Ting', '-Hua', ' Maria', ' Robert', ' José', '-Jin'];

function corruptWorks(
  works: readonly CslWork[],
  people: ReadonlyMap<string, TruePerson>,
  random: () => number,
) {
  const labelled: LabelledByline[] = [];
  // A stranger whose name is somebody's but for hyphens, accents and middle names may be them: nothing is said of it.
  const spellings = new Set(
    [...people.values()].flatMap(({ own, key }) => (own ? [toSpelling(keyToName(key))] : [])),
  );
  const recordIds = [...people.values()].flatMap(({ own, recordId }) => (own ? (recordId ?? []) : []));
  const anyRecordId = (): string | undefined => recordIds[Math.floor(random() * recordIds.length)];
  const records = works.map((work) => {
    const year = yearOf(work);
    const bylines = work.author.flatMap((author, place): Byline[] => {
      const person = people.get(toName(author));
      if (person === undefined) return [];
      const { name, note } = corruptName(nameIn(person, year), random);
      const { recordIds: ids, orcids, misplaced } = corruptIdentifiers(person, anyRecordId, random);
      const affiliations = corruptAffiliation(affiliationIn(person, year), random);
      const changed = nameIn(person, year) === person.name ? '' : 'changed name, ';
      const lost = affiliations.length === 0 ? 'no affiliation' : 'affiliation';
      const known = ids.length + orcids.length > 0 ? 'identifier' : 'no identifier';
      if (person.own || !spellings.has(toSpelling(author))) {
        const facts = `${changed}${note}, ${lost}, ${known}`;
        labelled.push({ entry: work.id, place, person: person.key, note: facts });
      }
      const byline = partsToPrinted(name, [...ids, ...orcids], affiliations);
      return [misplaced ? { ...byline, identifiers: [...ids, ...orcids.map(markMisplaced)] } : byline];
    });
    return toWork(work.id, moveMisplaced(bylines), { year, title: work.title });
  });
  return { labelled, records };
}

function markMisplaced<Id extends { value: string }>(identifier: Id): Id {
  return { ...identifier, value: `next ${identifier.value}` };
}

/** Puts each ORCID iD that was marked onto the next author. */
function moveMisplaced(bylines: readonly Byline[]): Byline[] {
  const moved = bylines.map((byline) => ({ ...byline, identifiers: [...byline.identifiers] }));
  for (const [place, { identifiers }] of bylines.entries()) {
    const marked = identifiers.find(({ value }) => value.startsWith('next '));
    if (marked === undefined) continue;
    const [from, to] = [moved[place], moved[(place + 1) % moved.length]];
    if (from !== undefined) from.identifiers = from.identifiers.filter(({ value }) => value !== marked.value);
    if (to !== undefined) {
      const others = to.identifiers.filter(({ scheme }) => scheme !== 'orcid');
      to.identifiers = [...others, { ...marked, value: marked.value.slice('next '.length) }];
    }
  }
  return moved;
}

/** What the institution knows of one of its people. */
function toRow(person: TruePerson, random: () => number): PersonRecord {
  const { key, name, formerFamily, orcid, recordId, joined, before } = person;
  const knowsFormer = formerFamily !== undefined && random() < mix.formerNameKnown;
  const knowsCareer = random() < mix.careerKnown;
  const knowsJoined = random() < mix.joinedKnown;
  return toRosterRow(
    key,
    [
      { parts: name, kind: 'preferred' },
      ...(knowsFormer ? [{ parts: { ...name, family: formerFamily }, kind: 'former' as const }] : []),
    ],
    {
      identifiers: [
        ...(orcid === undefined ? [] : [{ scheme: 'orcid' as const, value: orcid }]),
        ...(recordId === undefined ? [] : [{ scheme: 'openalex' as const, value: recordId }]),
      ],
      careers: knowsCareer ? [{ organisation: before, to: String(joined) }] : [],
      joined: knowsJoined ? joined : undefined,
    },
  );
}
