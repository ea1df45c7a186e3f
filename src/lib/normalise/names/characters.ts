import anyAscii from 'any-ascii';
import { removeInvisible } from '../invisible.ts';

/** Names that are clean already, as most are. */
const clean = /^[A-Za-z.-]+(?:,? [A-Za-z.-]+)*$/;

/**
 * One spelling for what looks the same: composed letters, ASCII hyphens (exports hold U+2010 and its kin), single
 * spaces, no invisible or direction-changing characters.
 */
export function cleanNameText(text: string): string {
  if (clean.test(text)) return text;
  return removeInvisible(text)
    .normalize('NFC')
    .replaceAll(/[\uff21-\uff3a\uff41-\uff5a]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replaceAll(/[`´ʼ]|(?<=\p{L})‘(?=\p{L})/gu, '’')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+,/g, ',')
    .trim();
}

/** The text in lower-case ASCII letters, digits and single spaces: for comparing and finding, never for printing. */
export function foldName(text: string): string {
  return collapse(anyAscii(cleanNameText(text)));
}

/**
 * As {@link foldName}, but only Latin letters become ASCII: 王 and Wang stay different, because a name in another
 * script may be linked by a human only.
 */
export function foldLatin(text: string): string {
  return collapse(cleanNameText(text).replaceAll(/\p{Script=Latin}\p{M}*/gu, (letter) => anyAscii(letter)));
}

/** Whether the text is written in Han, Hangul or kana throughout. */
export function isCjk(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・\s]+$/u.test(text);
}

function collapse(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘ʹʺ"\u200c\u200d]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
