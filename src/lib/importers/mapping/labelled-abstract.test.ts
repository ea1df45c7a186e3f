import { expect, it } from 'vitest';
import { plainAbstractToRichText } from './labelled-abstract.ts';

it('makes sections of a structured abstract that is written as one text', () => {
  const text =
    'BACKGROUND: Reeds drift. MATERIALS AND METHODS: We counted p < 0.05 & more. CONCLUSIONS: They do.';
  const abstract = plainAbstractToRichText(text, 'en');
  expect(abstract?.html).toBe(
    '<p><strong>Background:</strong> Reeds drift.</p>' +
      '<p><strong>Materials and methods:</strong> We counted p &lt; 0.05 &amp; more.</p>' +
      '<p><strong>Conclusions:</strong> They do.</p>',
  );
  expect(abstract?.lang).toBe('en');
});

it.each([
  'We use two METHODS: counting and weighing. RESULTS: none.',
  'RESULTS: one label is no structure.',
  'Reeds drift. They do.',
])('leaves other text as it is: %s', (text) => {
  expect(plainAbstractToRichText(text, undefined)).toEqual({ text });
});
