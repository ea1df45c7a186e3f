import type { BylineAnchor, Decision, WorkReference } from '../../../src/lib/model/decision.ts';
import { isPersonPair } from '../../../src/lib/reconcile/curation/person-pair.ts';

/** Everything that a decision names, so that it can be looked for. */
export interface Named {
  people: string[];
  works: WorkReference[];
  byline: BylineAnchor | undefined;
}

export function namedIn(decision: Decision): Named {
  const named: Named = { people: [], works: [], byline: undefined };
  switch (decision.action) {
    case 'same':
    case 'not-same':
      if (decision.action === 'not-same' && isPersonPair(decision))
        return { ...named, people: [decision.target, decision.other] };
      return { ...named, works: [decision.target, decision.other] };
    case 'prefer-version':
      return { ...named, works: [decision.target, decision.version] };
    case 'retract':
      return { ...named, works: [decision.target] };
    case 'merge':
      return { ...named, people: [decision.target, decision.into] };
    case 'split': {
      const { target, other, works = [] } = decision;
      return { ...named, people: other === undefined ? [target] : [target, other], works };
    }
    case 'verify':
    case 'add':
    case 'remove': {
      const { target, person } = decision;
      const works = decision.action === 'verify' ? (decision.works ?? []) : [];
      if (typeof target === 'string') return { ...named, people: [target], works };
      return { people: person === undefined ? [] : [person], works: [target.work], byline: target };
    }
    default:
      return { ...named, people: [decision.target] };
  }
}
