import type { Diagnostic } from '../diagnostics.ts';
import type { PlacedDecision } from '../model/decision.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PersonRecord } from '../model/person-record.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { localTextIn } from '../normalise/local-text.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { buildCuratedRegister, decideWorks, findUnmetPreferences, settlePeople } from './curation/index.ts';
import type { HiddenValues } from './curation/hidden/index.ts';
import type { People, ShownPeople } from './people/hide-people.ts';
import { linkPeople } from './people/link-people.ts';
import { type NameMiss, openMisses } from './people/name-misses.ts';
import type { ResearcherPageFile } from './people/researcher-page-record.ts';
import { readResearcherPages } from './people/researcher-pages.ts';
import { nameUnits } from './people/unit-names.ts';
import { countAffiliations } from './distinct-affiliations.ts';
import { addTo } from './multimap.ts';
import { reconcileOrganisations, type ReconciledOrganisation } from './organisations.ts';
import { exportRuleLookup } from './own-lists.ts';
import { type RecordPair, reconcilePublications } from './publications/index.ts';
import type { Affiliation } from '../model/byline.ts';

/** Which records are one work, one person, one organisation; and who is behind which byline. */
export interface Reconciled extends ShownPeople, HiddenValues {
  organisations: readonly ReconciledOrganisation[];
  organisationOf: (affiliation: Affiliation) => string;
  /** Researcher pages that only an address can give to a profile. */
  unidentifiedPages: readonly PersonRecord[];
  /** Bylines that names suggest and no rule links. */
  nameMisses: readonly NameMiss[];
  /** Pairs of records of works that a human should look at. */
  pairs: readonly RecordPair[];
  diagnostics: readonly Diagnostic[];
}

/** @param records sorted by `sortRecords` */
export function reconcile(
  records: readonly SourceRecord[],
  {
    settings,
    researcherPages,
    decisions,
    ledger,
    asOf = settings.asOf,
  }: {
    settings: SiteSettings;
    researcherPages: readonly ResearcherPageFile[];
    decisions: readonly PlacedDecision[];
    ledger: Pick<Ledger, 'people'>;
    /** The day that the exports are for. */
    asOf?: string | undefined;
  },
): Reconciled {
  const workRecords = records.filter((record) => record.kind === 'work');
  const decided = decideWorks(workRecords, decisions);
  const publications = reconcilePublications(
    workRecords,
    exportRuleLookup(settings.exports),
    decided.curated,
  );
  const pages = readResearcherPages(researcherPages, publications.works);
  const described = records.filter((record) => record.kind === 'organisation');
  const personRecords = nameUnits(
    records.filter((record) => record.kind === 'person'),
    described,
  );
  const register = buildCuratedRegister(
    [...personRecords, ...pages.identified],
    publications.works,
    decisions,
  );
  const everybody = linkPeople(publications.works, register.people, {
    curated: register.unsettled.links,
    contested: register.contested,
    described,
    institution: { name: localTextIn(settings.name, settings.languages), ror: settings.institution.ror },
    asOf,
  });
  const people = settlePeople(
    { own: register.people, external: everybody.people, linked: everybody.linked },
    {
      pairs: publications.pairs,
      diagnostics: [
        ...[decided, publications, pages, register, everybody].flatMap(({ diagnostics }) => diagnostics),
        ...findUnmetPreferences(publications.works, decisions),
      ],
      other: { described },
    },
    {
      unsettled: register.unsettled,
      decisions,
      ledgerKeys: keysOfAddresses(ledger),
    },
  );
  const { organisations, idOf } = reconcileOrganisations(
    countAffiliations(affiliationsOf(people)),
    people.other.described,
  );
  return {
    ...people,
    organisations,
    organisationOf: idOf,
    nameMisses: openMisses(everybody.misses, people),
    unidentifiedPages: pages.unidentified,
  };
}

/** The identifiers of all addresses that one of them earned; they are gathered when somebody asks. */
function keysOfAddresses({ people }: Pick<Ledger, 'people'>): (key: string) => readonly string[] {
  let known: Map<string, string[]> | undefined;
  return (key) => {
    if (known === undefined) {
      known = new Map();
      for (const { identifiers } of Object.values(people))
        for (const one of identifiers) for (const other of identifiers) addTo(known, one, other);
    }
    return known.get(key) ?? [];
  };
}

function* affiliationsOf({ own, linked }: People): Generator<Affiliation> {
  for (const { work } of linked) {
    for (const byline of work.bylines) for (const { affiliation } of byline.affiliations) yield affiliation;
  }
  for (const { records } of own) {
    for (const { careers } of records) for (const { organisation } of careers) yield organisation;
  }
}
