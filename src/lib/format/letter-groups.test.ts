import { expect, it } from 'vitest';
import { toLetterGroups } from './letter-groups.ts';

const letters = (names: string[], locale = 'en') =>
  toLetterGroups(names, (name) => name, locale).map(({ letter, items }) => [letter, items]);

it('puts accented letters with their base letter and sorts as a dictionary does', () => {
  expect(letters(['Zorn', 'Éclair', 'adams', 'Eden', 'Öhlund', 'Olsen'], 'de')).toEqual([
    ['A', ['adams']],
    ['E', ['Éclair', 'Eden']],
    ['O', ['Öhlund', 'Olsen']],
    ['Z', ['Zorn']],
  ]);
});

it('gives other scripts letters of their own, and what begins with a digit the sign #', () => {
  expect(letters(['Яна', '山田', '3D imaging', 'Abel'])).toEqual([
    ['#', ['3D imaging']],
    ['A', ['Abel']],
    ['Я', ['Яна']],
    ['山', ['山田']],
  ]);
});

it('makes anchors of a closed alphabet', () => {
  const anchors = toLetterGroups(['山田', '7', 'Bee'], (name) => name, 'en').map(({ anchor }) => anchor);
  expect(anchors).toEqual(['letter-other', 'letter-b', 'letter-5c71']);
});

it('does not depend on the order of its input', () => {
  const names = ['Ada', 'ada', 'Bo', 'Åke', 'Ake'];
  expect(letters([...names].reverse())).toEqual(letters(names));
});

it('keeps letters apart that a language counts as letters of their own', () => {
  expect(letters(['Åkesson', 'Adler', 'Zetterlund'], 'sv').map(([letter]) => letter)).toEqual([
    'A',
    'Z',
    'Å',
  ]);
  expect(letters(['Łuczak', 'Lund', 'Ørsted'], 'en').map(([letter]) => letter)).toEqual(['L', 'O']);
});
