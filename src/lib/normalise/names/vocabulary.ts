/** Words that stand in lower case before a family name. */
export const particles: ReadonlySet<string> = new Set(
  (
    'a af al am an auf aus av av’t bin bint ibn ben da dal dall’ dalla das de degli dei del dela della dello den der des di do dos ' +
    "du d’ d' e el in het la las le les lo los op ’s 's ’t 't te ten ter thor thoe tot und van vande vanden vander " +
    'vom von vor y zu zum zur ze'
  ).split(' '),
);

/** Particles that are part of the family name when they are written with a capital (Tim Van Aalten, Rosa De Marle). */
export const capitalisedParticles: ReadonlySet<string> = new Set(
  'abu al ben bin da dal dalla de degli dei del della den der des di dos du el ibn la las le los mac ó st st. san santa te ten ter ul van vanden vander von zu'.split(
    ' ',
  ),
);

const suffix = /^(?:jr|sr|jun|sen|junior|senior|ii|iii|iv|2nd|3rd|4th|filho|neto|júnior)\.?$/i;

/** Whether the word is a generational suffix. "Junior", "Neto" and "Filho" count only after a comma or as such. */
export function isSuffix(word: string, afterComma = false): boolean {
  if (!suffix.test(word)) return false;
  return afterComma || !/^(?:junior|senior|filho|neto|júnior|sen|jun)$/i.test(word);
}

const degree =
  /^(?:ph\.?\s?d|m\.?d|d\.?phil|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?b\.?a|m\.?p\.?h|r\.?n|d\.?sc|sc\.?d|j\.?d|ll\.?m|esq|frs|msc|bsc|mbbs|frcp|facs|faan|facc|faha|fhea|frsc|pharm\.?d|dr\.?p\.?h|ed\.?d|dvm|dds|mphil|faan|faap|facc|faha|fhea|frsc|dphil|habil|ba|ma|bs|ms|mba|mph|rn|md|phd)\.?$/i;

/** Whether the text is an academic degree or honour, such as stands after a comma. */
export function isDegree(text: string): boolean {
  return degree.test(text.trim());
}

const unmistakableDegree =
  /^(?:ph\.?d|d\.?phil|m\.?phil|m\.?sc|b\.?sc|m\.?b\.?a|m\.?p\.?h|d\.sc|sc\.d|m\.d|ll\.?m|mbbs|frcp|facs|faan|facc|faha|fhea|frsc|pharm\.?d|dvm)\.?$/i;

/** Whether the word is a degree even without a comma before it; `MD` and `MA` may be initials. */
export function isUnmistakableDegree(word: string): boolean {
  return unmistakableDegree.test(word);
}

const title = /^(?:prof|professor|dr|drs|mr|mrs|ms|sir|dame|dipl\.?-?ing|mag|ing|ir)\.?$/i;

/** Whether the word is a form of address before a name; without its dot only the unmistakable ones. */
export function isTitle(word: string): boolean {
  return title.test(word) && (word.endsWith('.') || /^(?:prof|professor|dr|mr|mrs|ms)$/i.test(word));
}

const groupWord = new RegExp(
  '\\b(?:consorti(?:um|a)|collaborations?|collaborators|groups?|groupe|teams?|committee|comité|society|university|universit[äàéy]t?|' +
    'universidad|université|institut[eo]?s?|networks?|initiative|organi[sz]ation|association|foundation|investigators|' +
    'projects?|task force|stud(?:y|ies)|trial(?:ists)?|council|agency|ministry|departments?|cent(?:re|er|rum)s?|' +
    'laborator(?:y|ies)|inc|ltd|llc|gmbh|corporation|commission|college|hospital|school|program(?:me)?|alliance|' +
    'partnership|registry|academy|bureau|survey|community|contributors|developers|working party|editors|secretariat)\\b\\.?|^the\\s|\\s&\\s|\\bfor the\\b|\\bof the\\b|\\bon behalf of\\b',
  'iu',
);

/** The same in scripts that have no capitals and mostly no spaces: university, institute, society, committee, company. */
const groupWordWithoutCapitals =
  /大学|大學|学院|學院|研究[所院]|委[员員][会會]|[学學协協][会會]|公司|[编編][辑輯]部|出版社|政府|대학교|연구[소원]|학회|위원회|جامعة|معهد|وزارة|विश्वविद्यालय|संस्थान|มหาวิทยาลัย|אוניברסיט/u;

/** Whether the name reads as that of a body: "ATLAS Collaboration", "World Health Organization", 東京大学. */
export function readsAsGroup(text: string): boolean {
  return (/\s/.test(text.trim()) && groupWord.test(text)) || groupWordWithoutCapitals.test(text);
}

/** Two-character Chinese and two-syllable Korean family names. */
export const compoundFamilies: ReadonlySet<string> = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 夏侯 尉迟 尉遲 皇甫 公孙 公孫 慕容 令狐 长孙 長孫 司徒 남궁 황보 제갈 사공 선우 독고'.split(
    ' ',
  ),
);

/** Family names that East Asian bylines print in capitals, so that "Wei LI" is not read as "Wei, L. I.". */
export const shortFamilies: ReadonlySet<string> = new Set(
  'AI AN BAI BAO BI BUI CAI CAO DAI DU DO FAN FU GAO GE GU HA HE HO HU JI KE KIM LAI LAM LE LEE LEI LI LIN LIU LO LU LUO LY MA MAI MAO MEI MO NG NI NIE OH PAN QI QIU REN SHI SU SUN TAN TO TU VO VU WAN WEI WEN WU XIA XIE XU YAN YAO YE YEE YI YIN YOO YU YUE ZHU ZOU'.split(
    ' ',
  ),
);

const placeholder =
  /^(?:-+|\.+|\?+|n\/a|none|null|undefined|unknown|anonymous|anon\.?|no authors? listed|\[no authors? listed\]|\[?object object\]?|author|authors|and others|others|et\.? ?al\.?|various|various authors|tba|tbd)$/i;

/** Whether the text stands where a name should and names nobody. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.trim());
}

const truncation =
  /^[\s{[(]*(?:and\s+|&\s*)?(?:\d[\d,]*\s+)?(?:others?|et\.?\s?al\.?|et\s?alii|et\s?aliae|u\.\s?a\.|…|\.\.\.)[\s})\].]*$/i;

/** Whether the text stands for the rest of a list: "and others", "et al.". */
export function isTruncationMark(text: string): boolean {
  return truncation.test(text);
}

/** Whether one part of a name holds nothing. Words such as "Null" or "Nan" are somebody's name. */
export function isEmptyPart(text: string): boolean {
  return /^(?:[\s.?-]*|n\/a|undefined|\[?object object\]?)$/i.test(text);
}
