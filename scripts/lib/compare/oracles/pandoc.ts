import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { cslItemToExpected } from '../csl-item.ts';
import type { ExpectedItem, Oracle } from '../expected.ts';
import { isObject, toObjects } from '../values.ts';
import { listFiles, toBytes } from './files.ts';

const command = /^% pandoc -f (biblatex|bibtex) -t markdown -s\n([\s\S]*?)\n\^D\n(---\n[\s\S]*?\n---)\n/m;

export const pandocOracle: Oracle = {
  name: 'pandoc',
  description:
    "pandoc's command tests: biblatex above ^D, the CSL items that pandoc makes of it, in YAML, below",
  *cases(corpora) {
    for (const path of listFiles(corpora, 'bibtex/pandoc/test/command', '*.md')) {
      const [, format, input, yaml] = command.exec(readFileSync(path, 'utf8')) ?? [];
      if (format === undefined || input === undefined || yaml === undefined) continue;
      const [document] = parseAllDocuments(yaml, { logLevel: 'silent' });
      const metadata: unknown = document === undefined || !('toJS' in document) ? undefined : document.toJS();
      const items = isObject(metadata) ? toObjects(metadata['references']) : [];
      yield {
        name: basename(path),
        file: `${basename(path, '.md')}.bib`,
        bytes: toBytes(input),
        items: items.map(cslItemToExpected).map(withoutMarkdown),
      };
    }
  },
};

/** pandoc writes its values in Markdown. */
function withoutMarkdown(item: ExpectedItem): ExpectedItem {
  return { ...item, title: markdownToText(item.title), venue: markdownToText(item.venue) };
}

function markdownToText(markdown: string | undefined): string | undefined {
  return markdown
    ?.replaceAll(/\[([^\][]*)\]\{\.[a-z]+\}/g, '$1')
    .replaceAll(/(?<!\\)(\*{1,3}|[~^])(\S(?:.*?\S)?)\1/g, '$2')
    .replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');
}
