import type { ResearcherPage } from '../../../src/lib/model/researcher-page.ts';
import type { MdxFile } from '../read-content/read-mdx-folder.ts';
import { textNameToParts } from '../read-content/text-name.ts';

/** A picture that a text of `content/researchers` names. */
export interface NamedPicture {
  kind: 'portrait' | 'figure';
  /** The name of the text, without its ending. */
  text: string;
  /** The path below `content/media`, as the text has it. */
  path: string;
  /** Where it is named: the file, relative to the content folder, and its line. */
  file: string;
  line: number;
}

/** The pictures that texts name: portraits in their front matter, figures in what they say. */
export function namedPictures(texts: readonly MdxFile<ResearcherPage>[]): NamedPicture[] {
  return texts.flatMap(({ name, file, data, text, components }) => {
    const figures = components
      .filter((use) => use.name === 'Figure')
      .map(({ line, props }) => ({
        kind: 'figure' as const,
        text: name,
        path: props['src'] ?? '',
        file,
        line,
      }));
    // A translation is of the same person, whose portrait the text itself names.
    if (data.portrait === undefined || textNameToParts(name).language !== undefined) return figures;
    const line = text.split('\n').findIndex((one) => /^["']?portrait["']?\s*:/.test(one)) + 1;
    return [{ kind: 'portrait', text: name, path: data.portrait, file, line: Math.max(1, line) }, ...figures];
  });
}
