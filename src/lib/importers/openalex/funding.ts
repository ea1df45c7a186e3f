import type { JsonObject } from '../json/read.ts';
import { toObjects, toText, toTextOrNumber } from '../json/read.ts';
import { fundersToFields } from '../mapping/funding.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

/** `awards`, and `grants` as they were called until 2025. */
export function awardsToFields(awards: unknown): WorkFields | undefined {
  return fundersToFields(
    toObjects(awards).map((award) => ({
      name: toText(award['funder_display_name']),
      awards: [toTextOrNumber(award['funder_award_id'] ?? award['award_id'])],
    })),
  );
}

/** `funders`: those of the awards with their ROR ids, and others. */
export function fundersOfWork(funders: unknown): WorkFields | undefined {
  return fundersToFields(
    toObjects(funders).map((funder: JsonObject) => ({
      name: toText(funder['display_name']),
      ids: [toText(funder['ror'])],
    })),
  );
}
