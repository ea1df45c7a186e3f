import { makeText, numberToWord } from './made-up-words.ts';
import type { Random } from './random.ts';
import type { MadeUpGroup, MadeUpInstitution, MadeUpPerson } from './synthetic-people.ts';

const openAlex = (letter: string, number: number): string =>
  `https://openalex.org/${letter}${9_000_000_000 + number}`;

const newestYear = 2026;

/** Works as OpenAlex exports them, one object each. About one in thirty stands twice, under two ids and one DOI. */
export function* makeWorks(random: Random, institution: MadeUpInstitution, count: number): Generator<object> {
  let id = 0;
  for (let number = 1; number <= count; number += 1) {
    const group = institution.groups[random.zipf(institution.groups.length, institution.level.groups)];
    if (group === undefined) return;
    const year = chooseYear(random);
    const authors = chooseAuthors(random, institution, group);
    const work = makeWork(random, { number, year, authors, field: group.members[0]?.number ?? 0 });
    yield { id: openAlex('W', (id += 1)), ...work };
    if (random.chance(1 / 30)) yield { id: openAlex('W', (id += 1)), ...work, abstract_inverted_index: null };
  }
}

/** More works in recent years, back to 1990. */
export function chooseYear(random: Random): number {
  return newestYear - random.zipf(37);
}

/** What a work is made up from; works of one field are about the same few topics. */
interface MadeUpWork {
  number: number;
  year: number;
  authors: readonly MadeUpPerson[];
  field: number;
}

/** A work as OpenAlex exports it, without its id. */
export function makeWork(random: Random, { number, year, authors, field }: MadeUpWork): object {
  const isPreprint = random.chance(0.12);
  const topics = 2 + random.below(2);
  return {
    doi: `https://doi.org/10.5555/bench.${number}`,
    title: makeText(random, 6 + random.below(9)),
    type: isPreprint ? 'preprint' : random.pick(['article', 'article', 'article', 'book-chapter', 'dataset']),
    publication_year: year,
    publication_date: `${year}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`,
    language: 'en',
    is_retracted: random.chance(0.001),
    primary_location: { source: makeVenue(random, isPreprint), version: 'publishedVersion' },
    biblio: { volume: String(1 + random.below(80)), issue: String(1 + random.below(12)) },
    topics: Array.from({ length: topics }, () => makeTopic(random, field)),
    authorships: authors.slice(0, 100).map(personToAuthorship),
    authors_count: authors.length,
    is_authors_truncated: authors.length > 100,
    abstract_inverted_index: random.chance(0.75)
      ? toInvertedIndex(makeText(random, 60 + random.below(140)))
      : null,
    updated_date: '2026-10-01',
  };
}

/** Mostly a handful, sometimes dozens, rarely thousands; one to four of the group, now and then of another. */
function chooseAuthors(random: Random, institution: MadeUpInstitution, group: MadeUpGroup): MadeUpPerson[] {
  const authors = new Set<MadeUpPerson>();
  const own = 1 + random.zipf(4);
  for (let place = 0; place < own; place += 1) {
    const member = group.members[random.zipf(group.members.length)];
    if (member !== undefined) authors.add(member);
  }
  if (random.chance(0.12)) authors.add(random.pick(institution.people));
  const total = authorCount(random);
  for (let tries = 0; authors.size < total && tries < total * 3; tries += 1) {
    const fromWorld = authors.size > 30 || random.chance(0.2);
    const from = fromWorld ? institution.world : group.friends;
    const author = from[random.zipf(from.length, fromWorld ? institution.level.world : 1)];
    if (author !== undefined) authors.add(author);
  }
  return [...authors].sort((a, b) => ((a.number * 7919) % 1009) - ((b.number * 7919) % 1009));
}

function authorCount(random: Random): number {
  const place = random.next();
  if (place < 0.98) return 1 + random.zipf(12);
  if (place < 0.999) return 12 + random.zipf(150);
  return 150 + random.zipf(2500);
}

function personToAuthorship(person: MadeUpPerson, position: number): object {
  const name = `${person.given} ${person.family}`;
  return {
    author_position: position === 0 ? 'first' : 'middle',
    author: {
      id: openAlex('A', person.number),
      display_name: name,
      orcid: person.orcid === undefined ? null : `https://orcid.org/${person.orcid}`,
    },
    raw_author_name: person.number % 3 === 0 ? `${person.given.charAt(0)}. ${person.family}` : name,
    institutions: [
      person.unit === undefined
        ? {
            id: openAlex('I', 1 + (person.number % 400)),
            display_name: `University of ${numberToWord(person.number % 400)}`,
          }
        : { id: openAlex('I', 0), display_name: 'Benchmark Institute' },
    ],
  };
}

function makeVenue(random: Random, isPreprint: boolean): object {
  if (isPreprint) return { display_name: 'Preprints of Nowhere', type: 'repository' };
  return { display_name: `Journal of ${numberToWord(random.zipf(300))}`, type: 'journal' };
}

/** A group keeps to its own topics. */
function makeTopic(random: Random, field: number): object {
  const number = (field * 31 + random.zipf(12)) % 2000;
  return { id: openAlex('T', number), display_name: `${numberToWord(number)} ${numberToWord(number * 7)}` };
}

function toInvertedIndex(text: string): Record<string, number[]> {
  const index: Record<string, number[]> = {};
  for (const [position, word] of text.split(' ').entries()) (index[word] ??= []).push(position);
  return index;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
