import type { CorrectionSubject } from '../../model/correction.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { OwnPerson } from '../../model/person.ts';
import type { Publication } from '../../model/publication.ts';

/** What a profile says of itself to the form for corrections. */
export function personToSubject({ id, name }: Pick<OwnPerson, 'id' | 'name'>): CorrectionSubject {
  return { kind: 'person', id, label: name.display };
}

/** What the page of a work says of itself: with its own people as they are printed, and one identifier a version. */
export function publicationToSubject({
  id,
  title,
  authorships,
  versions,
}: Pick<Publication, 'id' | 'title' | 'authorships' | 'versions'>): CorrectionSubject {
  const people = authorships.flatMap(({ person, slug, display }) =>
    person === undefined || slug === undefined ? [] : [{ id: person, label: display }],
  );
  const keys = versions.flatMap(({ identifiers }) => identifiers.slice(0, 1).map(identifierToKey));
  return {
    kind: 'work',
    id,
    label: title.text,
    ...(people.length > 0 && { people }),
    ...(keys.length > 1 && { versions: keys }),
  };
}
