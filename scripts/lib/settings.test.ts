import { describe, expect, it } from 'vitest';
import { CliError } from './cli-error.ts';
import { memoryEffects } from './memory-effects.ts';
import { readSettings } from './settings.ts';

const minimal = 'name: Harbour Institute\naddress: https://people.harbour.example\n';

function read(text: string) {
  return readSettings('/c', memoryEffects({ '/c/site.yml': text }));
}

function complaint(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('reading site.yml', () => {
  it('fills in the defaults', () => {
    const settings = read(minimal);
    expect(settings.base).toBe('/');
    expect(settings.languages).toEqual(['en']);
    expect(settings.limits.recordMegabytes).toBe(64);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(read(`\uFEFF${minimal}`).name).toBe('Harbour Institute');
  });

  it('takes a year that nobody quoted as text', () => {
    expect(read(`${minimal}asOf: 2026\n`).asOf).toBe('2026');
    expect(read(`${minimal}asOf: 2026-03-01\n`).asOf).toBe('2026-03-01');
  });

  it('names the line of an unknown key and what was probably meant', () => {
    expect(complaint(`${minimal}unist: []\n`)).toBe(
      '/c/site.yml:3: unknown key "unist"; did you mean "units"?',
    );
  });

  it('lists the known keys when nothing is near', () => {
    expect(complaint(`${minimal}units:\n  - slug: physics\n    name: Physics\n    zzzzzz: 1\n`)).toBe(
      '/c/site.yml:6: unknown key "units.0.zzzzzz"; known keys are aliases, description, name, slug',
    );
  });

  it('says what was expected and what stood there', () => {
    expect(complaint(`${minimal}base: faculty\n`)).toBe(
      '/c/site.yml:3: base: expected a path that begins and ends with a slash, found "faculty"',
    );
    expect(complaint(`${minimal}personalData:\n  email: sometimes\n`)).toBe(
      '/c/site.yml:4: personalData.email: expected true or false, found "sometimes"',
    );
    expect(complaint(`${minimal}exports:\n  - files: "*.json"\n    list: mine\n`)).toBe(
      '/c/site.yml:5: exports.0.list: expected one of own, open, found "mine"',
    );
    expect(complaint(`${minimal}asOf: last spring\n`)).toBe(
      '/c/site.yml:3: asOf: expected a date such as 2026, 2026-01 or 2026-01-31, found "last spring"',
    );
    expect(complaint(`${minimal}languages: []\n`)).toBe(
      '/c/site.yml:3: languages: expected at least one entry',
    );
  });

  it('refuses colours, languages and addresses that the site could not be built with', () => {
    const accent = (colour: string) => `${minimal}theme:\n  accent: "${colour}"\n`;
    for (const colour of [
      'red',
      'red;}body{display:none',
      '#12345678',
      'oklch(42%, 0.11, 255)',
      'oklch(. . .)',
    ]) {
      expect(complaint(accent(colour))).toBe(
        `/c/site.yml:4: theme.accent: expected an opaque colour written as #1a4480, rgb(26 68 128), hsl(215 66% 30%) or oklch(42% 0.11 255), found "${colour}"`,
      );
    }
    expect(read(accent('oklch(0.42 .11 255deg)')).theme.accent).toBe('oklch(0.42 .11 255deg)');
    for (const file of ['../secret.svg', '/etc/logo.svg', 'logo.svgz', 'https://x.example/logo.svg']) {
      expect(complaint(`${minimal}logo:\n  light: ${file}\n`)).toContain(
        'logo.light: expected the name of an',
      );
    }
    expect(complaint(`${minimal}languages: [en, xx-invalid-!!]\n`)).toBe(
      '/c/site.yml:3: languages.1: expected a language tag such as en or pt-BR, found "xx-invalid-!!"',
    );
    expect(read(`${minimal}languages: [pt-BR, zh-Hant]\n`).languages).toEqual(['pt-BR', 'zh-Hant']);
    for (const address of ['https://x.example/sub', 'https://x.example/sub/', 'https://x.example/?a=1']) {
      expect(complaint(`name: x\naddress: ${address}\n`)).toBe(
        `/c/site.yml:2: address: expected an address without a path (put the path into base), found "${address}"`,
      );
    }
    expect(read('name: x\naddress: https://x.example:8080/\n').address).toBe('https://x.example:8080/');
  });

  it('takes the ways in which corrections are sent, and refuses those that lead nowhere', () => {
    const ways = 'corrections:\n  github: our-library/our.people\n  mail: people@harbour.example\n';
    expect(read(minimal + ways).corrections).toEqual({
      github: 'our-library/our.people',
      mail: 'people@harbour.example',
      file: false,
    });
    expect(read(minimal).corrections).toEqual({ file: false });
    const form = 'corrections:\n  mail: https://www.harbour.example/form\n  file: true\n';
    expect(read(minimal + form).corrections.mail).toBe('https://www.harbour.example/form');
    expect(complaint(`${minimal}corrections:\n  github: https://github.com/a/b\n`)).toBe(
      '/c/site.yml:4: corrections.github: expected a repository such as our-library/our-people, found "https://github.com/a/b"',
    );
    expect(complaint(`${minimal}corrections:\n  mail: the library\n`)).toBe(
      '/c/site.yml:4: corrections.mail: expected an e-mail address, or the address of a form, found "the library"',
    );
    expect(complaint(`${minimal}corrections:\n  gitlab: javascript:alert(1)\n`)).toMatch(
      /^\/c\/site\.yml:4: corrections\.gitlab: expected /,
    );
    expect(complaint(`${minimal}contact:\n  form:\n`)).toMatch(/^\/c\/site\.yml:4: contact\.form: /);
  });

  it('asks for the file of a logo', () => {
    const text = `${minimal}logo:\n  light: logo.svg\n  dark: paper/dark.svg\n`;
    const files = { '/c/site.yml': text, '/c/media/logo.svg': '<svg/>' };
    expect(() => readSettings('/c', memoryEffects(files))).toThrow(
      '/c/site.yml: logo.dark: there is no file media/paper/dark.svg. Put it there, or leave the key out: the name is then set in type.',
    );
    const complete = memoryEffects({ ...files, '/c/media/paper/dark.svg': '<svg/>' });
    expect(readSettings('/c', complete).logo).toEqual({
      light: 'logo.svg',
      dark: 'paper/dark.svg',
      height: 32,
      withName: false,
    });
  });

  it('tells every mistake, each on its own line', () => {
    expect(complaint('address: harbour\ncolour: red\n').split('\n')).toEqual([
      '/c/site.yml:1: name: is missing; expected text or a group of keys',
      '/c/site.yml:1: address: expected a web address that begins with https://, found "harbour"',
      '/c/site.yml:2: unknown key "colour"; known keys are address, asOf, base, citations, contact, corrections, description, exports, host, institution, languages, limits, logo, name, personalData, search, theme, units',
    ]);
  });

  it('points at the line where the YAML itself breaks', () => {
    expect(complaint('name: [Harbour\naddress: x\n')).toMatch(/^\/c\/site\.yml:\d+: /);
    expect(complaint('name: a\nname: b\n')).toBe('/c/site.yml:2: Map keys must be unique');
  });

  it('says what is missing in an empty file', () => {
    expect(complaint('')).toContain('/c/site.yml:1: name: is missing; expected text or a group of keys');
  });

  it('says what to run when there is no site.yml', () => {
    expect(() => readSettings('/nowhere', memoryEffects())).toThrow(
      '/nowhere/site.yml does not exist. Run "npx peerfolio init DIR" to make a content folder with one, or name yours with --content DIR.',
    );
  });

  it('says so when site.yml may not be read', () => {
    const effects = memoryEffects({ '/c/site.yml': minimal });
    effects.forbidReading('/c/site.yml');
    expect(() => readSettings('/c', effects)).toThrow(
      '/c/site.yml cannot be read (EACCES). Check its permissions.',
    );
  });
});
