import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../model/decision.ts';
import { languageOf } from '../languages/language.ts';
import { correctionKinds } from './kinds.ts';
import { actionToTemplate } from './template.ts';

const filledIn = {
  person: 'roster:t-1',
  work: 'doi:10.5555/tide.1',
  byline: 'M. Holmgaard',
  name: 'Maren Holmgaard',
  value: 'https://maren.example.org/',
  who: 'Maren Holmgaard',
  when: '2026-11-23',
  why: 'I ought to know',
};

describe('a template to fill in by hand', () => {
  it.each(correctionKinds.map(({ action }) => action))(
    'is a decision to %s, once it is filled in',
    (action) => {
      const decision: unknown = JSON.parse(actionToTemplate(action, filledIn));
      expect(decisionSchema.safeParse(decision).error).toBeUndefined();
      expect(decision).toMatchObject({ action });
    },
  );

  it.each(['en', 'de'])('is refused as it is, in %s', (tag) => {
    for (const { action } of correctionKinds) {
      const text = actionToTemplate(action, languageOf(tag).words.correct.template);
      expect(decisionSchema.safeParse(JSON.parse(text)).success).toBe(false);
    }
  });
});
