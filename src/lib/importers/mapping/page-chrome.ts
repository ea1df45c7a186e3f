/** Words of buttons, banners and menus that an abstract does not have; their neighbours often lack a space. */
const phrases: readonly RegExp[] = [
  /\buses? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b/i,
  /\baccept (?:all )?cookies\b|\bby continuing to (?:use|browse)\b/i,
  /\bsign in\b|\blog in\b|create an account\b/i,
  /access through your institution|purchase options|(?:buy|rent) this (?:article|chapter)/i,
  /add to favou?rites|track citations|download citations/i,
  /share ?(?:on)? ?facebook|facebooktwitter|linked inreddit/i,
  /view pdf|sectionsabout|pdf \(\d[\d.]* ?[mk]b\)/i,
  /privacy policy|terms of (?:use|service) \||accessibility statement/i,
  /all rights reserved/i,
  /skip to (?:main )?content|input search term/i,
  /enable javascript|javascript is (?:disabled|not enabled)/i,
  /(?:previous|next) (?:book|article|chapter)(?:next|figures)|figures ?references ?(?:related|recommended)/i,
  /no access|you (?:do not |don['’]t )?have access|full access|open access(?=more|sections)/i,
];

/** A word of every phrase and every beginning: one look tells that most abstracts have none of them. */
const sign =
  /cookie|by continuing to |sign in|log in|create an account|access through your|purchase options|(?:buy|rent) this |add to favo|track citations|download citations|facebook|linked inreddit|view pdf|sectionsabout|pdf \(|privacy policy|terms of (?:use|service)|accessibility statement|all rights reserved|skip to |input search term|javascript|(?:previous|next) (?:book|article|chapter)|figures ?references|(?:no|have|full|open) access|click here to|are you a robot|checking your browser/i;

/** How a web page begins and an abstract does not. */
const beginning =
  /^\s*(?:skip to (?:main |article )?(?:content|navigation)|(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|you (?:do not|don['’]t) (?:currently )?have access|(?:please )?(?:enable|turn on) (?:javascript|cookies)|javascript is (?:disabled|not enabled)|click here to (?:view|read|download)|(?:log|sign) in to (?:view|read|get)|are you a robot|checking your browser)\b/i;

/** What a site prints in the place of an abstract that it does not have. */
const placeholder =
  /^\W*(?:(?:an |the )?abstract (?:is )?(?:not|un)[ -]?available(?: for this (?:content|article|chapter)[^.]*)?|no abstract(?: (?:is )?available)?|(?:please )?click here to (?:view|read|download)[^.]*|abstract|n\/?a|none|null)\W*$/i;

/** The abstract as it stands in the pages of one widespread publishing platform. */
const framed =
  /(?:Linked ?In|Reddit|Email|WeChat)\s*(?:Abstract|Summary)\s*:?\s*(\S.{80,}?)\s*(?:Previous (?:book|article|chapter)|Next (?:book|article|chapter)|Figures ?References|$)/is;

/** How many different phrases make a text page chrome; an abstract may well mention one. */
const enough = 3;
/** A text no longer than this that begins like a page is nothing but one. */
const shortPage = 400;

/** What a reader of abstracts says of page chrome, in the words of a diagnostic. */
export interface ChromeProblem {
  code: 'page-chrome' | 'abstract-placeholder';
  severity: 'warning' | 'notice';
  message: string;
  value: string;
}

/** The abstract without a web page's frame, undefined where nothing else is left; and what there is to say of it. */
export function withoutPageChrome(text: string): { text?: string; problem?: ChromeProblem } {
  const value = text.slice(0, 200);
  if (placeholder.test(text)) {
    const message = 'The abstract only says that there is none and was left out';
    return { problem: { code: 'abstract-placeholder', severity: 'notice', message, value } };
  }
  if (!isPageChrome(text)) return { text };
  const inside = pageToAbstractText(text);
  const code = 'page-chrome';
  if (inside === undefined) {
    const message = "The abstract is the text of a website's buttons and banners and was left out";
    return { problem: { code, severity: 'warning', message, value } };
  }
  const message = "The text of a website's buttons around the abstract was cut off";
  return { text: inside, problem: { code, severity: 'notice', message, value } };
}

/** Whether the text was taken from a web page's frame: cookie banners, menus, buttons. */
function isPageChrome(text: string): boolean {
  if (!sign.test(text)) return false;
  const found = phrases.filter((phrase) => phrase.test(text)).length;
  return found >= enough || (beginning.test(text) && (found >= 2 || text.length <= shortPage));
}

/** The abstract inside a page's frame, where it can be cut out whole; else undefined. */
function pageToAbstractText(text: string): string | undefined {
  const inside = framed.exec(text)?.[1];
  return inside === undefined || isPageChrome(inside) ? undefined : inside;
}
