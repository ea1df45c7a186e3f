import type { Authorship } from '../model/authorship.ts';
import type { Finding } from '../model/finding.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { foldName, initialNameKey, isInitialsOnly } from '../normalise/names/index.ts';
import { passesBylineTest } from '../reconcile/people/byline-test.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { NameMiss } from '../reconcile/people/name-misses.ts';
import { bylineToSubject, personToSubject } from './subjects.ts';

/** As many people of one surname and initial are compared with a name; a longer list helps nobody. */
const mostCompared = 30;
/** As many works are named for one spelling. */
const mostWorks = 5;

/**
 * Names as printed that fit an own person and are linked to nobody, by spelling, with how often each is printed.
 * @param told what is told already
 */
export function findUnresolvedNames(
  people: readonly OwnPerson[],
  publications: readonly Publication[],
  told: readonly NameMiss[] = [],
): Finding[] {
  const toldOnes = new Set(told.map(({ work, place }) => `${place} ${work}`));
  const candidatesOf = candidateFinder(people);
  const spellings = new Map<string, { printed: Authorship; people: OwnPerson[]; works: Publication[] }>();
  for (const work of publications) {
    for (const [place, authorship] of work.authorships.entries()) {
      if (toldOnes.has(`${place} ${work.id}`)) continue;
      if (authorship.kind !== 'person' || authorship.person !== undefined) continue;
      const fitting = candidatesOf(authorship).filter(
        (person) => !work.ownPeople.includes(person.id) && !orcidsDiffer(authorship, person),
      );
      if (fitting.length === 0) continue;
      const key = [foldName(authorship.display), ...fitting.map(({ id }) => id)].join('\n');
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, { printed: authorship, people: fitting, works: [work] });
      else known.works.push(work);
    }
  }
  return [...spellings.values()].map(({ printed, people: fitting, works }): Finding => {
    const { rule, reason } = whyUnresolved(printed, fitting);
    return {
      kind: 'unresolved-name',
      rule,
      subjects: [
        ...fitting.map((person) => personToSubject(person, person.works.length)),
        ...works.slice(0, mostWorks).map((work) => bylineToSubject(printed.display, work)),
      ],
      reason,
      count: works.length,
    };
  });
}

/** Whom of the own people a name fits; each spelling is tested once. */
function candidateFinder(people: readonly OwnPerson[]): (printed: Authorship) => OwnPerson[] {
  const blocks = new Map<string, OwnPerson[]>();
  for (const person of people) {
    const keys = new Set([person.name, ...person.names].flatMap((name) => initialNameKey(name) ?? []));
    for (const key of keys) addTo(blocks, key, person);
  }
  const known = new Map<string, OwnPerson[]>();
  return (printed) => {
    const spelling = [printed.family, printed.given, printed.particle, printed.suffix].join('\n');
    let fitting = known.get(spelling);
    if (fitting === undefined) {
      fitting = (blocks.get(initialNameKey(printed) ?? '') ?? [])
        .slice(0, mostCompared)
        .filter(({ name, names }) => passesBylineTest(printed, [name, ...names]));
      known.set(spelling, fitting);
    }
    return fitting;
  };
}

function orcidsDiffer({ identifiers }: Authorship, person: OwnPerson): boolean {
  const [printed, known] = [identifiers, person.identifiers].map(
    (list) => list.find(({ scheme }) => scheme === 'orcid')?.value,
  );
  return printed !== undefined && known !== undefined && printed !== known;
}

function whyUnresolved(printed: Authorship, people: readonly OwnPerson[]): Pick<Finding, 'rule' | 'reason'> {
  if (people.length > 1) {
    return {
      rule: 'several-people',
      reason: `${people.length} people may be meant, and nothing tells them apart`,
    };
  }
  if (isInitialsOnly(printed.given ?? '')) {
    return {
      rule: 'initials-alone',
      reason: 'The name fits, but initials without other evidence link nobody',
    };
  }
  return { rule: 'name-alone', reason: 'The name fits, but a name without other evidence links nobody' };
}
