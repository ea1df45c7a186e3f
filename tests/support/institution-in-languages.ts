import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** An invented institution of three people, its texts in German and English, its works in three languages. */
const files = {
  'exports/roster.csv': [
    'key,given,family,unit,role,orcid,left',
    'd-1,Ida,Quandt,Deichbau,Professorin,0009-9999-0001-0015,',
    'd-2,ليلى,الخوري,Deichbau,,,',
    'd-3,Åke,Ölund,Deichbau,,,2024-05',
  ].join('\n'),
  'exports/works.json': JSON.stringify([
    work('w1', 'Spülsäume am Wattsaum', 'de', 2023, [ida, leila], 'Der Wattsaum wurde vermessen.'),
    work('w2', 'Brackish meadows', 'en', 2024, [ida, ake]),
    work('w3', 'مروج مالحة', 'ar', 2024, [leila, ida], 'قيست المروج.'),
    work('w4', 'Salzwiesen', 'de', 2022, [ida]),
  ]),
  'researchers/ida-quandt.mdx': '---\nroster: d-1\nsummary: Vermisst Salzwiesen.\n---\nIch zähle Halme.\n',
  'researchers/ida-quandt.en.mdx': '---\nsummary: Surveys meadows.\n---\nI count blades.\n',
  'pages/about.mdx': '---\ntitle: Über dieses Verzeichnis\n---\nDas Institut am Deich.\n',
  'pages/about.en.mdx': '---\ntitle: About these folk\n---\nThe Dyke Institute.\n',
  'pages/privacy.mdx': '---\ntitle: Datenschutz\n---\nNichts wird gezählt.\n',
};

/** Writes the content folder of the institution with a site in the given languages. */
export function writeInstitution(content: string, languages: readonly string[]): void {
  const settings = [
    'name: { de: Institut am Deich, en: Dyke Institute }',
    'description: { de: Drei Leute am Wasser., en: Three folk by water. }',
    'address: https://people.deich.example',
    `languages: [${languages.join(', ')}]`,
    'asOf: 2026-01-31',
    'units:',
    '  - slug: deichbau',
    '    name: { de: Deichbau, en: Dykes }',
    'exports:',
    '  - { files: works.json, label: Hausliste, list: own }',
    '  - { files: roster.csv, label: Personalliste }',
  ];
  const translated = Object.entries(files).filter(
    ([name]) => !name.endsWith('.en.mdx') || languages.includes('en'),
  );
  for (const [name, text] of [['site.yml', `${settings.join('\n')}\n`], ...translated] as const) {
    const file = path.join(content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Builds a content folder through the command line, in a process of its own. */
export async function buildSite(content: string, out: string): Promise<void> {
  const args = ['scripts/peerfolio.mjs', 'build', '--content', content, '--out', out, '--quiet'];
  await promisify(execFile)(process.execPath, args, { cwd: path.resolve(import.meta.dirname, '../..') });
}

function ida() {
  return { family: 'Quandt', given: 'Ida' };
}

function leila() {
  return { family: 'الخوري', given: 'ليلى' };
}

function ake() {
  return { family: 'Ölund', given: 'Åke' };
}

function work(
  id: string,
  title: string,
  language: string,
  year: number,
  authors: readonly (() => object)[],
  abstract?: string,
) {
  return {
    id,
    type: 'article-journal',
    title,
    language,
    author: authors.map((author) => author()),
    issued: { 'date-parts': [[year, 3]] },
    'container-title': 'Marschblatt',
    keyword: 'Salzwiese',
    ...(abstract !== undefined && { abstract }),
  };
}
