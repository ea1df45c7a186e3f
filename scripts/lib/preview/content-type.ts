import { extname } from 'node:path';

const text = (type: string): string => `${type}; charset=utf-8`;

/** What the files of a site are, by their ending. */
const types: Readonly<Record<string, string>> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.jsonld': 'application/ld+json',
  '.ndjson': text('application/x-ndjson'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.txt': text('text/plain'),
  '.csv': text('text/csv'),
  '.bib': text('application/x-bibtex'),
  '.ris': text('application/x-research-info-systems'),
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** The content type of a file; Pagefind's own files are bytes to everybody but its script. */
export function contentTypeOf(name: string): string {
  if (/(?:^|[/\\])linkset\.json$/.test(name)) return 'application/linkset+json';
  return types[extname(name).toLowerCase()] ?? 'application/octet-stream';
}
