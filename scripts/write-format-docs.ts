import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importers } from '../src/lib/importers/index.ts';
import { toFormatPages } from './lib/format-docs/format-pages.ts';
import { checkoutFolder } from './lib/workspace.ts';

// npm run docs: writes docs/formats/ anew from the tables that the importers read by.
const folder = join(checkoutFolder, 'docs', 'formats');
const pages = await toFormatPages(importers);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`Wrote ${pages.size} pages to docs/formats/`);
