import { describe, expect, it } from 'vitest';
import { nameToParts } from '../../../normalise/names/index.ts';
import { findHiddenName } from './find-hidden-names.ts';
import { personNameToHiddenName } from './hidden-name.ts';
import { mayHold } from './may-hold.ts';

function found(display: string, text: string): string[] {
  const name = personNameToHiddenName({ display, kind: 'former', ...nameToParts(display) });
  return findHiddenName(text, name).map(({ start, end, form }) => `${form}: ${text.slice(start, end)}`);
}

describe('a hidden name is found', () => {
  it.each([
    'Dorothea Quistgaard',
    'Dorothea M. Quistgaard',
    'Dorothea Maria Quistgaard',
    'Dorothea M A Quistgaard',
    'Quistgaard, Dorothea',
    'Quistgaard Dorothea',
    'QUISTGAARD, DOROTHEA',
    'Quistgaard, M. Dorothea',
    'Dorothea Quistgård',
    'Dórothea Quistgaard',
    'Dorothea\u00a0Quist\u00adgaard',
    'dorothea-quistgaard',
    'dorothea_quistgaard',
    'DorotheaQuistgaard2016',
    'quistgaard.dorothea',
    'quistgaard|dorothea',
    'Dorothea%20Quistgaard',
    '"family":"Quistgaard","given":"Dorothea"',
    '"givenName":"Dorothea","familyName":"Quistgaard"',
    'rft.aulast=Quistgaard&amp;rft.aufirst=Dorothea',
    'Dorothea Quistgaard-Holm',
  ])('with the given name spelled out in “%s”', (text) => {
    expect(found('Dorothea Quistgaard', `Then ${text} again`)).toMatchObject([
      expect.stringMatching(/^full: /),
    ]);
  });

  it.each([
    'D. Quistgaard',
    'D Quistgaard',
    'D. M. Quistgaard',
    'DM Quistgaard',
    'Quistgaard, D.',
    'Quistgaard D',
    'Quistgaard DM',
    'quistgaard|d',
    'd-quistgaard',
    'dquistgaard',
  ])('with initials in “%s”', (text) => {
    expect(found('Dorothea Quistgaard', `then ${text} again`)).toMatchObject([
      expect.stringMatching(/^initials: /),
    ]);
  });

  it('whichever way it is written itself', () => {
    expect(found('Jean-Marie van der Brüning', 'by Jeanmarie Bruening')).toEqual([
      'full: Jeanmarie Bruening',
    ]);
    expect(found('Jean-Marie van der Brüning', 'Brüning, J.-M. v. d.')).toHaveLength(1);
    expect(found('Saoirse O’Hare', "Saoirse O'Hare and Saoirse Ohare")).toHaveLength(2);
    expect(found('Дарья Волкова', 'Дарья Волкова, Darya Volkova, Darʹja Volkova')).toHaveLength(2);
    expect(found('李明', '作者李明和王伟')).toEqual(['full: 李明']);
    expect(found('Noor de Wit', 'de Wit, Noor')).toEqual(['full: Wit, Noor']);
    expect(found('Sukarmo', 'by Sukarmo')).toEqual(['full: Sukarmo']);
  });
});

it.each([
  'Alvar Quistgaard-Lind',
  'A. Quistgaard',
  'Dorothea Holm and Jan Quistgaard',
  'Dorothea Holm, Jan Quistgaard',
  'Holm, Dorothea; Quistgaarden, P.',
  'Per Quistgaard, D. Holm',
  'Per Quistgaard, Dag Holm',
  'Holm, D.; J. Quistgaard',
  'a Quistgaard detector',
])('a hidden name is not found in “%s”', (text) => {
  expect(found('Dorothea Quistgaard', text)).toEqual([]);
});

it('a quick look passes every text that holds the name, in whatever spelling', () => {
  const texts = [
    'Dorothea Quistgård',
    "D. Quist'gaard",
    'QUISTGAARD',
    'Quist\u00adgaard',
    'dquistgaard',
    'Квистгаард',
  ];
  const test = mayHold(personNameToHiddenName({ display: 'Dorothea Quistgaard', kind: 'former' }));
  expect(texts.filter((text) => !test(text))).toEqual([]);
  expect(['Tides “of” salt', 'Dorothea Holm', 'It’s a quiet tide'].filter(test)).toEqual([]);
  const short = mayHold(personNameToHiddenName({ display: 'Aa Oe', kind: 'former' }));
  expect(short('Tides')).toBe(true);
});
