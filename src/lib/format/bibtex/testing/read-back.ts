import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser } from 'biblatex-csl-converter';

/** The first entry of a BibTeX file as citation-js reads it. */
export function readWithCitationJs(bibtex: string): Record<string, unknown> {
  return { ...new Cite(bibtex).data[0] };
}

/** An entry of a BibTeX file as biblatex-csl-converter reads it; texts are plain, names are lists of their parts. */
export function readWithBiblatex(bibtex: string, entry = 1) {
  const { entries, errors } = new BibLatexParser(bibtex, {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  const found = entries[entry];
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found?.fields ?? {})) fields[name] = toPlain(value);
  const names: unknown = found?.fields['author'];
  fields['authors'] = Array.isArray(names) ? names.map(toNameParts) : [];
  return { key: found?.entry_key, fields, errors };
}

function toPlain(value: unknown): unknown {
  return isNodes(value) ? value.map(({ text = '' }) => text).join('') : value;
}

function toNameParts(name: unknown): unknown[] {
  if (typeof name !== 'object' || name === null) return [];
  const parts: Record<string, unknown> = { ...name };
  if (parts['literal'] !== undefined) return [toPlain(parts['literal'])];
  const family = [parts['prefix'], parts['family']].filter((part) => part !== undefined).map(toPlain);
  return [family.join(' '), toPlain(parts['given'] ?? []), toPlain(parts['suffix'] ?? [])];
}

function isNodes(value: unknown): value is { type: string; text?: string }[] {
  return (
    Array.isArray(value) && value.every((node) => typeof node === 'object' && node !== null && 'type' in node)
  );
}
