import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineSchema } from '../../model/byline.ts';
import {
  foldName,
  fullNameKey,
  initialNameKey,
  isInitialsOnly,
  isTruncationMark,
  nameToParts,
  nameToSortName,
  partsToByline,
  textToByline,
} from './index.ts';

/** given | particle | family | suffix */
function parts(text: string): string {
  const byline = textToByline(text);
  if (byline === undefined) return 'nobody';
  if (byline.kind === 'group') return `group ${byline.display}`;
  return [byline.given, byline.particle, byline.family, byline.suffix].map((part) => part ?? '').join('|');
}

describe('a printed name', () => {
  it.each([
    ['Ines Färber', 'Ines||Färber|'],
    ['Färber, Ines', 'Ines||Färber|'],
    ['Jan van der Brook', 'Jan|van der|Brook|'],
    ['van der Brook, Jan', 'Jan|van der|Brook|'],
    ['Brook, Jan van der', 'Jan|van der|Brook|'],
    ['Tim Van Aalten', 'Tim||Van Aalten|'],
    ['Ana da Costa e Silva', 'Ana|da|Costa e Silva|'],
    ['von Arnstedt', '|von|Arnstedt|'],
    ['Robert Kingsley Jr.', 'Robert||Kingsley|Jr.'],
    ['Kingsley, Jr., Robert', 'Robert||Kingsley|Jr.'],
    ['Kingsley, Robert, III', 'Robert||Kingsley|III'],
    ['Sukarwati', '||Sukarwati|'],
    ['FÄRBER, INES', 'Ines||Färber|'],
    ['Ines FÄRBER', 'Ines||Färber|'],
    ['VAN DER BROOK, JAN', 'Jan|van der|Brook|'],
    ['Wei LI', 'Wei||Li|'],
    ['ΦΑΡΜΠΕΡΆΚΗΣ, ΊΝΕΣ', 'Ίνες||Φαρμπεράκης|'],
    ['ΦΑΡΜΠΕΡΑΚΗΣ, ΙΝΕΣ', 'Ινες||Φαρμπερακης|'],
    ['İNCEOĞLU, İSMAİL', 'İsmail||İnceoğlu|'],
    ['GROẞMANN, ÉMILE', 'Émile||Großmann|'],
    ['Kingsley RB', 'RB||Kingsley|'],
    ["O'BRENNAN, NIAMH", "Niamh||O'Brennan|"],
    ['Jean‐Luc Morvan', 'Jean-Luc||Morvan|'],
    ['Prof. Dr. Ines Färber', 'Ines||Färber|'],
    ['Ines Färber, PhD', 'Ines||Färber|'],
    ['王小雪', '小雪||王|'],
    ['欧阳小雪', '小雪||欧阳|'],
    ['山本 雪', '雪||山本|'],
    ['山本ゆき', '||山本ゆき|'],
    ['김하늘', '하늘||김|'],
  ])('%s has the parts %s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it.each([
    ['Ines Färber (15649)', 'Ines||Färber|'],
    ['Ines Färber <ines@example.org>', 'Ines||Färber|'],
    ['Ines Färber1,2*', 'Ines||Färber|'],
    ['Ines Färber 0002', 'Ines||Färber|'],
    ['Ines Färber†', 'Ines||Färber|'],
    ['Ines Färber ‡§', 'Ines||Färber|'],
    ['Ines Färber¹²', 'Ines||Färber|'],
    ['Ines Färberᵃ,ᵇ', 'Ines||Färber|'],
    ['Ines Färber,b', 'Ines||Färber|'],
    ['(Ines Färber)', 'Ines||Färber|'],
    ['Ines Färber et al.', 'Ines||Färber|'],
    ['Dr Ines Färber MSc', 'Ines||Färber|'],
    ['Ines Färber MD PhD', 'Ines||Färber|'],
    ['Ines Färber, M.D., Ph.D.', 'Ines||Färber|'],
    ['Färber, Ines PhD', 'Ines||Färber|'],
    ['Ines Färber(Editor)', 'Ines||Färber|'],
    ['PhD', 'nobody'],
    ['Ines F&auml;rber<sup>a</sup>', 'Ines||Färber|'],
    ['ines@example.org', 'nobody'],
    ['N/A', 'nobody'],
    ['et al.', 'nobody'],
    ['*', 'nobody'],
    ['', 'nobody'],
    ['\ud800Ines\u200b F\u00ad\u00e4rber\u202e', 'Ines||Färber|'],
    ['Ｉｎｅｓ Ｆärber', 'Ines||Färber|'],
    ['نگار می\u200cناب', 'نگار||می\u200cناب|'],
  ])('loses what is not a name: %s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('keeps an ORCID iD that stands beside it', () => {
    expect(textToByline('Ines Färber (0000-0002-1825-0097)')?.identifiers).toEqual([
      { scheme: 'orcid', value: '0000-0002-1825-0097' },
    ]);
  });

  it.each([
    ['{OpenSky}', 'group OpenSky'],
    ['Deep Lake Collaboration', 'group Deep Lake Collaboration'],
    ['Institute of Rivers', 'group Institute of Rivers'],
    ['{Team, Deep Lake}', 'group Deep Lake Team'],
    ['{I. Färber}', 'I.||Färber|'],
  ])('is a body when it reads as one: %s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('is printed family first and without a space in Chinese, Japanese and Korean', () => {
    expect(textToByline('山本 雪')?.display).toBe('山本雪');
    expect(textToByline('王小雪')?.display).toBe('王小雪');
  });
});

