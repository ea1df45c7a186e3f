import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDecisionText } from '../../../scripts/lib/apply/find-decision-text.ts';
import { correctionKinds } from '../../lib/format/corrections/kinds.ts';
import type { CorrectionAnswers, CorrectionField } from '../../lib/model/correction.ts';
import { decisionActions, decisionSchema, hideableFields } from '../../lib/model/decision.ts';
import { composeDecision, type Composed } from './compose.ts';
import { textToPersonKey, textToWorkKey } from './keys.ts';
import { decisionToBody, messageToAddress } from './ways.ts';

const full: Record<CorrectionField, string> = {
  person: 'roster:t-1',
  otherPerson: 'https://orcid.org/0009-9999-0075-0012',
  work: 'https://doi.org/10.5555/TIDE.1',
  newWork: '10.5555/tide.9',
  otherWork: 'arXiv:2401.00001v2',
  works: 'doi:10.5555/tide.2\ndoi:10.5555/tide.3',
  byline: ' M. Holmgaard ',
  version: '10.5555/tide.1b',
  name: 'Maren Holmgaard-Lind',
  hidden: 'on',
  field: 'links',
  value: 'https://maren.example.org/',
};

const answer = (changes: Partial<CorrectionAnswers>): CorrectionAnswers => ({
  ...full,
  action: 'verify',
  who: 'Maren Holmgaard',
  why: 'I ought to know',
  when: '2026-11-23',
  ...changes,
});

const decided = (composed: Composed): unknown => ('decision' in composed ? composed.decision : composed);

