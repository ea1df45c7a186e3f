import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readNdjson } from './read-ndjson.ts';

const entrySchema = z.object({ slug: z.string() });

/** Pages that the imported records call for and the rendered site lacks, as paths below its root. */
export async function findMissingPages(generated: string, rendered: string): Promise<string[]> {
  const missing = ['index.html', '404.html'].filter((page) => !existsSync(join(rendered, page)));
  for (const kind of ['researchers', 'publications']) {
    const folders = new Set(await readdir(join(rendered, kind)).catch(() => []));
    for await (const line of readNdjson(join(generated, 'index', `${kind}.ndjson`))) {
      const { slug } = entrySchema.parse(line);
      if (!folders.has(slug)) missing.push(`${kind}/${slug}/`);
    }
  }
  return missing;
}
