import { textWidth } from './text-width.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const rightToLeftFirst = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Keeps the ellipsis at the reading end of a right-to-left name inside left-to-right text. */
const rightToLeftMark = '\u200f';

/** The name, or as much of it as fits into `width` ems together with an ellipsis; letters stay whole. */
export function shortenName(name: string, width: number): string {
  if (textWidth(name) <= width) return name;
  const room = width - textWidth('…');
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(name)) {
    used += textWidth(segment);
    if (used > room) break;
    kept += segment;
  }
  return `${kept.replace(/[\s\p{Pd}.,]+$/u, '')}…${rightToLeftFirst.test(name) ? rightToLeftMark : ''}`;
}
