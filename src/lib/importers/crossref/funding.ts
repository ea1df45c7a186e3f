import { toArray, toObjects, toText, toTextOrNumber } from '../json/read.ts';
import { fundersToFields } from '../mapping/funding.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

/** `funder`: a name, its DOI in the funder registry or ids of several kinds, and the numbers of its awards. */
export function fundersOfItem(funders: unknown): WorkFields | undefined {
  return fundersToFields(
    toObjects(funders).map((funder) => ({
      name: toText(funder['name']),
      ids: [toText(funder['DOI']), ...toObjects(funder['id']).map(({ id }) => toText(id))],
      awards: toArray(funder['award']).map(toTextOrNumber),
    })),
  );
}
