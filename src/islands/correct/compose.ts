import type { CorrectionAnswers, CorrectionField } from '../../lib/model/correction.ts';
import type { Decision } from '../../lib/model/decision.ts';
import { textToPersonKey, textToWorkKey } from './keys.ts';

/** A decision as `peerfolio apply` reads it, or the first answer that does not make sense. */
export type Composed = { decision: DecisionToSend } | { wrong: CorrectionField | 'who' | 'why' };

/** A decision before the schema has filled in what is left out. */
export type DecisionToSend = Decision extends infer One
  ? One extends { hidden: boolean }
    ? Omit<One, 'hidden'> & { hidden?: true }
    : One
  : never;

// The schema's own list would bring zod into the browser; this one does not compile unless it is complete.
const hideable: Record<Extract<Decision, { action: 'hide-field' }>['field'], true> = {
  role: true,
  summary: true,
  careers: true,
  dates: true,
  links: true,
  availability: true,
  topics: true,
  about: true,
  name: true,
  orcid: true,
};

/** Makes the one decision that a reader's answers ask for. */
export function composeDecision(answers: CorrectionAnswers): Composed {
  try {
    return { decision: toDecision(answers) };
  } catch (error) {
    if (error instanceof WrongAnswer) return { wrong: error.field };
    throw error;
  }
}

class WrongAnswer extends Error {
  readonly field: CorrectionField | 'who' | 'why';

  constructor(field: CorrectionField | 'who' | 'why') {
    super(field);
    this.field = field;
  }
}

function toDecision(answers: CorrectionAnswers): DecisionToSend {
  const { action, when } = answers;
  const text = (field: CorrectionField | 'who' | 'why'): string => answers[field]?.trim() || wrong(field);
  const person = (field: 'person' | 'otherPerson' = 'person'): string =>
    textToPersonKey(answers[field] ?? '') ?? wrong(field);
  const work = (field: 'work' | 'newWork' | 'otherWork' | 'version' = 'work'): string =>
    textToWorkKey(answers[field] ?? '') ?? wrong(field);
  const byline = (field: 'work' | 'newWork') => ({ work: work(field), byline: text('byline') });
  const given = (field: CorrectionField): boolean => (answers[field]?.trim() ?? '') !== '';
  const other = <Key extends string>(field: CorrectionField, key: Key, same: Key): Key =>
    key === same ? wrong(field) : key;
  const decided = () => ({ who: text('who'), when, why: text('why') });

  switch (action) {
    case 'verify':
      return { action, target: person(), check: 'merged-claim', ...decided() };
    case 'add':
    case 'remove': {
      const whose = person();
      return { action, target: byline(action === 'add' ? 'newWork' : 'work'), person: whose, ...decided() };
    }
    case 'same':
    case 'not-same': {
      const target = work();
      return { action, target, other: other('otherWork', work('otherWork'), target), ...decided() };
    }
    case 'prefer-version':
      return { action, target: work(), version: work('version'), ...decided() };
    case 'retract':
      return { action, target: work(), ...decided() };
    case 'merge': {
      const into = person();
      return { action, target: other('otherPerson', person('otherPerson'), into), into, ...decided() };
    }
    case 'split': {
      const target = person();
      const works = (answers.works ?? '').split('\n').filter((line) => line.trim() !== '');
      if (works.length === 0 && !given('otherPerson')) return wrong('works');
      return {
        action,
        target,
        ...(given('otherPerson') && { other: other('otherPerson', person('otherPerson'), target) }),
        ...(works.length > 0 && { works: works.map((line) => textToWorkKey(line) ?? wrong('works')) }),
        ...decided(),
      };
    }
    case 'rename':
      return { action, target: person(), name: text('name'), ...decided() };
    case 'former-name':
      return {
        action,
        target: person(),
        name: text('name'),
        ...(given('hidden') && { hidden: true }),
        ...decided(),
      };
    case 'hide-field': {
      const target = person();
      const field = isHideable(answers.field) ? answers.field : wrong('field');
      const value = field === 'name' || given('value') ? { value: text('value') } : {};
      return { action, target, field, ...value, ...decided() };
    }
    case 'hide-person':
    case 'remove-person':
      return { action, target: person(), ...decided() };
  }
}

function isHideable(field: string | undefined): field is keyof typeof hideable {
  return field !== undefined && Object.hasOwn(hideable, field);
}

function wrong(field: CorrectionField | 'who' | 'why'): never {
  throw new WrongAnswer(field);
}
