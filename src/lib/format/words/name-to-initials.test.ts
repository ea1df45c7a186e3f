import { expect, it } from 'vitest';
import { nameToInitials } from './name-to-initials.ts';

it.each([
  ['Meulen, Pieter van der', 'PM'],
  ['Wulandari', 'W'],
  ['’t Hooft, Éva', 'ÉT'],
  ['al-Rashidi, Omar', 'OA'],
  ['Соколова, Надежда', 'НС'],
  ['山田, 太郎', '山'],
  ['முருகன், கவிதா', 'மு'],
  ['1984 Collective', 'C'],
  ['', ''],
])('%s is told by %s', (sortName, initials) => {
  expect(nameToInitials(sortName)).toBe(initials);
});
