import { fundersToFields } from '../mapping/funding.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { childrenOf, textAt, type XmlElement } from '../xml/element.ts';

/** `GrantList`: who gave each grant, and its number. */
export function grantsOf(list: XmlElement): WorkFields | undefined {
  return fundersToFields(
    childrenOf(list, 'Grant').map((grant) => ({
      name: textAt(grant, 'Agency'),
      awards: [textAt(grant, 'GrantID')],
    })),
  );
}
