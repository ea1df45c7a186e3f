import { describe, expect, test } from 'vitest';
import { personNameSchema, type PersonName } from '../model/person-name.ts';
import { nameToParts } from '../normalise/names/index.ts';
import { listOtherNames, personNameToSortName, pickPreferredName } from './person-names.ts';

function name(display: string, kind: PersonName['kind']): PersonName {
  return personNameSchema.parse({ display, ...nameToParts(display), kind });
}

describe('the names of a person', () => {
  const preferred = name('Ngozi Adeyemi', 'preferred');

  test('the preferred one is never a former name', () => {
    expect(
      pickPreferredName([name('Ngozi Okafor', 'former'), name('Ngozi Adeyemi', 'published')]).display,
    ).toBe('Ngozi Adeyemi');
  });

  test('each other spelling is listed once', () => {
    const others = listOtherNames(
      preferred,
      [preferred, name('N. K. Adeyemi', 'alternative')],
      [
        name('N. Adeyemi', 'published'),
        name('N. K. Adeyemi', 'published'),
        name('Ngozi Adeyemi', 'published'),
      ],
    );
    expect(others.map(({ display }) => display)).toEqual(['N. K. Adeyemi', 'N. Adeyemi']);
  });

  test('what another record prefers is listed as an alternative', () => {
    const others = listOtherNames(preferred, [preferred, name('Ngozi K. Adeyemi', 'preferred')], []);
    expect(others.map(({ kind }) => kind)).toEqual(['alternative']);
  });

  test('a former name is not listed, in no spelling', () => {
    const others = listOtherNames(
      preferred,
      [preferred, name('Ngozi Okafor', 'former')],
      [name('Ngozi Okafor', 'published'), name('N. Okafor', 'published')],
    );
    expect(others).toEqual([]);
  });

  test.each([
    ['Jan van der Berg', 'Berg, Jan van der'],
    ['Sukarno', 'Sukarno'],
  ])('%s is sorted as %s', (display, sorted) => {
    expect(personNameToSortName(name(display, 'preferred'))).toBe(sorted);
  });
});