describe('a name in parts', () => {
  it('keeps names that look like placeholders', () => {
    expect(partsToByline({ given: 'Nan', family: 'Shao' })?.display).toBe('Nan Shao');
    expect(partsToByline({ given: 'Ines', family: 'Null' })?.display).toBe('Ines Null');
  });

  it('finds particle and suffix inside the family name', () => {
    expect(partsToByline({ given: 'Jan', family: 'van der Brook' })).toMatchObject({
      particle: 'van der',
      family: 'Brook',
    });
    expect(partsToByline({ given: 'Robert', family: 'Kingsley Jr.' })).toMatchObject({
      family: 'Kingsley',
      suffix: 'Jr.',
    });
    expect(partsToByline({ given: 'Jan van', family: 'Brook' })).toMatchObject({
      given: 'Jan',
      particle: 'van',
    });
  });

  it('takes a literal in a script without capitals for a person', () => {
    expect(partsToByline({ literal: '陈若河' })).toMatchObject({ kind: 'person', family: '陈' });
    expect(partsToByline({ literal: 'سلمى النهري' })).toMatchObject({ kind: 'person', family: 'النهري' });
    expect(partsToByline({ literal: 'अनया नदीवाल' })).toMatchObject({ kind: 'person', given: 'अनया' });
    expect(partsToByline({ literal: 'جامعة النهر' })?.kind).toBe('group');
  });

  it('keeps the numbers of a body', () => {
    expect(partsToByline({ literal: 'RIVER 2019 Collaborators' })?.display).toBe('RIVER 2019 Collaborators');
    expect(textToByline('{XYZ 1/SC 22/WG 14}')?.display).toBe('XYZ 1/SC 22/WG 14');
    expect(textToByline('The Delta Collaboration1')?.display).toBe('The Delta Collaboration');
  });

  it('tells a family name and initials from a degree', () => {
    expect(textToByline('Ma, Jun')).toMatchObject({ family: 'Ma', given: 'Jun' });
    expect(textToByline('Ba, Nour')).toMatchObject({ family: 'Ba', given: 'Nour' });
    expect(textToByline('Vale, MA')).toMatchObject({ family: 'Vale', given: 'MA' });
    expect(textToByline('Qiu, Ma')).toMatchObject({ family: 'Qiu', given: 'Ma' });
    expect(textToByline('Rahimi, Md')).toMatchObject({ family: 'Rahimi', given: 'Md' });
    expect(textToByline('Vale, M.D.')).toMatchObject({ family: 'Vale', given: 'M.D.' });
    expect(textToByline('Rosa Vale, MD')).toMatchObject({ family: 'Vale', given: 'Rosa' });
    expect(textToByline('Vale, PhD')?.given).toBeUndefined();
  });

  it('takes a literal for a body unless it reads as a person', () => {
    expect(partsToByline({ literal: 'World River Organization' })?.kind).toBe('group');
    expect(partsToByline({ literal: 'OpenSky' })?.kind).toBe('group');
    expect(partsToByline({ literal: 'Ines Färber' })).toMatchObject({ kind: 'person', family: 'Färber' });
    expect(partsToByline({ literal: '東河大学' })?.kind).toBe('group');
  });

  it('repairs capitals but not initials', () => {
    expect(partsToByline({ given: 'INES', family: 'MCBRIDE' })?.display).toBe('Ines McBride');
    expect(partsToByline({ given: 'Raghav', family: 'PVS' })?.display).toBe('Raghav PVS');
    expect(partsToByline({ given: 'JK', family: 'FÄRBER' })?.display).toBe('JK Färber');
  });

  it('is what is left where the mark of a cut list stands in one part', () => {
    expect(partsToByline({ family: 'et al', given: 'Ines Färber' })?.display).toBe('Ines Färber');
    expect(partsToByline({ family: 'et al.' })).toBeUndefined();
  });

  it('is nobody when every part is empty', () => {
    expect(partsToByline({})).toBeUndefined();
    expect(partsToByline({ family: '-', given: '' })).toBeUndefined();
  });
});

