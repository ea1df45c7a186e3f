import { describe, expect, it } from 'vitest';
import { byline, decided, personRecord, workRecord } from '../../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../../tests/support/reconcile-invented.ts';

const bare = orcid.replace('orcid:', '');
const ada = personRecord('Ada Fjord', {
  ids: ['roster:1', orcid],
  links: [
    { label: 'ORCID', url: `https://orcid.org/${bare}` },
    { label: 'Home', url: 'https://ada.example.org/' },
  ],
});
const hide = (target: string, value?: string) =>
  decided({ action: 'hide-field', target, field: 'orcid', ...(value === undefined ? {} : { value }) });
const work = workRecord({
  title: 'Tides',
  by: [byline('A. Fjord', orcid), byline('Mo Wick', otherOrcid)],
  ids: ['doi:10.5555/t'],
  from: { entry: `${bare}/work/7` },
});

describe('an ORCID iD that a decision hides', () => {
  it.each(['roster:1', orcid])('leads to the works and is told nowhere, whether %s is named', (target) => {
    const { own, linked, external, pairs, diagnostics, hiddenOrcids } = reconcileInvented({
      records: [ada, work],
      decisions: [hide(target)],
    });
    expect(own[0]?.id).toBe('roster:1');
    expect(linked[0]?.links[0]?.person).toBe('roster:1');
    const told = { own: { ...own[0], hiddenOrcids: [] }, linked, external, pairs, diagnostics };
    expect(JSON.stringify(told)).not.toContain(bare);
    expect(own[0]?.records[0]?.links).toEqual([{ label: 'Home', url: 'https://ada.example.org/' }]);
    expect(hiddenOrcids).toEqual([bare]);
  });

  it('is what the ledger still knows the person by', () => {
    const { own } = reconcileInvented({ records: [ada, work], decisions: [hide('roster:1')] });
    expect(own[0]?.hiddenOrcids).toEqual([{ scheme: 'orcid', value: bare }]);
  });

  it('leaves those of others', () => {
    const { linked } = reconcileInvented({ records: [ada, work], decisions: [hide('roster:1')] });
    expect(linked[0]?.work.bylines.map(({ identifiers }) => identifiers.length)).toEqual([0, 1]);
    expect(linked[0]?.links[1]?.person).toBe(otherOrcid);
  });

  it('is hidden with its value, however that is written, and no other is', () => {
    const hidden = (value: string) =>
      reconcileInvented({ records: [ada, work], decisions: [hide('roster:1', value)] }).hiddenOrcids;
    expect(hidden(`https://orcid.org/${bare}`)).toEqual([bare]);
    expect(hidden(otherOrcid.replace('orcid:', ''))).toEqual([]);
  });

  it('gives somebody without another key one that does not tell it', () => {
    const alone = personRecord('Ada Fjord', { ids: [orcid] });
    const { own, linked } = reconcileInvented({ records: [alone, work], decisions: [hide(orcid)] });
    expect(own[0]?.id).toMatch(/^local:/);
    expect(linked[0]?.links[0]?.person).toBe(own[0]?.id);
  });
});
