import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Preview, previewSite } from './preview-site.ts';

let folder: string;
let preview: Preview;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peerfolio-preview-'));
  const out = join(folder, 'site');
  mkdirSync(join(out, 'researchers', 'jo-doe'), { recursive: true });
  mkdirSync(join(out, '_astro'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(out, 'index.html'), 'home');
  writeFileSync(join(out, '404.html'), 'not here');
  writeFileSync(join(out, '.peerfolio'), 'marker');
  writeFileSync(
    join(out, '_headers'),
    '/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: immutable\n',
  );
  writeFileSync(join(out, '_astro', 'a.js'), '1');
  writeFileSync(join(out, 'researchers', 'jo-doe', 'index.html'), 'Jo');
  writeFileSync(join(out, 'researchers', 'jo-doe.bib'), '@misc{a}');
  preview = await previewSite({ out, port: 0, base: '/faculty/' });
});
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: `fetch` would resolve `..` before it leaves. */
function get(path: string, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request({ port: preview.port, host: 'localhost', path, method }, (answer) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      });
      sent.on('error', reject).end();
    },
  );
}

describe('the preview', () => {
  it('serves pages, folders and files under the base path', async () => {
    expect(preview.address).toBe(`http://localhost:${preview.port}/faculty/`);
    expect(await get('/faculty/')).toMatchObject({ status: 200, body: 'home' });
    expect(await get('/faculty/researchers/jo-doe/?x=1')).toMatchObject({ status: 200, body: 'Jo' });
    const file = await get('/faculty/researchers/jo-doe.bib');
    expect(file.headers['content-type']).toBe('application/x-bibtex; charset=utf-8');
    expect(await get('/faculty/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/faculty/', 'POST')).toMatchObject({ status: 405 });
  });

  it('leads to the base path and adds the slash that a folder needs', async () => {
    for (const path of ['/', '/faculty']) {
      expect(await get(path)).toMatchObject({ status: 301, headers: { location: '/faculty/' } });
    }
    const slash = await get('/faculty/researchers/jo-doe?x=1');
    expect(slash).toMatchObject({ status: 301, headers: { location: '/faculty/researchers/jo-doe/?x=1' } });
  });

  it('answers with the 404 page of the site', async () => {
    for (const path of ['/faculty/nobody/', '/researchers/jo-doe/', '/faculty/researchers/']) {
      expect(await get(path)).toMatchObject({ status: 404, body: 'not here' });
    }
  });

  it('shows nothing outside the folder and nothing hidden', async () => {
    const paths = [
      '/faculty/../secret.txt',
      '/faculty/..%2fsecret.txt',
      '/faculty/%2e%2e/secret.txt',
      '/faculty/..%5csecret.txt',
      '/faculty/.peerfolio',
      '/faculty/_headers',
      '/faculty/%00',
      '/faculty/%E0%A4%A',
    ];
    for (const path of paths) expect(await get(path), path).toMatchObject({ status: 404, body: 'not here' });
  });

  it('sends the headers of the _headers file, and a strict policy where it has none', async () => {
    const home = await get('/faculty/');
    expect(home.headers['x-frame-options']).toBe('DENY');
    expect(home.headers['content-security-policy']).toContain("default-src 'none'");
    expect(home.headers['cache-control']).toBeUndefined();
    expect((await get('/faculty/_astro/a.js')).headers['cache-control']).toBe('immutable');
  });

  it('takes the next port where one is taken, and says so', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = await previewSite({ out: join(folder, 'site'), port, base: '/' });
    expect(second.port).toBeGreaterThan(port);
    expect(second.taken).toBe(port);
    await second.close();
    other.close();
  });

  it('says what to do when there is no site', async () => {
    const nothing = previewSite({ out: folder, port: 0, base: '/' });
    await expect(nothing).rejects.toThrow('holds no site. Build one first');
  });
});
