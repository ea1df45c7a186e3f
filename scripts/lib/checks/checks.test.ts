import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSite } from '../../check-site.ts';
import type { MakeCheck } from './check.ts';
import { findEmails } from './find-emails.ts';
import { findingsToLines } from './findings-to-lines.ts';
import { checks } from './index.ts';
import { internalLinks } from './internal-links.ts';
import { noInlineCode } from './no-inline-code.ts';
import { personNameToHiddenName } from '../../../src/lib/reconcile/curation/hidden/hidden-name.ts';
import { noLeaks } from './no-leaks.ts';
import { noOtherHosts } from './no-other-hosts.ts';
import { pageStructure } from './page-structure.ts';
import { type CheckOptions, runChecks } from './run-checks.ts';
import { uniqueIds } from './unique-ids.ts';
import { withinBudgets } from './budgets.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function site(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-checks-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const place = { address: 'https://people.example.org', base: '/faculty/' };

/** What the checks say, as `file: message: value`. */
async function findings(
  files: Record<string, string | Buffer>,
  make: readonly MakeCheck[] = checks,
  options: Partial<CheckOptions> = {},
): Promise<string[]> {
  const result = await runChecks(site(files), { ...place, ...options }, make);
  return result.findings.map(
    ({ file, message, value, severity }) =>
      `${severity === 'error' ? '' : 'warning: '}${file}: ${message}: ${value}`,
  );
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><main><h1>H</h1>${body}</main></body></html>`;

it('finds nothing wrong with a sound site', async () => {
  const home = page(
    '<a href="/faculty/a/#x">A</a> <a href="a.bib">BibTeX</a> <a href="https://doi.org/10.5555/x">DOI</a>' +
      '<a href="https://people.example.org/faculty/">Home</a> <a href="#here" id="here">here</a>' +
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
    '<link rel="canonical" href="https://people.example.org/faculty/"><script type="module" src="/faculty/s.js"></script>',
  );
  const files = {
    'index.html': home,
    'a/index.html': page('<p id="x">X</p>'),
    'a.bib': '@misc{a}',
    's.js': 'import("./late.js")',
    'sitemap-0.xml': '<loc>https://people.example.org/faculty/a/</loc>',
  };
  expect(await findings(files)).toEqual([]);
});

describe('internal links', () => {
  it('must lead to a file, under the base path', async () => {
    const body =
      '<a href="/faculty/b/">1</a><a href="../b/">2</a><a href="/a/">3</a><a href="c.bib">4</a>' +
      '<img src="/faculty/none.png" srcset="/faculty/none2.png 2x"><a href="http://[">5</a>';
    expect(await findings({ 'index.html': '', 'a/index.html': page(body) }, [internalLinks])).toEqual([
      'a/index.html: links to nothing: /faculty/b/',
      'a/index.html: links to nothing: ../b/',
      'a/index.html: links outside of the base path /faculty/: /a/',
      'a/index.html: links to nothing: c.bib',
      'a/index.html: links to nothing: /faculty/none.png',
      'a/index.html: links to nothing: /faculty/none2.png',
      'a/index.html: links to nothing: http://[',
    ]);
  });

  it('must name ids that are there, on the page itself and on others, whichever is read first', async () => {
    const files = {
      'a/index.html': page('<a href="#no">1</a><a href="/faculty/b/#no">2</a><a href="../b/#y%C3%A9s">3</a>'),
      'b/index.html': page('<p id="yés"></p><a href="../a/#neither">4</a><p aria-labelledby="gone"></p>'),
    };
    expect(await findings(files, [internalLinks])).toEqual([
      'a/index.html: refers to an id that the page has not: #no',
      'a/index.html: links to an id that the other page has not: b/index.html#no',
      'b/index.html: refers to an id that the page has not: #gone',
      'b/index.html: links to an id that the other page has not: a/index.html#neither',
    ]);
  });

  it('are followed from the canonical address and the sitemap', async () => {
    const files = {
      'index.html': page('', '<link rel="canonical" href="https://people.example.org/faculty/gone/">'),
      'sitemap-0.xml': '<loc>https://people.example.org/faculty/gone/</loc>',
    };
    expect(await findings(files, [internalLinks])).toHaveLength(2);
  });
});

it('ids stand once', async () => {
  expect(await findings({ 'a.html': page('<p id="a"></p><p id="a"></p><p id="b c">') }, [uniqueIds])).toEqual(
    ['a.html: has an id twice: a', 'a.html: has an id that is empty or has a space: b c'],
  );
});

it('nothing runs out of the text of a page', async () => {
  const body =
    '<p style="color:red" onclick="x()">1</p><script>x()</script><style>p{}</style>' +
    '<a href=" java\nscript:x()">2</a><a href="data:text/html,x">3</a><img src="data:image/png;base64,">' +
    '<script type="application/ld+json">{"a":</script><script type="application/ld+json">"<!--"</script>';
  expect(await findings({ 'a.html': page(body) }, [noInlineCode])).toEqual([
    'a.html: has an inline style: color:red',
    'a.html: has an inline event handler: onclick=x()',
    'a.html: has an inline script: ',
    'a.html: has an inline style sheet: style',
    'a.html: has an address that runs or holds content:  java\nscript:x()',
    'a.html: has an address that runs or holds content: data:text/html,x',
    'a.html: has structured data that is not JSON: {"a":',
    'a.html: has structured data with an unescaped <: "<!--"',
  ]);
});

it('nothing is requested from another host, though links may lead there', async () => {
  const body =
    '<a href="https://elsewhere.example/">1</a><img src="//elsewhere.example/a.png">' +
    '<link rel="license" href="https://elsewhere.example/"><link rel="preconnect" href="https://elsewhere.example/">';
  const css =
    '@import "https://elsewhere.example/a.css"; p { background: url(https://elsewhere.example/b.png) }';
  expect(await findings({ 'a.html': page(body), 's.css': css }, [noOtherHosts])).toEqual([
    'a.html: requests something from another host: //elsewhere.example/a.png',
    'a.html: requests something from another host: https://elsewhere.example/',
    's.css: requests something from another host: https://elsewhere.example/b.png',
    's.css: imports a style sheet from another host: https://elsewhere.example/a.css',
  ]);
});

describe('leaks', () => {
  const hiddenNames = (...displays: string[]) =>
    displays.map((display) => ({
      name: personNameToHiddenName({ display, kind: 'former' }),
      full: true,
      initials: true,
    }));

  it('of forbidden words are found in text, attributes, files and the search index', async () => {
    const files = {
      'a.html': page('<p>By <b>Hidden</b>\n Person</p><a href="/hidden-person/">x</a>'),
      'a.bib': 'author = {HIDDEN PERSON}',
      'pagefind/fragment/x.pf_fragment': gzipSync('pagefind_dcd{"content":"Hidden Person"}'),
    };
    const forbidden = ['Hidden Person', 'hidden-person'];
    expect(await findings(files, [noLeaks], { forbidden })).toEqual([
      'a.bib: holds what is to be hidden: hidden person',
      'a.html: prints what is to be hidden: hidden person',
      'a.html: prints what is to be hidden: hidden-person',
      'pagefind/fragment/x.pf_fragment: holds what is to be hidden: hidden person',
    ]);
  });

  it('of names are found in every spelling, however they are escaped', async () => {
    const files = {
      'a.bib': String.raw`author = {Br{\"u}ning, Zo{\'e}}`,
      'a.ris': 'AU  - BRUENING, Z. M.',
      'a.json': '{"author":[{"family":"Brüning","given":"Zoë Maria"}]}',
      'b.html': page('<p>Zoe Bruningsen and Chloe Brüning</p>'),
      'c.html': page('<p title="Z. Brüning">–</p>'),
      'drawing.svg': '<svg><text>Zoë Brüning</text></svg>',
      _redirects: '/zoe-bruning /x',
      'search.pf_index': gzipSync('Brüning, Zoë'),
    };
    expect(await findings(files, [noLeaks], { hiddenNames: hiddenNames('Zoë Brüning') })).toEqual([
      '_redirects: holds what is to be hidden: zoe-bruning',
      'a.bib: holds what is to be hidden: Bruning, Zoe',
      'a.json: holds what is to be hidden: Brüning","given":"Zoë',
      'a.ris: holds what is to be hidden: BRUENING, Z',
      'c.html: prints what is to be hidden: Z. Brüning',
      'drawing.svg: holds what is to be hidden: Zoë Brüning',
      'search.pf_index: holds what is to be hidden: Brüning, Zoë',
    ]);
  });

  it('of names are found in the addresses of all files, pictures too', async () => {
    const files = { 'people/zoe-bruning/index.html': page('<p>–</p>'), 'media/bruning_zoe.webp': 'RIFF' };
    expect(await findings(files, [noLeaks], { hiddenNames: hiddenNames('Zoë Brüning') })).toEqual([
      'media/bruning_zoe.webp: has what is to be hidden in its address: bruning_zoe',
      'people/zoe-bruning/index.html: has what is to be hidden in its address: zoe-bruning',
    ]);
  });

  it('of names are not looked for in forms in which somebody else is printed', async () => {
    const files = { 'a.html': page('<p>Z. Brüning</p>') };
    const names = hiddenNames('Zoë Brüning').map((name) => ({ ...name, initials: false }));
    expect(await findings(files, [noLeaks], { hiddenNames: names })).toEqual([]);
  });

  it('of e-mail addresses are found, those of the institution apart', async () => {
    const body = '<a href="mailto:jo@example.org">1</a> or to office@example.org, al&#64;example.org.';
    expect(
      await findings({ 'a.html': page(body) }, [noLeaks], { allowedEmails: ['Office@example.org'] }),
    ).toEqual([
      'a.html: has an e-mail address to write to: jo@example.org',
      'warning: a.html: prints an e-mail address: al@example.org',
    ]);
  });

  it('are told from what only looks like an address', () => {
    expect(findEmails('@misc{a} P@1.0 @user https://example.org/@me a@b {x}@example.org')).toEqual([]);
    expect(findEmails('(jo.doe+x@mail.example.org), 王@例子.中国')).toEqual([
      'jo.doe+x@mail.example.org',
      '王@例子.中国',
    ]);
    expect(findEmails('a'.repeat(1e6))).toEqual([]);
  });
});

