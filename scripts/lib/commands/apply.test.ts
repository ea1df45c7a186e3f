import { describe, expect, it } from 'vitest';
import { run } from '../../peerfolio.ts';
import { type MemoryEffects, memoryEffects } from '../memory-effects.ts';

const site = 'name: Institute of Tides\naddress: https://people.example.org\nasOf: 2026-06-30\n';
const roster = 'key,given,family,openalex\nt-1,Maren,Holmgaard,A9975000001\nt-2,Arvid,Fossum,\n';
const work = {
  id: 'https://openalex.org/W9975000001',
  doi: 'https://doi.org/10.5555/tide.1',
  title: 'A tide that came twice',
  type: 'article',
  publication_year: 2020,
  publication_date: '2020-05-01',
  authorships: [
    { author: { id: 'https://openalex.org/A9975000001', display_name: 'Maren Holmgaard' }, institutions: [] },
    { author: { id: null, display_name: 'A. Fossum' }, raw_author_name: 'A. Fossum', institutions: [] },
  ],
};
const kept =
  '# Kept by the library.\n- action: hide-person # asked by mail\n  target: roster:t-9\n  who: M\n  when: 2026-01-02\n  why: asked\n';

const correction = {
  action: 'add',
  target: { work: 'doi:10.5555/TIDE.1', byline: 'Fossum, A.' },
  person: 'roster:t-2',
  who: 'Arvid Fossum',
  when: '2026-06-01',
  why: 'mine: see the title page',
};

function institution(files: Record<string, string> = {}): MemoryEffects {
  return memoryEffects({
    '/c/site.yml': site,
    '/c/exports/staff.csv': roster,
    '/c/exports/works.json': JSON.stringify({ results: [work] }),
    '/here/correction.json': JSON.stringify(correction, undefined, 2),
    ...files,
  });
}

