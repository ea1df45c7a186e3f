import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Difference } from '../../model/difference.ts';
import { differenceToMarkdown } from './difference-to-markdown.ts';
import { textToMarkdown } from './text-to-markdown.ts';

function change(name: string, rest: Partial<Change> = {}): Change {
  return {
    slug: 'ada',
    name,
    before: 4,
    now: 3,
    gained: 1,
    lost: 2,
    gainedWorks: [],
    lostWorks: [],
    gone: false,
    added: false,
    decided: false,
    ...rest,
  };
}

function difference(rest: Partial<Difference> = {}): Difference {
  return {
    since: '2026-01-31',
    asOf: '2026-02-28',
    people: [],
    units: [],
    works: { gained: 1, lost: 2 },
    findings: [],
    ...rest,
  };
}

describe('a difference as Markdown', () => {
  it('has a table of people, of units and of new findings', () => {
    const text = differenceToMarkdown(
      difference({
        people: [change('Ada Fjord'), change('Boris Tarn', { lost: 4, now: 0, gained: 0, gone: true })],
        units: [change('Tides')],
        findings: [
          {
            kind: 'near-miss',
            rule: 'same-title',
            subjects: [{ kind: 'work', anchor: 'doi:10.5555/a', text: 'On | tides' }],
            reason: 'Alike',
            count: 1,
          },
        ],
      }),
      'Harbour Institute',
    );
    expect(text).toMatchInlineSnapshot(`
      "## Harbour Institute: what changes

      Compared with 2026-01-31; the numbers are now for 2026-02-28. Works gained: 1, lost: 2.

      ### People

      | Name | Works before | Gained | Lost | Works now |  |
      | --- | --- | --- | --- | --- | --- |
      | Boris Tarn | 4 |  | −4 | 0 | gone |
      | Ada Fjord | 4 | +1 | −2 | 3 |  |

      ### Units

      | Name | Works before | Gained | Lost | Works now |  |
      | --- | --- | --- | --- | --- | --- |
      | Tides | 4 | +1 | −2 | 3 |  |

      ### New findings

      | What | Who or which | Why |
      | --- | --- | --- |
      | Pairs of works that look alike and were kept apart | On &#124; tides | Alike |
      "
    `);
  });

  it('says so when nothing changed, and when there is nothing to compare with', () => {
    expect(differenceToMarkdown(difference(), 'Harbour')).toContain('are as they were');
    expect(differenceToMarkdown(undefined, 'Harbour')).toContain(
      'There is no earlier build to compare with.',
    );
  });

  it('has fifty rows at most and says how many more there are', () => {
    const people = Array.from({ length: 60 }, (_, number) => change(`Ada ${number}`));
    const text = differenceToMarkdown(difference({ people }), 'Harbour');
    expect(text.match(/^\| Ada/gm)).toHaveLength(50);
    expect(text).toContain('… and 10 more.');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', /[<>]/],
    ['[a](javascript:alert(1))', /[[\]()]/],
    ['**bold** _and_ `code` ~~struck~~', /[*_`~]/],
    ['one | two\nthree', /[|\n]/],
    ['@everybody, see #12', /[@]|#\d+(?!;)\b(?!;)/],
    ['![x](https://evil.example/x.png)', /:\/\//],
    ['www.evil.example', /www\./i],
    ['right\u202Eto left', /\u202E/],
  ])('%s injects nothing', (text, forbidden) => {
    expect(textToMarkdown(text)).not.toMatch(forbidden);
  });

  it('keeps names of any script as they are', () => {
    expect(textToMarkdown("Jean-Luc O'Brien, Żółć 王小明")).toBe("Jean-Luc O'Brien, Żółć 王小明");
  });

  it('is one line without structure whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textToMarkdown(text).replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>|[\]()*_`~\\\n\r&@#]/);
      }),
    );
  });
});
