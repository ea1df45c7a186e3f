import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { errorCode, writeText } from './effects.ts';
import { fileEffects } from './file-effects.ts';

const folder = mkdtempSync(join(tmpdir(), 'peerfolio-effects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

describe('the real file system', () => {
  it('shows a written file only when it is whole', () => {
    const writer = fileEffects.openWriter(at('a/b.txt'));
    writer.write(Buffer.from('first, '));
    expect(fileEffects.facts(at('a/b.txt'))).toBeUndefined();
    writer.write(Buffer.from('second'));
    writer.commit();
    expect(fileEffects.readText(at('a/b.txt'))).toBe('first, second');
    expect(fileEffects.list(at('a'))).toEqual(['b.txt']);
  });

  it('leaves what was there when writing is abandoned', () => {
    writeText(fileEffects, at('kept.txt'), 'old');
    const writer = fileEffects.openWriter(at('kept.txt'));
    writer.write(Buffer.from('new'));
    writer.abandon();
    expect(fileEffects.readText(at('kept.txt'))).toBe('old');
    expect(fileEffects.list(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('follows links, and finds nothing where one leads nowhere', () => {
    mkdirSync(at('target'));
    symlinkSync(at('target'), at('link'));
    symlinkSync(at('nothing'), at('broken'));
    expect(fileEffects.facts(at('link'))).toMatchObject({
      kind: 'folder',
      realPath: fileEffects.facts(at('target'))?.realPath,
    });
    expect(fileEffects.facts(at('broken'))).toBeUndefined();
    expect(fileEffects.facts(at('kept.txt/below'))).toBeUndefined();
  });

  it('lists by code unit and reads without a byte order mark', () => {
    for (const name of ['b', 'a', 'Z', 'ä']) writeFileSync(join(at('target'), name), '\uFEFFx');
    expect(fileEffects.list(at('target'))).toEqual(['Z', 'a', 'b', 'ä']);
    expect(fileEffects.readText(join(at('target'), 'a'))).toBe('x');
  });

  it('says by its code what went wrong', () => {
    let code: string | undefined;
    try {
      fileEffects.readText(at('missing'));
    } catch (error) {
      code = errorCode(error);
    }
    expect(code).toBe('ENOENT');
  });
});