async function apply(effects: MemoryEffects, ...options: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(['apply', 'correction.json', '--content', '/c', ...options], {
    effects,
    env: {},
    cwd: '/here',
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('applying a correction', () => {
  it('writes it into the file of its year, and warns where there is no import to look in', async () => {
    const effects = institution();
    expect(await apply(effects)).toEqual({
      code: 0,
      printed: 'Wrote add to curation/2026.yml. The next build applies it.',
      complaints:
        'Whether it matches anything was not checked: there is no import yet. Run "npx peerfolio import".',
    });
    expect(effects.readText('/c/curation/2026.yml')).toBe(
      [
        '- action: add',
        '  target:',
        '    work: doi:10.5555/TIDE.1',
        '    byline: Fossum, A.',
        '  person: roster:t-2',
        '  who: Arvid Fossum',
        '  when: 2026-06-01',
        '  why: "mine: see the title page"',
        '',
      ].join('\n'),
    );
  });

  it('keeps what stands there, comments included', async () => {
    const effects = institution({ '/c/curation/2026.yml': kept });
    await apply(effects);
    const text = effects.readText('/c/curation/2026.yml');
    expect(text.startsWith(kept)).toBe(true);
    expect(text).toContain('- action: add\n');
    const notes = institution({ '/c/curation/2026.yml': '# Nothing decided yet.\n' });
    await apply(notes);
    expect(notes.readText('/c/curation/2026.yml')).toMatch(/^# Nothing decided yet\.\n\n- action: add\n/);
  });

  it('refuses what was decided already, however it is written', async () => {
    const effects = institution();
    await apply(effects);
    const again = {
      ...correction,
      target: { ...correction.target, work: 'doi:10.5555/tide.1' },
      why: 'again',
    };
    const second = institution({
      '/c/curation/2026.yml': effects.readText('/c/curation/2026.yml'),
      '/here/correction.json': JSON.stringify(again),
    });
    const { code, complaints } = await apply(second);
    expect(code).toBe(2);
    expect(complaints).toBe('This was decided already: curation/2026.yml:1, on 2026-06-01.');
  });

  it.each([
    ['{', /^correction\.json is not JSON, and has no block of it/],
    [
      'See:\n\n```json\n{}\n```\n\nand\n\n```\n{}\n```\n',
      /^correction\.json is not JSON, and has no block of it .* or has several\.$/,
    ],
    ['Hello,\n\n```json\n{ "action": "erase" }\n```\n', /^correction\.json:4: action: expected one of/],
    [JSON.stringify([correction]), /^correction\.json:1: a correction is one decision: /],
    [
      JSON.stringify({ ...correction, action: 'delete' }),
      /^correction\.json:1: action: expected one of verify, same, .*, found "delete"$/,
    ],
    [
      JSON.stringify({ ...correction, person: 'Arvid' }, undefined, 1),
      /^correction\.json:7: person: expected an identifier such as orcid:… or doi:…, found "Arvid"$/,
    ],
    [
      JSON.stringify({ ...correction, whom: 'me' }, undefined, 1),
      /^correction\.json:11: unknown key "whom"; did you mean "who"\?$/,
    ],
    [JSON.stringify({ ...correction, when: undefined }), /^correction\.json:1: when: is missing; expected/],
  ])('says with file and field what is wrong with %s', async (text, complaint) => {
    const effects = institution({ '/here/correction.json': text });
    const result = await apply(effects);
    expect(result.code).toBe(2);
    expect(result.complaints).toMatch(complaint);
    expect(effects.files.has('/c/curation/2026.yml')).toBe(false);
  });

  it.each([
    ['an issue', (json: string) => `Please correct this.\n\n\`\`\`json\n${json}\n\`\`\`\n\nThank you.\n`],
    [
      'an issue saved on Windows',
      (json: string) => `x\n\`\`\`JSON\n${json}\n\`\`\`\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'a mail that somebody forwarded',
      (json: string) => `> \`\`\`json\n${json}\n\`\`\``.replaceAll('\n', '\n> '),
    ],
    [
      'a mail with broken lines',
      (json: string) => `\`\`\`\n${json.replace(' title page', '\ntitle page')}\n\`\`\``,
    ],
  ])('takes the text of %s with the JSON in it', async (_, wrap) => {
    const text = wrap(JSON.stringify(correction, undefined, 2));
    const effects = institution({ '/here/correction.json': text });
    expect(await apply(effects)).toMatchObject({ code: 0 });
    expect(effects.readText('/c/curation/2026.yml')).toContain('why: "mine: see the title page"');
  });

  describe('beside an import', () => {
    async function imported(changes: object = {}): Promise<MemoryEffects> {
      const effects = institution({ '/here/correction.json': JSON.stringify({ ...correction, ...changes }) });
      const { buildContent } = await import('../../build-content.ts');
      const { silentReporter } = await import('../reporter/reporter.ts');
      const { StageTimer } = await import('../summary/stage-timer.ts');
      const timer = new StageTimer(effects, silentReporter);
      await buildContent({ workspace: { content: '/c', generated: '/c/generated' }, effects, timer });
      return effects;
    }

    it('writes what matches it without a word', async () => {
      expect(await apply(await imported())).toMatchObject({ code: 0, complaints: '' });
    });

    it.each([
      [{ person: 'roster:t-77' }, 'roster:t-77'],
      [
        { target: { work: 'doi:10.5555/none', byline: 'A. Fossum' } },
        'doi:10.5555/none, A. Fossum on doi:10.5555/none',
      ],
      [{ target: { work: 'doi:10.5555/tide.1', byline: 'B. Fossum' } }, 'B. Fossum on doi:10.5555/tide.1'],
    ])('refuses %j, unless it is told to go on', async (changes, missing) => {
      const effects = await imported(changes);
      expect(await apply(effects)).toEqual({
        code: 2,
        printed: '',
        complaints: `The last import has nothing of: ${missing}. Correct the file, or write it all the same with --force.`,
      });
      expect(await apply(effects, '--force')).toMatchObject({ code: 0 });
    });
  });

  it('shows on a dry run what would be written and what would change, and writes nothing', async () => {
    const effects = institution();
    const before = [...effects.files.keys()];
    const { code, printed } = await apply(effects, '--dry-run');
    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      'Would be written to curation/2026.yml:',
      '',
      '- action: add',
      '  target:',
      '    work: doi:10.5555/TIDE.1',
      '    byline: Fossum, A.',
      '  person: roster:t-2',
      '  who: Arvid Fossum',
      '  when: 2026-06-01',
      '  why: "mine: see the title page"',
      '',
      'It would change:',
      '  + Arvid Fossum: A tide that came twice',
      '  ~ Arvid Fossum: also published as: nothing → A. Fossum (published)',
      '  ~ Arvid Fossum: evidence: L4, 1 of 11 checks → L4, 2 of 11 checks',
      '  ~ A tide that came twice: bylines: Maren Holmgaard → openalex:A9975000001; A. Fossum → Maren Holmgaard → openalex:A9975000001; A. Fossum → roster:t-2',
    ]);
    expect([...effects.files.keys()]).toEqual(before);
  });

  it('explains itself', async () => {
    const { code, printed } = await apply(institution(), '--help');
    expect(code).toBe(0);
    expect(printed).toMatch(/Usage: peerfolio apply \[options\] <file>/);
    for (const option of ['--dry-run', '--force', '--content <dir>', '--json', '--quiet'])
      expect(printed).toContain(option);
  });

  it('says on a dry run when it would match nothing', async () => {
    const effects = institution({
      '/here/correction.json': JSON.stringify({ ...correction, person: 'roster:t-77' }),
    });
    const { printed } = await apply(effects, '--dry-run');
    expect(printed).toContain('It would change nothing.');
    expect(printed).toContain('! curation/2026.yml:1: The decision add names a person whom no export knows');
    const json = await apply(effects, '--dry-run', '--json');
    expect(JSON.parse(json.printed)).toMatchObject({ file: 'curation/2026.yml', changes: [] });
  });
});
