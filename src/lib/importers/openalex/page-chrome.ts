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
  /no access|you have access|full access|open access(?=more|sections)/i,
];

/** The abstract as it stands in the pages of one widespread publishing platform. */
const framed =
  /(?:Linked ?In|Reddit|Email|WeChat)\s*(?:Abstract|Summary)\s*:?\s*(\S.{80,}?)\s*(?:Previous (?:book|article|chapter)|Next (?:book|article|chapter)|Figures ?References|$)/is;

/** How many different phrases make a text page chrome; an abstract may well mention one. */
const enough = 3;

/** Whether the text was taken from a web page's frame: cookie banners, menus, buttons. */
export function isPageChrome(text: string): boolean {
  return phrases.filter((phrase) => phrase.test(text)).length >= enough;
}

/** The abstract inside a page's frame, where it can be cut out whole; else undefined. */
export function pageToAbstractText(text: string): string | undefined {
  const inside = framed.exec(text)?.[1];
  return inside === undefined || isPageChrome(inside) ? undefined : inside;
}
