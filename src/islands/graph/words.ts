/** The forms of a text that a number asks for. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the drawing says, in the language of the page; `{…}` stands for a value. */
export interface GraphWords {
  centre: string;
  jointWorks: Forms;
  further: string;
  more: string;
  pointing: string;
  touching: string;
  zoomOut: string;
  zoomIn: string;
  reset: string;
  resetDrawing: string;
  shownAt: string;
  /** BCP 47 tag of the words. */
  language: string;
}

/** Reads them from the markup; undefined where they are not there. */
export function parseWords(json: string | undefined): GraphWords | undefined {
  const words: unknown = JSON.parse(json ?? 'null');
  return isGraphWords(words) ? words : undefined;
}

/** Puts values into a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function isGraphWords(value: unknown): value is GraphWords {
  return typeof value === 'object' && value !== null && 'jointWorks' in value && 'language' in value;
}
