import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlToRichText, texToRichText, textToRichText } from './rich-text.ts';
import { htmlProblems } from './testing/html-problems.ts';
import type { Place } from './write.ts';

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>text</svg>',
  '<i onmouseover="alert(1)">x</i>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<math href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><maction actiontype="statusline#http://x.org">CLICKME</maction></math>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<b><noscript><p title="</noscript><img src=x onerror=alert(1)>"></b>',
  '<sup>1</sup><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '$\\href{javascript:alert(1)}{x}$ $\\class{x}{y}$ $\\text{<img src=x onerror=alert(1)>}$',
  '$\\begingroup\\def\\x{\\x\\x}\\x$',
  '&lt;i&gt;x&lt;/i&gt;&lt;img src=x onerror=alert(1)&gt;',
  '<i>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</i>',
  '<<i>script>alert(1)<</i>/script>',
  '<jats:p xmlns:xlink="x"><jats:ext-link xlink:href="javascript:alert(1)">x</jats:ext-link></jats:p>',
  '<title><i>x</i></title><textarea><b>y</b></textarea>',
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-raw-characters': 'error',
    'no-inline-style': 'error',
  },
});

const corpora = process.env['PEERFOLIO_CORPORA'];
const hostile = corpora === undefined ? undefined : path.join(corpora, 'hostile');

describe('attack strings', () => {
  it.each(attacks)('come out harmless: %s', (attack) => {
    expect(problemsOf(attack)).toEqual([]);
  });

  it('come out as valid HTML in a heading and in a div', () => {
    for (const attack of attacks) {
      const heading = textToRichText(attack, 'title');
      const block = textToRichText(attack, 'abstract');
      const page = `<h1>On ${heading?.html ?? 'x'}</h1>\n<div>${block?.html ?? 'x'}</div>\n`;
      const report = validator.validateStringSync(page);
      expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual(
        [],
      );
    }
  });

  it.skipIf(hostile === undefined || !existsSync(hostile))(
    'of the public collections come out harmless (skipped: PEERFOLIO_CORPORA names no folder with hostile/)',
    () => {
      const strings = [...corpusStrings('strings.jsonl'), ...corpusStrings('fields.json')];
      expect(strings.length).toBeGreaterThan(1000);
      expect(strings.filter((text) => problemsOf(text).length > 0)).toEqual([]);
    },
    120_000,
  );
});

function problemsOf(text: string): string[] {
  const places: readonly Place[] = ['title', 'abstract'];
  return places.flatMap((place) =>
    [text, `<p>${text}</p>`, `<i>x</i> ${text}`, `$x$ ${text}`]
      .flatMap((variant) => [
        textToRichText(variant, place),
        htmlToRichText(variant, place),
        texToRichText(variant, place),
      ])
      .flatMap((richText) => (richText?.html === undefined ? [] : htmlProblems(richText.html, place))),
  );
}

/** Every `payload` of a file of JSON lines or of one JSON array. */
function corpusStrings(file: string): string[] {
  const text = readFileSync(path.join(hostile ?? '', file), 'utf8');
  const parsed: unknown[] = file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line))
    : [JSON.parse(text)].flat();
  return parsed.flatMap((item) =>
    typeof item === 'object' && item !== null && 'payload' in item ? [String(item.payload)] : [],
  );
}
