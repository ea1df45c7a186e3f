import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Decision, WorkReference } from '../../../src/lib/model/decision.ts';
import { identifierToKey } from '../../../src/lib/model/identifier.ts';
import { ledgerSchema } from '../../../src/lib/model/ledger.ts';
import { personSchema } from '../../../src/lib/model/person.ts';
import { publicationSchema } from '../../../src/lib/model/publication.ts';
import { findByline } from '../../../src/lib/reconcile/curation/find-byline.ts';
import { entryKeys } from '../../../src/lib/reconcile/curation/find-records.ts';
import {
  anchorToText,
  referenceToKey,
  referenceToText,
  toKey,
} from '../../../src/lib/reconcile/curation/keys.ts';
import type { Effects } from '../effects.ts';
import { namedIn } from './named-in.ts';

const personLine = personSchema.options;
const anyPerson = z.union([
  personLine[0].pick({ id: true, name: true, names: true, identifiers: true }),
  personLine[1].pick({ id: true, name: true, identifiers: true }),
]);
const workLine = publicationSchema.pick({ id: true, identifiers: true, provenance: true, authorships: true });

/**
 * What a decision names that the last import does not have; `undefined` where there is no import to look in.
 * The records are read one at a time.
 */
export async function findMissing(
  effects: Effects,
  generated: string,
  decision: Decision,
): Promise<string[] | undefined> {
  const files = ['people.ndjson', 'publications.ndjson', 'ledger.next.json'].map((name) =>
    join(generated, name),
  );
  const [peopleFile = '', worksFile = '', ledgerFile = ''] = files;
  if (files.some((file) => effects.facts(file) === undefined)) return undefined;
  const { people, works, byline } = namedIn(decision);
  const missingPeople = new Set(people.map(toKey));
  const missingWorks = new Map<string, WorkReference>(works.map((work) => [referenceToKey(work), work]));
  let missingByline = byline;
  for (const { identifiers } of Object.values(
    ledgerSchema.parse(JSON.parse(effects.readText(ledgerFile))).people,
  )) {
    for (const key of identifiers) missingPeople.delete(key);
  }
  for await (const line of readLines(effects, peopleFile)) {
    if (missingPeople.size === 0) break;
    const { id, identifiers } = anyPerson.parse(line);
    for (const key of [id, ...identifiers.map(identifierToKey)]) missingPeople.delete(key);
  }
  for await (const line of readLines(effects, worksFile)) {
    if (missingPeople.size + missingWorks.size === 0 && missingByline === undefined) break;
    const { id, identifiers, provenance, authorships } = workLine.parse(line);
    const keys = [id, ...identifiers.map(identifierToKey), ...provenance.flatMap(entryKeys)];
    if (missingByline !== undefined && keys.includes(referenceToKey(missingByline.work))) {
      if (findByline({ bylines: authorships }, missingByline, []) !== undefined) missingByline = undefined;
    }
    for (const key of keys) missingWorks.delete(key);
    for (const author of authorships) {
      for (const identifier of author.identifiers) missingPeople.delete(identifierToKey(identifier));
    }
  }
  return [
    ...missingPeople,
    ...[...missingWorks.values()].map(referenceToText),
    ...(missingByline === undefined ? [] : [anchorToText(missingByline)]),
  ];
}

/** As `readNdjson`, through the effects. */
async function* readLines(effects: Effects, file: string): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of effects.read(file)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  if (rest !== '') yield JSON.parse(rest);
}
