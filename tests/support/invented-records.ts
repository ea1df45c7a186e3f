import { siteSettingsSchema, type SiteSettings } from '../../src/lib/model/site-settings.ts';
import type { Byline } from '../../src/lib/model/byline.ts';
import { decisionSchema, type PlacedDecision } from '../../src/lib/model/decision.ts';
import type { Identifier, IdentifierScheme } from '../../src/lib/model/identifier.ts';
import { identifierSchemes } from '../../src/lib/model/identifier.ts';
import { personNameSchema } from '../../src/lib/model/person-name.ts';
import type { PersonRecord } from '../../src/lib/model/person-record.ts';
import type { WorkRecord } from '../../src/lib/model/work-record.ts';
import { nameToParts, textToByline } from '../../src/lib/normalise/names/index.ts';
import type { PipelineInput } from '../../src/lib/pipeline.ts';

/** `doi:10.1/x` as an identifier. */
export function key(text: string): Identifier {
  const [scheme = '', ...rest] = text.split(':');
  const known = identifierSchemes.find((candidate): candidate is IdentifierScheme => candidate === scheme);
  if (known === undefined) throw new Error(`no such scheme: ${scheme}`);
  return { scheme: known, value: rest.join(':') };
}

/** An author as printed, with identifiers and the names of affiliations. */
export function byline(printed: string, ...identifiers: string[]): Byline {
  const made = textToByline(printed);
  if (made === undefined) throw new Error(`not a name: ${printed}`);
  return { ...made, identifiers: identifiers.map(key) };
}

type WorkDetails = Partial<Omit<WorkRecord, 'title' | 'bylines' | 'identifiers' | 'provenance'>> & {
  title?: string;
  by?: (string | Byline)[];
  ids?: string[];
  year?: number;
  from?: Partial<WorkRecord['provenance']>;
};

/** A work record, an article of 2020 unless said otherwise. */
export function workRecord({
  title,
  by = [],
  ids = [],
  year = 2020,
  from,
  ...rest
}: WorkDetails): WorkRecord {
  const bylines = by.map((author) => (typeof author === 'string' ? byline(author) : author));
  return {
    kind: 'work',
    provenance: {
      source: 'csl-json',
      label: 'Library list',
      file: 'works.json',
      entry: title ?? '1',
      ...from,
    },
    identifiers: ids.map(key),
    type: 'article',
    ...(title === undefined ? {} : { title: { text: title } }),
    bylines,
    authorCount: bylines.length,
    bylinesTruncated: false,
    editors: [],
    dates: [{ value: String(year), basis: 'published' }],
    topics: [],
    relations: [],
    links: [],
    retracted: false,
    ...rest,
  };
}

type PersonDetails = Partial<Omit<PersonRecord, 'names' | 'identifiers' | 'provenance'>> & {
  also?: string[];
  ids?: string[];
  from?: Partial<PersonRecord['provenance']>;
};

/** A roster row, unless another origin is given. */
export function personRecord(
  name: string,
  { also = [], ids = [], from, ...rest }: PersonDetails = {},
): PersonRecord {
  const origin = rest.origin ?? 'roster';
  return {
    kind: 'person',
    origin,
    provenance: { source: origin, label: `The ${origin}`, file: `${origin}.csv`, entry: name, ...from },
    identifiers: ids.map(key),
    names: [
      personNameSchema.parse({ display: name, ...nameToParts(name), kind: 'preferred' }),
      ...also.map((other) =>
        personNameSchema.parse({ display: other, ...nameToParts(other), kind: 'alternative' }),
      ),
    ],
    units: [],
    careers: [],
    links: [],
    ...rest,
  };
}

/** A decision as if it stood on a line of a curation file. */
export function decided(decision: Record<string, unknown>, line = 1): PlacedDecision {
  const whole = { who: 'A. Librarian', when: '2026-02-01', why: 'asked', ...decision };
  return { decision: decisionSchema.parse(whole), file: 'curation/2026.yml', line };
}

export function siteSettings(settings: Record<string, unknown> = {}): SiteSettings {
  return siteSettingsSchema.parse({
    name: 'Institute of Rivers',
    address: 'https://people.example.org',
    asOf: '2026-06-30',
    ...settings,
  });
}

export function pipelineInput(input: Partial<PipelineInput> = {}): PipelineInput {
  return {
    settings: siteSettings(),
    records: [],
    researcherPages: [],
    decisions: [],
    ledger: { people: {}, publications: {}, topics: {}, organisations: {} },
    reservedSlugs: new Set(['page']),
    ...input,
  };
}
