import { expect, test } from 'vitest';
import { namesOneInstitution } from './institution-names.ts';

test.each([
  'University of Ostmark',
  'Ostmark National University',
  'Department of Physics, University of Ostmark',
  'Institute of Caves, Ostmark Academy of Sciences',
  'Westhaven General Hospital',
  'Universität Ostmark',
  'Brook Laboratories Inc.',
  '东海大学',
])('%s is one institution', (name) => {
  expect(namesOneInstitution(name)).toBe(true);
});

test.each([
  'Department of Physics',
  'Dept. of Physics, Westhaven',
  'School of Medicine, Faculty of Health',
  'National University',
  'University',
  'Technische Universität',
  'Universidad Nacional',
  'Institute of Physics',
  'Institute of Technology',
  'Center for Cancer Research, National Institute of Health',
  'Academy of Sciences',
  'Ministry of Health',
  'University Hospital',
  'Independent Researcher',
  'Département de mathématiques',
  '',
])('%s may be any of several', (name) => {
  expect(namesOneInstitution(name)).toBe(false);
});

test('a subject tells which institute it is only where one with an identifier bears the name', () => {
  expect(namesOneInstitution('Institute of Caves', true)).toBe(true);
  expect(namesOneInstitution('Institute', true)).toBe(false);
  expect(namesOneInstitution('Department of Physics', true)).toBe(false);
  expect(namesOneInstitution('National University', true)).toBe(false);
});
