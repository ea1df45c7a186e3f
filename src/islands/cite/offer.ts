/** What the buttons say, in the language of the page. */
export interface Said {
  copy: string;
  copied: string;
  notCopied: string;
  download: string;
  close: string;
  tabs: string;
}

/** One style or format. */
export interface Citation {
  label: string;
  /** Of its file. */
  ending: string;
  type: string;
  /** The address of its file, where there is one. */
  href: string | undefined;
  text: () => Promise<string>;
  show: (text: string) => Node[];
  copy: (text: string) => Promise<void>;
}

/** More than this belongs on a page. */
const mostWorks = 1000;

/**
 * What the place that a link leads to offers: on this page or on another, `data-tab` marks each style and format.
 * @throws when it cannot be had, or is too much for a dialog
 */
export async function readOffer(
  link: HTMLAnchorElement,
): Promise<{ name: string; said: Said; citations: Citation[] }> {
  const isHere = link.pathname === location.pathname;
  const root = (isHere ? document : await fetchPage(link.href)).querySelector<HTMLElement>(
    '[data-citations]',
  );
  const { citations: name = '', words = '', works } = root?.dataset ?? {};
  const tabs = [...(root?.querySelectorAll<HTMLElement>('[data-tab]') ?? [])];
  if (tabs.length === 0 || Number(works) > mostWorks) throw new Error('not for a dialog');
  return { name, said: toSaid(words), citations: tabs.map(toCitation) };
}

async function fetchPage(href: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(href), 'text/html');
}

async function fetchText(href: string): Promise<string> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(href);
  return answer.text();
}

/** A file, the text that stands for one, or references in words. */
function toCitation(tab: HTMLElement): Citation {
  const { tab: label = '', ending = 'txt', type = 'text/plain' } = tab.dataset;
  const plain = {
    label,
    show: (text: string) => [Object.assign(document.createElement('pre'), { textContent: text, dir: 'ltr' })],
    copy: (text: string) => navigator.clipboard.writeText(text),
  };
  if (tab instanceof HTMLAnchorElement) {
    const { href } = tab;
    return { ...plain, ending: href.replace(/.*\./, ''), type: tab.type, href, text: () => fetchText(href) };
  }
  const pre = tab.querySelector('pre')?.textContent;
  if (pre !== undefined) return { ...plain, ending, type, href: undefined, text: () => Promise.resolve(pre) };
  const references = [...tab.querySelectorAll('p, li')];
  const html = references.map(({ innerHTML }) => `<p>${innerHTML}</p>`).join('\n');
  const lines = references.map(({ textContent }) => textContent.trim());
  return {
    label,
    ending,
    type,
    href: undefined,
    text: () => Promise.resolve(`${lines.join('\n')}\n`),
    show: () => references.map(toParagraph),
    // Word processors take the italics along.
    copy: (text) => navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]),
  };
}

/** A copy, since what stands on the page stays there. */
function toParagraph(reference: Element): Node {
  const paragraph = document.createElement('p');
  paragraph.className = 'reference';
  paragraph.append(...[...reference.childNodes].map((node) => document.importNode(node, true)));
  return paragraph;
}

function toSaid(json: string): Said {
  const words: unknown = JSON.parse(json);
  const say = (key: keyof Said): string =>
    String(Object.entries(words ?? {}).find(([name]) => name === key)?.[1] ?? '');
  return {
    copy: say('copy'),
    copied: say('copied'),
    notCopied: say('notCopied'),
    download: say('download'),
    close: say('close'),
    tabs: say('tabs'),
  };
}
