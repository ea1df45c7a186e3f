import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChunks } from '../testing/import-text.ts';
import { childrenOf, innerXml, textAt } from './element.ts';
import { splitXml, type SplitXmlOptions, type XmlProblem, type XmlRecord } from './split-xml.ts';

const options: SplitXmlOptions = {
  isRecord: (name) => name === 'work',
  recordBytes: 10_000,
  depth: 20,
};

async function split(
  text: string | Uint8Array,
  changed: Partial<SplitXmlOptions> = {},
  chunkSize = 1 << 16,
): Promise<{ records: XmlRecord[]; problems: XmlProblem[] }> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const records: XmlRecord[] = [];
  const problems: XmlProblem[] = [];
  for await (const item of splitXml(toChunks(bytes, chunkSize), { ...options, ...changed })) {
    if (item.kind === 'record') records.push(item);
    else problems.push(item);
  }
  return { records, problems };
}

const titles = (records: readonly XmlRecord[]): (string | undefined)[] =>
  records.map(({ element }) => textAt(element, 'title'));

describe('records of an XML file', () => {
  it('come one by one with their line and what they stand in, prefixes taken off', async () => {
    const { records, problems } = await split(
      '<?xml version="1.0"?>\n<w:list version="2">\n<w:work id="1"><w:title>Reeds</w:title></w:work>\n' +
        '<w:work><w:title>Mills</w:title></w:work>\n</w:list>',
    );
    expect(problems).toEqual([]);
    expect(titles(records)).toEqual(['Reeds', 'Mills']);
    expect(records.map(({ line, entry }) => [line, entry])).toEqual([
      [3, 1],
      [4, 2],
    ]);
    expect(records[0]?.ancestors).toEqual([{ name: 'list', attributes: { version: '2' } }]);
    expect(records[0]?.element.attributes).toEqual({ id: '1' });
  });

  it('have their entities decoded once, also those that only HTML knows', async () => {
    const { records } = await split(
      '<work><title>M&uuml;ller &amp; S&#246;hne &lt;i&gt; &amp;amp; <![CDATA[a &amp; <b>]]></title></work>',
    );
    expect(titles(records)).toEqual(['Müller & Söhne <i> &amp; a &amp; <b>']);
  });

  it('never expand what a document type declares', async () => {
    const { records } = await split(
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>' +
        '<l><work><title>&b;&x;</title></work></l>',
    );
    expect(titles(records)).toEqual(['&b;&x;']);
  });

  it('are the same however the file is cut into chunks', async () => {
    const text = '<l>\n<work><title>Ströme &amp; Dämme</title><i>a</i> <b>b</b></work>\n<work/></l>';
    const whole = await split(text);
    for (let size = 1; size < 20; size += 1) expect(await split(text, {}, size)).toEqual(whole);
  });

  it('keep their mixed content as markup', async () => {
    const { records } = await split(
      '<work><title>CO<sub>2</sub> &lt; <x:i y="&quot;">O</x:i></title></work>',
    );
    const [title] = childrenOf(records[0]?.element);
    expect(innerXml(title)).toBe('CO<sub>2</sub> &lt; <i y="&quot;">O</i>');
  });
});

describe('a broken file', () => {
  it('loses the record that is not closed, and no other', async () => {
    const { records, problems } = await split(
      '<l><work><title>One</title></work>\n<work><title>Two</title>\n<work><title>Three</title></work></l>',
    );
    expect(titles(records)).toEqual(['One', 'Three']);
    expect(problems).toEqual([
      {
        kind: 'problem',
        code: 'broken-xml',
        message: 'The element <work> is not closed where the next one begins',
        line: 2,
        value: 'Two',
        hint: 'Mend the record in the source and export it again.',
      },
    ]);
  });

  it('loses nothing when a tag inside a record is not closed', async () => {
    const { records, problems } = await split('<l><work><title>One<i>x</title></work><work/></l>');
    expect(titles(records)).toEqual(['Onex', undefined]);
    expect(problems).toEqual([]);
  });

  it('says where a cut file ends', async () => {
    const { records, problems } = await split('<l><work><title>One</title></work>\n<work><title>Tw');
    expect(titles(records)).toEqual(['One']);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['truncated-xml', 2]]);
  });

  it('loses a record that is too long, and no other', async () => {
    const long = `<work><title>${'x'.repeat(20_000)}</title></work>`;
    const { records, problems } = await split(`<l><work/>${long}<work><title>Z</title></work></l>`, {}, 100);
    expect(titles(records)).toEqual([undefined, 'Z']);
    expect(problems.map(({ code }) => code)).toEqual(['record-too-long']);
  });

  it('leaves out what nests too deep', async () => {
    const deep = `<work><title>A</title>${'<d>'.repeat(50)}x${'</d>'.repeat(50)}<title>B</title></work>`;
    const { records, problems } = await split(`<l>${deep}<work/></l>`);
    expect(records.map(({ element }) => childrenOf(element).length)).toEqual([3, 0]);
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('stops at a comment that nobody closes, and at elements without end', async () => {
    const comment = await split(`<l><work/><!-- ${'x'.repeat(50_000)}`, {}, 1000);
    expect([comment.records.length, comment.problems.map(({ code }) => code)]).toEqual([1, ['broken-xml']]);
    const nested = await split('<a>'.repeat(1000), {}, 1000);
    expect(nested.problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('stops where thousands of elements are not closed, inside a record and between records', async () => {
    for (const text of [
      `<l><work/><work>${'<b>'.repeat(20_000)}`,
      `<l><work/>${'<work><t>x</t>'.repeat(20_000)}`,
    ]) {
      const { records, problems } = await split(text, { recordBytes: 1e7 });
      expect(records).toHaveLength(1);
      expect(problems.at(-1)?.code).toBe('too-deep');
    }
  });

  it('never fails, whatever its bytes are', async () => {
    const markup = fc.stringMatching(
      /^(?:<\/?(?:work|title|l|![\w[-]*)?>?|&(?:amp|#x?\w*);?|[a-z"'=\]-]| )*$/,
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(markup, fc.uint8Array()), async (input) => {
        await expect(split(input)).resolves.toBeDefined();
      }),
    );
  });
});
