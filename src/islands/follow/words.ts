type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the list says; the dictionary's `follow.island`. `{…}` stands for a value. */
export interface ListWords {
  empty: string;
  looking: string;
  newSince: Forms;
  nothingNew: string;
  newest: string;
  noWorks: string;
  firstLook: string;
  gone: string;
  remove: string;
  removed: string;
  saveJson: string;
  saveOpml: string;
  load: string;
  loaded: Forms;
  elsewhere: Forms;
  notAList: string;
  startAnew: string;
  blocked: string;
  broken: string;
  newer: string;
  title: string;
}

/** Puts values into a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form that goes with a number, in the language of the page. */
export function fillCount(forms: Forms, count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(lang).format(count) });
}
