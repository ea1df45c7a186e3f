import type { Diagnostic } from '../../diagnostics.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { ImportContext } from '../importer.ts';
import type { EntryAccess } from '../mapping/field-mapping.ts';
import { readByTable } from '../mapping/field-mapping.ts';
import { Notes } from '../mapping/notes.ts';
import { finishPerson, joinPersonFields } from '../mapping/person-fields.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { type OrcidPerson, orcidPersonTable } from './person-fields.ts';
import { textToOwnerByline } from './person-names.ts';
import type { OrcidRecord } from './to-record.ts';
import { memberAt } from './value.ts';

/**
 * The person of a record, or `undefined` with a word on why there is none.
 * @param ownName the owner's name as it stands beside what they added, for sections that have no name of their own
 */
export function recordToPerson(
  { person, orcid, isSection }: OrcidRecord & { person: NonNullable<OrcidRecord['person']> },
  ownName: string | undefined,
  { context, line, entry }: { context: ImportContext; line: number; entry: string },
): { record?: PersonRecord; diagnostics: Diagnostic[] } {
  const notes = new Notes(context, entry, line);
  const fields = readByTable(orcidPersonTable, { person, orcid }, access, notes, joinPersonFields);
  if (memberAt(person, 'history', 'deactivation-date') !== undefined) {
    notes.add('notice', 'deactivated-record', 'This ORCID record is no longer in use', { value: orcid });
    return { diagnostics: notes.diagnostics };
  }
  const byline = isSection ? textToOwnerByline(ownName ?? '', orcid) : undefined;
  const names = fields.names ?? [];
  const named =
    names.length > 0 || byline === undefined ? names : [{ ...nameOf(byline), kind: 'preferred' as const }];
  if (named.length === 0) {
    notes.add(
      isSection ? 'warning' : 'error',
      'no-name',
      'The ORCID record shows no name, so there is nobody to show',
      {
        value: orcid,
        hint: isSection
          ? 'The file is a section of a record; export the whole record.'
          : 'The name may not be public; add the person to the roster.',
      },
    );
    return { diagnostics: notes.diagnostics };
  }
  const identifiers = orcid === undefined ? [] : [{ scheme: 'orcid' as const, value: orcid }];
  const record = finishPerson(
    { ...fields, names: named, identifiers: [...identifiers, ...(fields.identifiers ?? [])] },
    'orcid',
    toProvenance('orcid', context, entry, line),
    notes,
  );
  return { ...(record === undefined ? {} : { record }), diagnostics: notes.diagnostics };
}

const access: EntryAccess<unknown, OrcidPerson> = {
  valueOf: ({ person }, source) =>
    Object.hasOwn(person, source) ? (person[source] ?? undefined) : undefined,
  namesOf: ({ person }) => Object.keys(person),
};

function nameOf({
  kind: _,
  identifiers: __,
  affiliations: ___,
  ...name
}: NonNullable<ReturnType<typeof textToOwnerByline>>) {
  return name;
}
