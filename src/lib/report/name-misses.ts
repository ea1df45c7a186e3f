import type { Finding } from '../model/finding.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { foldName } from '../normalise/names/index.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { NameMiss } from '../reconcile/people/name-misses.ts';
import { bylineToSubject, personToSubject } from './subjects.ts';

/** As many works are named for one spelling. */
const mostWorks = 5;

/** What the rules on names would not decide, by spelling and the people whom it fits. */
export function findNameMisses(
  misses: readonly NameMiss[],
  people: readonly OwnPerson[],
  publications: readonly Publication[],
): Finding[] {
  if (misses.length === 0) return [];
  const personOf = new Map(people.map((person) => [person.id, person]));
  const missesOn = new Map<string, NameMiss[]>();
  for (const miss of misses) addTo(missesOn, miss.work, miss);
  const spellings = new Map<string, { miss: NameMiss; printed: string; work: Publication }[]>();
  for (const work of publications) {
    for (const miss of missesOn.get(work.id) ?? []) {
      const printed = work.authorships[miss.place]?.display;
      if (printed === undefined) continue;
      addTo(spellings, [miss.kind, foldName(printed), ...miss.people].join('\n'), { miss, printed, work });
    }
  }
  return [...spellings.values()].flatMap((bylines): Finding[] => {
    const [first] = bylines;
    const fitting = (first?.miss.people ?? []).flatMap((id) => personOf.get(id) ?? []);
    if (first === undefined || fitting.length === 0) return [];
    return [
      {
        kind: first.miss.kind,
        rule: first.miss.kind,
        subjects: [
          ...fitting.map((person) => personToSubject(person, person.works.length)),
          ...bylines.slice(0, mostWorks).map(({ printed, work }) => bylineToSubject(printed, work)),
        ],
        reason: reasons[first.miss.kind],
        count: bylines.length,
      },
    ];
  });
}

const reasons: Readonly<Record<NameMiss['kind'], string>> = {
  'byline-fits-several':
    'Institution and years, or co-authors, speak for several people, and nothing tells which of them it is',
  'name-in-another-script':
    'The name fits when it is written in Latin letters, and something else agrees, which is not enough to link it',
};
