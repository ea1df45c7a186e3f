import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { UnitCoverage } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';

/** How much of each unit's people and works has an identifier and an abstract. */
export function coverUnits(
  units: readonly Unit[],
  people: readonly OwnPerson[],
  publications: readonly Publication[],
): UnitCoverage[] {
  const withOrcid = idsOf(people, ({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'orcid'));
  const withDoi = idsOf(publications, ({ identifiers }) =>
    identifiers.some(({ scheme }) => scheme === 'doi'),
  );
  const withAbstract = idsOf(publications, ({ abstract }) => abstract !== undefined);
  return units.map(({ slug, name, people: present, former, works }) => {
    const everybody = [...present, ...former];
    return {
      slug,
      name,
      people: everybody.length,
      orcid: everybody.filter((id) => withOrcid.has(id)).length,
      works: works.length,
      doi: works.filter((id) => withDoi.has(id)).length,
      abstract: works.filter((id) => withAbstract.has(id)).length,
    };
  });
}

function idsOf<Item extends { id: string }>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): ReadonlySet<string> {
  return new Set(items.filter(holds).map(({ id }) => id));
}
