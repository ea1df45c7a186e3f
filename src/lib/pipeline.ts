import { toAddressClaims } from './derive/address-claims.ts';
import { deriveAsOf } from './derive/as-of.ts';
import type { DerivedCounts } from './derive/counts.ts';
import { retireAddresses } from './derive/retire-addresses.ts';
import { deriveSite } from './derive/index.ts';
import { padToLastDay } from './derive/pad-date.ts';
import { deriveTopics } from './derive/topics.ts';
import { compareDiagnostics } from './diagnostic-order.ts';
import type { Diagnostic } from './diagnostics.ts';
import { giveCitationKeys } from './format/citation-key.ts';
import {
  giveAllAddresses,
  type Redirect,
  rememberCitationKeys,
  rememberedCitationKeys,
  toTombstones,
} from './ledger/index.ts';
import type { PlacedDecision } from './model/decision.ts';
import type { Ledger } from './model/ledger.ts';
import type { Organisation } from './model/organisation.ts';
import type { Person } from './model/person.ts';
import type { Publication } from './model/publication.ts';
import type { Report } from './model/report.ts';
import type { SiteSettings } from './model/site-settings.ts';
import type { SourceRecord } from './model/source-record.ts';
import type { Topic } from './model/topic.ts';
import type { Unit } from './model/unit.ts';
import type { Year } from './model/year.ts';
import { type HiddenValues, hiddenValuesMasker, maskTexts } from './reconcile/curation/hidden/index.ts';
import { reconcile } from './reconcile/index.ts';
import { attachResearcherPages } from './reconcile/people/researcher-pages.ts';
import type { NameMiss } from './reconcile/people/name-misses.ts';
import type { ResearcherPageFile } from './reconcile/people/researcher-page-record.ts';
import type { ReconciledWork, RecordPair } from './reconcile/publications/index.ts';
import { sortRecords } from './reconcile/record-order.ts';
import { type Settled, toSettled } from './reconcile/curation/settled.ts';

/** Everything that the importers read and the institution decided. */
export interface PipelineInput {
  settings: SiteSettings;
  records: SourceRecord[];
  researcherPages: ResearcherPageFile[];
  decisions: PlacedDecision[];
  ledger: Ledger;
  /** Slugs that no page may have, because routes stand there (`reservedSlugs` of `src/paths.ts`). */
  reservedSlugs: ReadonlySet<string>;
  /** `--as-of` */
  asOf?: string | undefined;
  /** Called when reconciling is done and deriving begins: the pipeline has no clock of its own. */
  onReconciled?: (() => void) | undefined;
}

/** Everything that is written to `generated/`, each list sorted by id. */
export interface PipelineOutput extends DerivedCounts, HiddenValues {
  asOf: string;
  asOfBasis: Report['asOfBasis'];
  people: Person[];
  publications: Publication[];
  topics: Topic[];
  organisations: Organisation[];
  /** By slug. */
  units: Unit[];
  /** Newest first. */
  years: Year[];
  /** To be written once the site is published. */
  ledger: Ledger;
  /** Addresses that the ledger did not have: `people/ngozi-adeyemi`, `publications/…`. */
  newAddresses: string[];
  /** Addresses that lead elsewhere, in the same form. */
  redirects: Redirect[];
  /** Slugs of people who were removed: the addresses stay and say so. */
  tombstones: string[];
  /** What somebody looked at and decided, so that it is not asked again. */
  settled: Settled;
  /** Bylines that names suggest and no rule links. */
  nameMisses: readonly NameMiss[];
  /** Pairs of records that a human should look at. */
  pairs: readonly RecordPair[];
  diagnostics: Diagnostic[];
}

/** The stages between the importers and `generated/`, in their order. The result does not depend on that of the input. */
export function runPipeline(input: PipelineInput): PipelineOutput {
  const records = sortRecords(input.records);
  const { asOf, asOfBasis, diagnostics } = deriveAsOf(
    { option: input.asOf, site: input.settings.asOf },
    records,
  );
  const reconciled = reconcile(records, { ...input, asOf });
  input.onReconciled?.();
  const works = reconciled.linked.map(({ work }) => work);
  const topics = deriveTopics(works.flatMap(({ topicMentions }) => topicMentions));
  const addresses = giveAllAddresses(
    retireAddresses(input.ledger, reconciled),
    toAddressClaims(reconciled, topics),
    {
      firstSeen: padToLastDay(asOf),
      reserved: input.reservedSlugs,
      removed: reconciled.removedKeys,
    },
  );
  const citationKeys = giveCitationKeys(
    works.map(toCitableWork),
    rememberedCitationKeys(addresses.ledger.publications, addresses.publications),
  );
  const pages = attachResearcherPages(reconciled.own, reconciled.unidentifiedPages, addresses.people);
  const site = deriveSite({
    settings: input.settings,
    records,
    asOf,
    reconciled: { ...reconciled, own: pages.people },
    topics,
    citationKeys,
    addresses,
    reservedSlugs: input.reservedSlugs,
  });
  return {
    asOf,
    asOfBasis,
    ...site,
    ledger: {
      ...addresses.ledger,
      publications: rememberCitationKeys(addresses.ledger.publications, addresses.publications, citationKeys),
    },
    newAddresses: addresses.added,
    redirects: addresses.redirects,
    tombstones: toTombstones(
      addresses.ledger.people,
      reconciled.removedKeys,
      new Set(addresses.people.values()),
    ),
    pairs: reconciled.pairs,
    nameMisses: reconciled.nameMisses,
    settled: toSettled(reconciled.own),
    hiddenNames: reconciled.hiddenNames,
    hiddenOrcids: reconciled.hiddenOrcids,
    diagnostics: maskTexts(
      [{ diagnostics }, reconciled, addresses, pages, site].flatMap((stage) => stage.diagnostics),
      hiddenValuesMasker(reconciled),
    ).sort(compareDiagnostics),
  };
}

function toCitableWork({ id, bylines: [first], year, title }: ReconciledWork) {
  return { id, firstAuthor: first?.family ?? first?.display, year, title: title.text };
}
