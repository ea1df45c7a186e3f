import { diagnosticToLine } from '../../../src/lib/diagnostics.ts';
import type { FieldTrace } from '../../../src/lib/importers/mapping/field-trace.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import type { Explanation } from './explain-record.ts';

const longest = 160;

const articles: Readonly<Record<SourceRecord['kind'], string>> = {
  work: 'a work',
  person: 'a person',
  organisation: 'an organisation',
};

/** The explanation for a terminal: format, record, fields read and dropped, problems. */
export function explanationToLines(explanation: Explanation): string[] {
  const { file, importer, isNamed, entry, record, fields, diagnostics } = explanation;
  const format =
    importer === undefined
      ? 'none that Peerfolio reads'
      : `${importer.label} (${importer.name}), ${isNamed ? 'named in site.yml' : 'recognised by its content'}`;
  const read = fields.filter(({ became, with: read }) => became !== undefined || read !== undefined);
  const dropped = fields.filter(({ reason }) => reason !== undefined);
  return [
    `File     ${file}`,
    `Format   ${format}`,
    `Record   ${entry ?? 'none'}${lineOf(explanation)}`,
    `Became   ${record === undefined ? 'nothing' : articles[record.kind]}`,
    ...section('The record', recordToLines(record)),
    ...section('Fields that were read', read.map(readToLine)),
    ...section('Fields that were dropped', dropped.map(droppedToLine)),
    ...section('Problems', diagnostics.map(diagnosticToLine)),
  ].map((line) => line.replaceAll(/\p{Cc}/gu, '\uFFFD'));
}

function lineOf({ record }: Explanation): string {
  const line = record?.provenance.line;
  return line === undefined ? '' : `, line ${line}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function recordToLines(record: SourceRecord | undefined): string[] {
  if (record === undefined) return [];
  return Object.entries(record)
    .filter(([name, value]) => name !== 'kind' && !isNothing(value))
    .map(([name, value]) => `${name.padEnd(18)}${shorten(toText(value))}`);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function readToLine({ source, value, became, with: alongside }: FieldTrace): string {
  const result = became === undefined ? `read for ${alongside ?? ''}` : shorten(JSON.stringify(became));
  return `${source}: ${shorten(value)} → ${result}`;
}

function droppedToLine({ source, value, reason }: FieldTrace): string {
  return `${source}: ${shorten(value)} – ${reason ?? ''}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
