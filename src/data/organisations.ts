import { organisationSchema, type Organisation } from '../lib/model/organisation.ts';
import { readGeneratedLines } from './generated.ts';

const organisations = readGeneratedLines('organisations.ndjson').map((line) =>
  organisationSchema.parse(line),
);
const organisationsById = new Map(organisations.map((entry) => [entry.id, entry]));

/** Every organisation, sorted by id. */
export function allOrganisations(): readonly Organisation[] {
  return organisations;
}

/** The organisation of that id, if any. */
export function findOrganisation(id: string): Organisation | undefined {
  return organisationsById.get(id);
}
