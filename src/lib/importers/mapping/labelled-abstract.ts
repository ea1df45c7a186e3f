import type { RichText } from '../../model/rich-text.ts';
import { escapeHtml, jatsToRichText, markupKind, textToRichText } from '../../normalise/markup/index.ts';

/** The labels of structured abstracts, as MEDLINE's journals write them. */
const labels = [
  'AIMS?',
  'BACKGROUND(?: AND [A-Z]+)?',
  'CASE (?:PRESENTATION|REPORT|SUMMARY)',
  'CONCLUSIONS?(?: AND [A-Z]+)?',
  'CONTEXT',
  'DATA (?:SOURCES|EXTRACTION|SYNTHESIS)',
  'DESIGN(?:,? [A-Z, ]+)?',
  'DISCUSSION',
  'FINDINGS',
  'FUNDING',
  'IMPORTANCE',
  'INTERPRETATION',
  'INTERVENTIONS?',
  'INTRODUCTION',
  'LIMITATIONS',
  'MAIN OUTCOMES?(?: AND)? MEASURES?',
  'MATERIALS? AND METHODS',
  'MEASUREMENTS(?: AND MAIN RESULTS)?',
  'METHODS?(?: AND [A-Z]+)?',
  'OBJECTIVES?',
  'PARTICIPANTS',
  'PATIENTS(?: AND METHODS)?',
  'PURPOSE',
  'RESULTS?(?: AND [A-Z]+)?',
  'SETTING',
  'SIGNIFICANCE',
  'STUDY DESIGN',
  'SUMMARY',
  'TRIAL REGISTRATION',
];
const label = new RegExp(String.raw`(?:^|(?<=[.?!)\]]\s))(${labels.join('|')}):\s+`, 'g');

/**
 * An abstract of a format that holds text alone. "BACKGROUND: … METHODS: …" becomes sections, as the XML of the same
 * databases has them: two labels or more, the first of them at the beginning.
 */
export function plainAbstractToRichText(text: string, lang: string | undefined): RichText | undefined {
  const sections = markupKind(text) === 'plain' ? toSections(text.trim()) : undefined;
  return sections === undefined
    ? textToRichText(text, 'abstract', lang)
    : jatsToRichText(sections, 'abstract', lang);
}

function toSections(text: string): string | undefined {
  const found = [...text.matchAll(label)];
  if (found.length < 2 || found[0]?.index !== 0) return undefined;
  return found
    .map((match, place) => {
      const body = text.slice(match.index + match[0].length, found[place + 1]?.index ?? text.length);
      return `<sec><title>${toTitle(match[1] ?? '')}</title><p>${escapeHtml(body.trim())}</p></sec>`;
    })
    .join('');
}

/** `MATERIALS AND METHODS` as a heading in a sentence's case. */
function toTitle(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase();
}