it('a page has a language, a title, a main part and a heading; a redirect needs a title alone', async () => {
  const files = {
    'a.html':
      '<html><body><h1>1</h1><h1>2</h1><p>[object Object]</p><svg><title>x</title></svg></body></html>',
    'b.html':
      '<html><head><title>Moved</title><meta http-equiv="refresh" content="0;url=/faculty/a.html"></head></html>',
  };
  expect(await findings(files, [pageStructure])).toEqual([
    'a.html: prints an object as text: [object Object]',
    'a.html: does not say its language: html lang',
    'a.html: has 2 elements where one belongs: h1',
    'a.html: has 0 elements where one belongs: main',
  ]);
});

it('budgets count what a module imports at once, not what it imports later', async () => {
  const head = '<script type="module" src="/faculty/a.js"></script>';
  const files = {
    'index.html': page('', head),
    'a.js': `import{t}from"./b.js";import("./late.js");`,
    'b.js': 'x'.repeat(5000),
    'late.js': 'x'.repeat(50_000),
  };
  expect(await findings(files, [withinBudgets])).toEqual([
    'index.html: exceeds the budget of bytes of script (4096): 5042',
    'index.html: exceeds the budget of script files (1): 2',
  ]);
});

it('tells findings by page, errors first, and counts them by check', async () => {
  const result = await checkSite(
    site({ 'index.html': page('<a href="/faculty/b/" id="">1</a> jo@example.org') }),
    place,
  );
  expect(findingsToLines(result)).toMatchInlineSnapshot(`
    [
      "index.html",
      "  error: links to nothing: "/faculty/b/" (internal-links)",
      "  error: has an id that is empty or has a space: "" (unique-ids)",
      "  warning: prints an e-mail address: "jo@example.org" (no-leaks)",
      "      1  internal-links",
      "      1  unique-ids",
      "      1  no-leaks",
      "1 pages, 1 files checked: 2 errors, 1 warnings",
    ]
  `);
  await expect(checkSite(site({}), place)).rejects.toThrow('holds no site');
});
