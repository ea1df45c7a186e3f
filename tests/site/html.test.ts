import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';

const sites = inject('sites');
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

async function pagesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

describe('the built pages', () => {
  it('are valid HTML, every one of them', async () => {
    const found: string[] = [];
    const curate = path.join(sites.faculty, 'about/data/curate/index.html');
    for (const file of [...(await pagesOf(sites.plain)), curate]) {
      const report = await validator.validateFile(file);
      for (const { messages } of report.results) {
        for (const { ruleId, line, message } of messages) {
          found.push(`${path.relative(sites.plain, file)}:${line} ${ruleId}: ${message}`);
        }
      }
    }
    expect(found.slice(0, 30)).toEqual([]);
  });

  it('are as many below a base path, and the curator’s page where that is asked for', async () => {
    const relative = async (site: string): Promise<Set<string>> =>
      new Set((await pagesOf(site)).map((file) => path.relative(site, file)));
    const [plain, faculty] = [await relative(sites.plain), await relative(sites.faculty)];
    expect([...plain.difference(faculty)]).toEqual([]);
    expect([...faculty.difference(plain)]).toEqual([path.join('about', 'data', 'curate', 'index.html')]);
  });
});