describe('keys', () => {
  const key = (text: string) => fullNameKey(nameToParts(text) ?? {});

  it('of full names are equal under case, accents, hyphens and apostrophes', () => {
    expect(key('Jean‐Luc Müller')).toBe(key('MULLER, jean luc'));
    expect(key('Niamh O’Brennan')).toBe(key("Niamh O'Brennan"));
    expect(key('Jan van der Brook')).toBe(key('Van der Brook, Jan'));
    expect(key('Łucja Strøm')).toBe(key('Lucja Strom'));
  });

  it('of full names are different for initials, other given names, suffixes and scripts', () => {
    expect(key('J. Müller')).toBeUndefined();
    expect(key('Müller, J.-L.')).toBeUndefined();
    expect(key('Jean Müller')).not.toBe(key('Jean-Luc Müller'));
    expect(key('Robert Kingsley Jr.')).not.toBe(key('Robert Kingsley'));
    expect(key('王小雪')).not.toBe(key('Xiaoxue Wang'));
  });

  it('ignore where an undivided name is divided', () => {
    expect(key('山本雪')).toBe(key('山本 雪'));
  });

  it('of initials join surname and first letter', () => {
    expect(initialNameKey({ given: 'Ngozi', family: 'Adeyemi' })).toBe('adeyemi|n');
    expect(initialNameKey({ family: 'Adeyemi' })).toBeUndefined();
  });

  it('tell initials from short names', () => {
    expect(['J.', 'J.-P.', 'JK', 'J K', 'Yu.'].map(isInitialsOnly)).toEqual([true, true, true, true, true]);
    expect(['Jo', 'Yu', '雪', 'Jean P.', ''].map(isInitialsOnly)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('for sorting put the family name first and a particle last', () => {
    expect(nameToSortName({ given: 'Jan', particle: 'van der', family: 'Brook', suffix: 'Jr.' })).toBe(
      'Brook, Jan van der, Jr.',
    );
  });

  it('for finding are ASCII', () => {
    expect(foldName('Łucja Strøm-Müller 王')).toBe('lucja strom muller wang');
  });
});

it('marks the end of a list that was cut', () => {
  expect(
    ['and others', 'others', 'et al.', 'et al', '{others}', 'and 12 others'].every(isTruncationMark),
  ).toBe(true);
  expect(['Others, Ines', 'Alan Etal'].some(isTruncationMark)).toBe(false);
});

describe('whatever comes in', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...[
          'Ines',
          'van',
          'der',
          ',',
          'JR',
          'Jr.',
          '{',
          '}',
          '王',
          'ゆき',
          '-',
          '1',
          '@',
          '(',
          ')',
          ' ',
          'e',
          'y',
        ],
        ...['Färber', 'III', '&', '<sup>'],
      ),
    )
    .map((pieces) => pieces.join(' '));
  const text = fc.oneof(fc.string({ unit: 'binary' }), words);

  it('is a valid byline or nobody', () => {
    fc.assert(
      fc.property(text, text, (family, given) => {
        for (const byline of [
          textToByline(family),
          partsToByline({ family, given }),
          partsToByline({ literal: given }),
        ]) {
          if (byline !== undefined) expect(bylineSchema.safeParse(byline).error).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stays the same person when the parts go in again', () => {
    fc.assert(
      fc.property(words, (name) => {
        const byline = textToByline(name);
        if (byline?.kind !== 'person') return;
        const again = partsToByline(byline);
        expect(again?.display).toBe(byline.display);
      }),
      { numRuns: 500 },
    );
  });
});
