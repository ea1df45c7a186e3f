import { describe, expect, it } from 'vitest';
import { type MemoryEffects, memoryEffects } from './lib/memory-effects.ts';
import { run } from './peerfolio.ts';

async function peerfolio(args: string[], effects: MemoryEffects = memoryEffects()) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    effects,
    env: {},
    cwd: '/here',
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('the command line', () => {
  it('explains its commands and exit codes', async () => {
    const { code, printed } = await peerfolio(['--help']);
    expect(code).toBe(0);
    for (const command of ['init', 'import', 'build', 'preview', 'check', 'start', 'dev', 'apply']) {
      expect(printed).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    }
    expect(printed).toContain('4   the built site failed its checks and was not published');
  });

  it.each([
    [['biuld'], "error: unknown command 'biuld'\n(Did you mean build?)"],
    [['build', '--contnet', 'x'], "error: unknown option '--contnet'\n(Did you mean --content?)"],
    [['init'], "error: missing required argument 'dir'"],
    [['import', '--as-of', 'spring'], '--as-of: expected a date such as 2026-01-31, found "spring"'],
    [['import', '--as-of', '2026-13-01'], '--as-of: expected a date such as 2026-01-31, found "2026-13-01"'],
    [['preview', '--port', 'web'], '--port: expected a number up to 65535, found "web"'],
  ])('refuses %j in a word, with exit code 2', async (args, complaint) => {
    expect(await peerfolio(args)).toEqual({ code: 2, printed: '', complaints: complaint });
  });

  it('tells a mistake of the user in one line', async () => {
    const { code, complaints } = await peerfolio(['check', '--content', '/nowhere']);
    expect(code).toBe(2);
    expect(complaints).toMatch(/^\/nowhere\/site\.yml does not exist\. Run "npx peerfolio init/);
    expect(complaints).not.toContain('\n');
  });

  it('tells a disk that can’t be written in one line, with exit code 5', async () => {
    const effects = memoryEffects();
    effects.forbidWriting('/here');
    const { code, complaints } = await peerfolio(['init', 'new'], effects);
    expect(code).toBe(5);
    expect(complaints).toBe('/here/new cannot be written (EROFS).');
  });

  it('shows the stack of a fault of its own, with exit code 1', async () => {
    const effects = {
      ...memoryEffects(),
      facts: () => {
        throw new TypeError('boom');
      },
    };
    const { code, complaints } = await peerfolio(['init', 'new'], effects);
    expect(code).toBe(1);
    expect(complaints).toMatch(/TypeError[\s\S]*at /);
  });

  it('makes a content folder and says what to do next', async () => {
    const effects = memoryEffects();
    const { code, printed } = await peerfolio(['init', 'people'], effects);
    expect(code).toBe(0);
    expect(printed).toContain('Set name and address in');
    expect(effects.files.has('/here/people/site.yml')).toBe(true);
  });
});
