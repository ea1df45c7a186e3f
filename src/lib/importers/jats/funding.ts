import { fundersToFields, type WrittenFunder } from '../mapping/funding.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/element.ts';
import { attributeOf, without } from './texts.ts';

/**
 * `funding-group`: awards with their sources. Of a statement in prose nobody can tell who paid.
 * https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/award-group.html
 */
export function fundingGroupsToFields(groups: readonly XmlElement[]): WorkFields | undefined {
  return fundersToFields(
    groups.flatMap((group) =>
      [...descendantsOf(group, 'award-group')].flatMap((award): WrittenFunder[] => {
        const awards = childrenOf(award, 'award-id').map(textOf);
        return childrenOf(award, 'funding-source').map((source) => ({ ...toFunder(source), awards }));
      }),
    ),
  );
}

/** A name, alone or as an institution beside its ids. */
function toFunder(source: XmlElement): WrittenFunder {
  const [institution] = descendantsOf(source, 'institution');
  return {
    name: textOf(institution ?? without(source, ids)),
    ids: [...descendantsOf(source, 'institution-id').map(textOf), attributeOf(source, 'href')],
  };
}

const ids: ReadonlySet<string> = new Set(['institution-id', 'named-content']);
