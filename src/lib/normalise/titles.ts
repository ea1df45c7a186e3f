import anyAscii from 'any-ascii';
import { functionWords } from './function-words.ts';

const shortestTitle = 20;

/** Titles that many different works bear: a key made of one would join works that have nothing in common. */
const commonTitles: ReadonlySet<string> = new Set(
  [
    'about the authors',
    'about this issue',
    'acknowledgement of reviewers',
    'acknowledgment of reviewers',
    'acknowledgement to reviewers',
    'advertisement and index',
    'annual meeting abstracts',
    'author index to volume',
    'book reviews and notices',
    'books received for review',
    'call for papers and announcements',
    'conference proceedings front matter',
    'contents and front matter',
    'correspondence and comments',
    'cumulative author index',
    'cumulative subject index',
    'editorial board and contents',
    'editorial board and publication information',
    'editors introduction to the special issue',
    'editorial introduction to the special issue',
    'foreword to the special issue',
    'front matter and table of contents',
    'guest editorial introduction',
    'guest editors introduction',
    'guest editors introduction to the special issue',
    'guest editors introduction special issue',
    'guidelines for authors and reviewers',
    'information for authors and readers',
    'instructions for authors',
    'instructions to authors and reviewers',
    'introduction to the special issue',
    'introduction to the special section',
    'introduction to this special issue',
    'letter from the editor in chief',
    'letters to the editor and replies',
    'message from the general chair',
    'message from the general chairs',
    'message from the program chairs',
    'message from the programme chairs',
    'notes on contributors',
    'obituary and appreciation',
    'poster session abstracts',
    'preface to the special issue',
    'proceedings of the annual meeting',
    'reply to letter to the editor',
    'reply to the letter to the editor',
    'response to letter to the editor',
    'response to the letter to the editor',
    'supplementary information and material',
    'supplementary material',
    'supporting information',
    'table of contents and front matter',
    'title page and table of contents',
  ].map(wordsToKey),
);

/**
 * The key under which two records may bear one title: lower case, no accents, no punctuation, no function words.
 * `undefined` when the title has fewer than 20 characters or is one that many works bear.
 * @param title plain text (`RichText.text`), so without markup
 */
export function titleToKey(title: string): string | undefined {
  const plain = title.replaceAll(/\s+/g, ' ').trim();
  if ([...plain].length < shortestTitle) return undefined;
  const key = wordsToKey(plain);
  return key === '' || commonTitles.has(key) ? undefined : key;
}

function wordsToKey(text: string): string {
  const words = anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/['’^_]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !functionWords.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
}
