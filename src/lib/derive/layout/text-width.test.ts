import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

// Measured in Chromium: Source Sans 3 at weight 500, and Noto for the scripts that it lacks.
test.each([
  ['Jóna Sigurðardóttir', 8.3],
  ['محمد بن عبد الله', 6.8],
  ['김민수', 2.8],
  ['王伟', 2],
  ['สมชาย ใจดี', 4.3],
  ['अनिल शर्मा', 4],
])('estimates %s at no less than it is drawn, and at most a third more', (name, drawn) => {
  expect(textWidth(name)).toBeGreaterThanOrEqual(drawn * 0.99);
  expect(textWidth(name)).toBeLessThan(drawn * 1.34);
});

test('gives accents no width, however they are encoded', () => {
  expect(textWidth('é')).toBe(textWidth('e\u0301'));
  expect(textWidth('é')).toBe(textWidth('e'));
});
