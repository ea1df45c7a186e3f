const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const encoder = new TextEncoder();
/** Keeps a drawing of 60 nodes under 30 kB in every script. */
const mostBytes = 80;

/** A name for a node's title, whole unless it takes more than 80 bytes. */
export function shortenTitle(name: string): string {
  if (encoder.encode(name).length <= mostBytes) return name;
  let kept = '';
  let bytes = encoder.encode('…').length;
  for (const { segment } of graphemes.segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > mostBytes) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