describe('composing a decision', () => {
  it('has a kind of correction for every action', () => {
    expect(correctionKinds.map(({ action }) => action).sort()).toEqual([...decisionActions].sort());
  });

  it.each(correctionKinds.map(({ action }) => action))(
    'makes a decision to %s that is accepted',
    (action) => {
      const decision = decided(composeDecision(answer({ action })));
      expect(decisionSchema.safeParse(decision).error).toBeUndefined();
      expect(decision).toMatchObject({
        action,
        who: 'Maren Holmgaard',
        why: 'I ought to know',
        when: '2026-11-23',
      });
    },
  );

  it('says what each kind means', () => {
    const made = (action: CorrectionAnswers['action'], changes: Partial<CorrectionAnswers> = {}) => {
      const {
        who: _who,
        why: _why,
        when: _when,
        ...rest
      } = decisionSchema.parse(decided(composeDecision(answer({ action, ...changes }))));
      return rest;
    };
    expect(made('verify')).toEqual({ action: 'verify', target: 'roster:t-1', check: 'merged-claim' });
    expect(made('remove')).toEqual({
      action: 'remove',
      target: { work: 'doi:10.5555/tide.1', byline: 'M. Holmgaard' },
      person: 'roster:t-1',
    });
    expect(made('add')).toMatchObject({ target: { work: 'doi:10.5555/tide.9', byline: 'M. Holmgaard' } });
    expect(made('same')).toEqual({ action: 'same', target: 'doi:10.5555/tide.1', other: 'arxiv:2401.00001' });
    expect(made('merge')).toEqual({
      action: 'merge',
      target: 'orcid:0009-9999-0075-0012',
      into: 'roster:t-1',
    });
    expect(made('split', { otherPerson: '' })).toEqual({
      action: 'split',
      target: 'roster:t-1',
      works: ['doi:10.5555/tide.2', 'doi:10.5555/tide.3'],
    });
    expect(made('former-name', { hidden: '' })).toEqual({
      action: 'former-name',
      target: 'roster:t-1',
      name: 'Maren Holmgaard-Lind',
      hidden: false,
    });
    expect(made('hide-field', { value: '' })).toEqual({
      action: 'hide-field',
      target: 'roster:t-1',
      field: 'links',
    });
  });

  it.each(hideableFields)('can leave out the field %s', (field) => {
    expect(composeDecision(answer({ action: 'hide-field', field }))).toMatchObject({ decision: { field } });
  });

  it.each([
    [{ action: 'remove', work: 'a paper about moss' }, 'work'],
    [{ action: 'remove', byline: '  ' }, 'byline'],
    [{ action: 'verify', person: '' }, 'person'],
    [{ action: 'merge', otherPerson: 'my other self' }, 'otherPerson'],
    [{ action: 'merge', otherPerson: 'roster:t-1' }, 'otherPerson'],
    [{ action: 'same', otherWork: '10.5555/tide.1' }, 'otherWork'],
    [{ action: 'split', works: '', otherPerson: '' }, 'works'],
    [{ action: 'split', works: 'doi:10.5555/tide.2\nand more' }, 'works'],
    [{ action: 'hide-field', field: 'name', value: '' }, 'value'],
    [{ action: 'hide-field', field: 'everything' }, 'field'],
    [{ action: 'rename', name: '' }, 'name'],
    [{ action: 'retract', who: '' }, 'who'],
    [{ action: 'retract', why: '' }, 'why'],
  ] satisfies [Partial<CorrectionAnswers>, string][])(
    'points at the answer that is missing or wrong in %j',
    (changes, wrong) => {
      expect(composeDecision(answer(changes))).toEqual({ wrong });
    },
  );

  it('makes nothing that would be refused, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...Object.values(full),
        'orcid:',
        'doi:10',
        'local:x y',
        'roster: ',
        'url:https://x.example/',
        'name',
      ),
    );
    const fields = fc.record(
      Object.fromEntries([...Object.keys(full), 'who', 'why'].map((field) => [field, typed])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...decisionActions), fields, (action, answers) => {
        const composed = composeDecision({ who: '', why: '', ...answers, action, when: '2026-11-23' });
        if ('wrong' in composed) return;
        expect(decisionSchema.safeParse(composed.decision).error).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('identifiers as readers write them', () => {
  it.each([
    ['https://orcid.org/0009-9999-0075-0012', 'orcid:0009-9999-0075-0012'],
    ['0009-9999-0060-001x', 'orcid:0009-9999-0060-001X'],
    ['https://openalex.org/authors/a9975000001', 'openalex:A9975000001'],
    ['roster:h-17', 'roster:h-17'],
    ['Maren Holmgaard', undefined],
    ['doi:10.5555/x', undefined],
  ])('takes %s for the person %s', (text, key) => {
    expect(textToPersonKey(text)).toBe(key);
  });

  it.each([
    ['https://doi.org/10.5555/Tide.1', 'doi:10.5555/tide.1'],
    ['doi: 10.5555/tide(1)', 'doi:10.5555/tide(1)'],
    ['https://doi.org/10.5555%2Ftide.1.', 'doi:10.5555/tide.1'],
    ['https://arxiv.org/pdf/2401.00001v3.pdf', 'arxiv:2401.00001'],
    ['https://pubmed.ncbi.nlm.nih.gov/123456/', 'pmid:123456'],
    ['PMC123456', 'pmcid:PMC123456'],
    ['W9975000001', 'openalex:W9975000001'],
    ['local:0f3c', 'local:0f3c'],
    ['https://example.org/', undefined],
  ])('takes %s for the work %s', (text, key) => {
    expect(textToWorkKey(text)).toBe(key);
  });
});

describe('sending a decision', () => {
  const { decision } = {
    decision: {
      action: 'retract',
      target: 'doi:10.5555/tide.1',
      who: 'M',
      when: '2026-11-23',
      why: 'a\n```\n"b"',
    },
  };
  const message = {
    title: 'Retracted: “Tide & ebb”',
    body: decisionToBody(decision, 'Please correct this.'),
  };

  it('writes a body from which the decision is read back', () => {
    expect(JSON.parse(findDecisionText(message.body) ?? '')).toEqual(decision);
  });

  it('fills in issues and mails', () => {
    const read = (href: string) => new URL(href).searchParams;
    const github = messageToAddress('github', 'our-library/our-people', message, 'short');
    expect(github.href).toMatch(/^https:\/\/github\.com\/our-library\/our-people\/issues\/new\?title=/);
    expect(read(github.href).get('body')).toBe(message.body);
    const gitlab = messageToAddress('gitlab', 'https://git.example.org/a/b/', message, 'short');
    expect(gitlab.href).toMatch(/^https:\/\/git\.example\.org\/a\/b\/-\/issues\/new\?/);
    expect(read(gitlab.href).get('issue[description]')).toBe(message.body);
    const mail = messageToAddress('mail', 'people@example.org', message, 'short');
    expect(mail.href).toMatch(/^mailto:people@example\.org\?subject=Retracted%3A%20/);
    expect(read(mail.href).get('body')).toBe(message.body.replaceAll('\n', '\r\n'));
    expect([github.short, gitlab.short, mail.short]).toEqual([false, false, false]);
  });

  it('asks for the file where the text is too long for an address, and never makes one that is refused', () => {
    const sizes = { github: 7500, gitlab: 7500, mail: 2000 } as const;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 4000 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('github', 'gitlab', 'mail'),
        (why, title, way) => {
          const to = { github: 'a/b', gitlab: 'https://git.example.org/a/b', mail: 'a@example.org' }[way];
          const whole = { title, body: decisionToBody({ why }, 'x') };
          const { href, short } = messageToAddress(way, to, whole, 'see the file');
          expect(href.length).toBeLessThanOrEqual(sizes[way]);
          const body = new URL(href).searchParams.get(way === 'gitlab' ? 'issue[description]' : 'body');
          if (short) expect(body).toBe('see the file');
          else expect(body?.replaceAll('\r\n', '\n')).toBe(whole.body.toWellFormed());
        },
      ),
    );
  });
});
