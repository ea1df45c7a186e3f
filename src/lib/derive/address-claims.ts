import { identifierToKey, type Identifier, type IdentifierScheme } from '../model/identifier.ts';
import { nameToSlug, textToSlug, workToSlug } from '../normalise/slug.ts';
import type { Reconciled } from '../reconcile/index.ts';
import type { ReconciledOrganisation } from '../reconcile/organisations.ts';
import type { RegisterPerson } from '../reconcile/people/register-person.ts';
import type { ReconciledWork } from '../reconcile/publications/index.ts';
import { typeToWorkKind } from '../reconcile/publications/work-kind.ts';
import { pickPreferredName } from './person-names.ts';
import type { NamedTopic } from './topics.ts';

/** What asks the ledger for an address: the identifiers that earn it and the slug it would like. */
interface Claim {
  id: string;
  identifiers: string[];
  formerly?: string[];
  wish: string;
  label: string;
}

const personSchemes: readonly IdentifierScheme[] = [
  'orcid',
  'openalex',
  'dblp',
  'roster',
  'scopus',
  'scholar',
];
const workSchemes: readonly IdentifierScheme[] = ['doi', 'arxiv', 'pmid', 'pmcid', 'acl', 'openalex', 'mag'];
const organisationSchemes: readonly IdentifierScheme[] = ['ror', 'openalex', 'wikidata'];

/** What everything that has a page asks for. */
export function toAddressClaims(
  { own, linked, organisations }: Reconciled,
  topics: readonly NamedTopic[],
): Record<'people' | 'publications' | 'topics' | 'organisations', Claim[]> {
  return {
    people: own.map(personToClaim),
    publications: linked.map(({ work }) => workToClaim(work)),
    topics: topics.map(topicToClaim),
    organisations: organisations.map(organisationToClaim),
  };
}

function personToClaim(person: RegisterPerson): Claim {
  const name = pickPreferredName(person.names);
  const fromName =
    name.family === undefined && name.given === undefined
      ? nameToSlug({ literal: name.display })
      : nameToSlug(name);
  return {
    id: person.id,
    identifiers: keysOf([...person.identifiers, ...(person.hiddenOrcids ?? [])], personSchemes),
    wish: chosenSlug(person) ?? fromName ?? 'person',
    label: name.display,
  };
}

/** A researcher page's file name is the address that its editors chose, unless it is a name that is hidden by now. */
function chosenSlug({ researcherPage, names }: RegisterPerson): string | undefined {
  const slug = textToSlug(researcherPage ?? '');
  const hidden = names.filter((name) => name.hidden === true).map(({ display }) => textToSlug(display));
  return hidden.includes(slug) ? undefined : slug;
}

function workToClaim(work: ReconciledWork): Claim {
  const [first] = work.bylines;
  return {
    id: work.id,
    identifiers: [
      ...keysOf(work.identifiers, workSchemes),
      ...(work.id.startsWith('local:') ? work.localIds : []),
    ],
    formerly: [
      ...work.localIds,
      ...(typeToWorkKind(work.type) === 'book' ? keysOf(work.identifiers, ['isbn']) : []),
    ],
    wish:
      workToSlug({
        firstFamily: first?.family ?? first?.display,
        year: work.year,
        title: work.title.text,
      }) ?? 'work',
    label: work.title.text,
  };
}

function topicToClaim({ id, name }: NamedTopic): Claim {
  return { id, identifiers: [], wish: textToSlug(name) ?? 'topic', label: name };
}

function organisationToClaim({ id, identifiers, name }: ReconciledOrganisation): Claim {
  return {
    id,
    identifiers: keysOf(identifiers, organisationSchemes),
    wish: textToSlug(name) ?? 'organisation',
    label: name,
  };
}

function keysOf(identifiers: readonly Identifier[], schemes: readonly IdentifierScheme[]): string[] {
  return schemes.flatMap((scheme) =>
    identifiers.filter((identifier) => identifier.scheme === scheme).map(identifierToKey),
  );
}
