import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameToSlug, textToSlug, workToSlug } from './slug.ts';

describe('slugs', () => {
  it.each([
    ['Łukasz Straße', 'lukasz-strasse'],
    ['王伟', 'wangwei'],
    ["O’Brien and O'Brien", 'obrien-and-obrien'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a%2fb', 'a-2fb'],
    ['.htaccess', 'htaccess'],
    ['-rf', 'rf'],
  ])('of %s is %s', (text, slug) => {
    expect(textToSlug(text)).toBe(slug);
  });

  it('is undefined when nothing is left', () => {
    expect(textToSlug(' -/..')).toBeUndefined();
    expect(textToSlug('')).toBeUndefined();
  });

  it('has only letters, digits and single hyphens, and is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 90 }), (text, length) => {
        const slug = textToSlug(text, length);
        if (slug === undefined) return;
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(length);
      }),
    );
  });

  it('of a person is the name in reading order', () => {
    expect(nameToSlug({ given: 'Ngozi', family: 'Adeyemi-Lindqvist' })).toBe('ngozi-adeyemi-lindqvist');
    expect(nameToSlug({ given: '小雪', family: '王' })).toBe('wang-xiaoxue');
    expect(nameToSlug({ given: 'Jan', particle: 'van der', family: 'Brook', suffix: 'Jr.' })).toBe(
      'jan-van-der-brook-jr',
    );
  });

  it('of a work is its first author, year and first telling words', () => {
    const title = 'Estimating the groundwater recharge of sparse networks in time';
    expect(workToSlug({ firstFamily: 'Adeyemi-Lindqvist', year: 2026, title })).toBe(
      'adeyemi-lindqvist-2026-estimating-groundwater-recharge-sparse',
    );
    expect(workToSlug({ title: 'Of and to' })).toBe('of-and-to');
    expect(workToSlug({})).toBeUndefined();
    expect(
      workToSlug({ firstFamily: 'x'.repeat(200), year: 2026, title: 'y'.repeat(200) })?.length,
    ).toBeLessThanOrEqual(80);
  });
});
