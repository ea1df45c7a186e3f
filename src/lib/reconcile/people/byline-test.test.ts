import { describe, expect, test } from 'vitest';
import { nameToParts } from '../../normalise/names/index.ts';
import { passesBylineTest } from './byline-test.ts';

function passes(byline: string, ...names: string[]): boolean {
  return passesBylineTest(
    nameToParts(byline) ?? {},
    names.map((name) => nameToParts(name) ?? {}),
  );
}

describe('the byline test', () => {
  test.each([
    ['Ngozi Adeyemi', 'Ngozi Adeyemi'],
    ['N. Adeyemi', 'Ngozi Adeyemi'],
    ['Ngozi Adeyemi', 'N. K. Adeyemi'],
    ['Adeyemi, Ngozi K.', 'Ngozi Adeyemi'],
    ['Jean Pierre Müller', 'Jean-Pierre Muller'],
    ['Jan van der Berg', 'Jan Berg'],
    ['Ana García', 'Ana García López'],
    ['Ana López', 'Ana García López'],
    ['R. Michael Stone', 'Robert Michael Stone'],
    ['Wei Chen', 'Chen Wei'],
    ['Sukarno', 'Sukarno'],
  ])('%s can be %s', (byline, name) => {
    expect(passes(byline, name)).toBe(true);
  });

  test.each([
    ['Obi Adeyemi', 'Ngozi Adeyemi'],
    ['O. Adeyemi', 'Ngozi Adeyemi'],
    ['Ngozi Adebayo', 'Ngozi Adeyemi'],
    ['Adeyemi', 'Ngozi Adeyemi'],
    ['王伟', 'Ngozi Adeyemi'],
    ['Wei Huang', 'Weihua Ng'],
    ['Weihua Ng', 'Wei Huang'],
  ])('%s cannot be %s', (byline, name) => {
    expect(passes(byline, name)).toBe(false);
  });

  test('a name that its source did not take apart is tried between its words', () => {
    const name = { given: 'Jean-Pierre', family: 'Van Loo' };
    const undivided = (display: string) => passesBylineTest({ literal: display }, [name]);
    expect(undivided('Jeanpierre Van Loo')).toBe(true);
    expect(undivided('Jean Pierre Vanloo')).toBe(true);
    expect(undivided('Jean Pier Revanloo')).toBe(false);
  });

  test('one of several names is enough', () => {
    expect(passes('Tom Brandt', 'Thomas Brandt')).toBe(false);
    expect(passes('Tom Brandt', 'Thomas Brandt', 'Tom Brandt')).toBe(true);
  });
});
