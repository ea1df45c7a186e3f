/** Names that exports write instead of a tag: English, the language's own, and those of LaTeX's babel. */
const names: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  german: 'de',
  ngerman: 'de',
  deutsch: 'de',
  austrian: 'de-AT',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  brazilian: 'pt-BR',
  brazil: 'pt-BR',
  dutch: 'nl',
  nederlands: 'nl',
  danish: 'da',
  swedish: 'sv',
  norwegian: 'no',
  norsk: 'nb',
  nynorsk: 'nn',
  finnish: 'fi',
  polish: 'pl',
  polski: 'pl',
  czech: 'cs',
  slovak: 'sk',
  slovene: 'sl',
  slovenian: 'sl',
  croatian: 'hr',
  serbian: 'sr',
  hungarian: 'hu',
  magyar: 'hu',
  romanian: 'ro',
  bulgarian: 'bg',
  greek: 'el',
  turkish: 'tr',
  russian: 'ru',
  русский: 'ru',
  ukrainian: 'uk',
  arabic: 'ar',
  hebrew: 'he',
  persian: 'fa',
  farsi: 'fa',
  hindi: 'hi',
  japanese: 'ja',
  日本語: 'ja',
  chinese: 'zh',
  中文: 'zh',
  korean: 'ko',
  한국어: 'ko',
  vietnamese: 'vi',
  indonesian: 'id',
  catalan: 'ca',
  basque: 'eu',
  galician: 'gl',
  latin: 'la',
  esperanto: 'eo',
};

/**
 * A BCP 47 tag in its canonical form: `en_us` → `en-US`, `ger` → `de`, `English` → `en`; `undefined` for what
 * names no language ("und", "other").
 */
export function toLanguageTag(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  const named = Object.hasOwn(names, trimmed) ? names[trimmed] : undefined;
  if (named !== undefined) return named;
  if (
    !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/.test(trimmed) ||
    /^(?:und|mul|zxx|mis|q[a-t][a-z])\b/.test(trimmed)
  )
    return undefined;
  try {
    return Intl.getCanonicalLocales(bibliographicToTerminology(trimmed.replaceAll('_', '-')))[0];
  } catch {
    return undefined;
  }
}

/** ISO 639-2's bibliographic codes, which library systems use; BCP 47 knows the others. */
const bibliographicCodes: Readonly<Record<string, string>> = {
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
};

function bibliographicToTerminology(tag: string): string {
  const [language = '', ...rest] = tag.split('-');
  return [bibliographicCodes[language] ?? language, ...rest].join('-');
}
