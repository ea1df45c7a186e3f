import { expect, it } from 'vitest';
import { titleToKey } from './titles.ts';

it('is the same for titles that differ in case, accents, punctuation and function words', () => {
  expect(titleToKey('Estimating the Recharge of Groundwater: A Review')).toBe(
    'estimating recharge groundwater review',
  );
  expect(titleToKey('ESTIMATING RECHARGE OF GROUNDWATER — Review')).toBe(
    'estimating recharge groundwater review',
  );
  expect(titleToKey('Über die Flüsse Mitteleuropas')).toBe('flusse mitteleuropas');
});

it('is the same for a formula as text and as markup made text', () => {
  expect(titleToKey('Solubility of H2O in basalt at 10^5 Pa')).toBe(
    titleToKey('Solubility of H₂O in Basalt at 10⁵ Pa'),
  );
});

it('does not exist for short titles and for those that many works bear', () => {
  expect(titleToKey('Advertisements')).toBeUndefined();
  expect(titleToKey('Nineteen characters')).toBeUndefined();
  expect(titleToKey('Introduction to the Special Issue')).toBeUndefined();
  expect(titleToKey('Message from the Program Chairs')).toBeUndefined();
});
