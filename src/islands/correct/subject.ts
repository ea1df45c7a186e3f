import type { CorrectionSubject } from '../../lib/model/correction.ts';
import { textToPersonKey, textToWorkKey } from './keys.ts';

/** Something to choose from: its key and what it is called. */
export interface Choice {
  id: string;
  label: string;
}

/** What a page says of itself: the `data-about` of its links to the form. */
export function readSubject(page: ParentNode): CorrectionSubject | undefined {
  const about = page.querySelector<HTMLElement>('[data-about]')?.dataset['about'];
  return about === undefined ? undefined : (JSON.parse(about) as CorrectionSubject);
}

/** The works that a page lists, by the `data-work` of each. */
export function readWorks(page: ParentNode): Choice[] {
  return [...page.querySelectorAll<HTMLElement>('[data-work]')].map((item) => ({
    id: item.dataset['work'] ?? '',
    label: item.querySelector('h2, h3, h4, h5')?.textContent.trim() ?? '',
  }));
}

/**
 * The key that a reader means: an identifier in any spelling, or the address of a page of this site, which is asked
 * for it. What is neither is given back as it is.
 */
export async function textToKey(text: string, kind: CorrectionSubject['kind']): Promise<string> {
  const key = (kind === 'person' ? textToPersonKey : textToWorkKey)(text);
  if (key !== undefined) return key;
  const address = URL.parse(text, location.href);
  if (address?.origin !== location.origin || !/[/.]/.test(text)) return text;
  try {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const subject = readSubject(page);
    return subject?.kind === kind ? subject.id : text;
  } catch {
    return text;
  }
}
