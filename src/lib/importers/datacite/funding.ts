import { fundersToFields } from '../mapping/funding.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { toObjectItems, toText } from './value.ts';

/** Property 19: https://datacite-metadata-schema.readthedocs.io/en/4.6/properties/fundingreference/ */
export function fundingReferencesToFields(value: unknown): WorkFields | undefined {
  return fundersToFields(
    toObjectItems(value).map((reference) => ({
      name: toText(reference['funderName']),
      ids: [toText(reference['funderIdentifier'])],
      awards: [toText(reference['awardNumber'])],
    })),
  );
}
