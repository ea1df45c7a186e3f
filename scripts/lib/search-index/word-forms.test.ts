import { expect, it } from 'vitest';
import { otherSpellings, wordsInsideRuns } from './word-forms.ts';

it('adds what the index does not fold by itself', () => {
  expect(otherSpellings('Straßen über Łódź')).toEqual(['strassen', 'ueber', 'lodz']);
  expect(otherSpellings('Иван Ångström')).toEqual(['ivan', 'aangstroem']);
});

it('adds nothing to plain text, punctuation or a letter with an accent alone', () => {
  expect(otherSpellings('A plain title – with “marks” and café')).toEqual([]);
});

it('begins a word inside of a run without spaces', () => {
  expect(wordsInsideRuns('深層学習 in practice')).toContain('学習');
  expect(wordsInsideRuns('No such script')).toEqual([]);
});
