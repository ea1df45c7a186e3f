/**
 * A 64-bit digest of a text as 16 hexadecimal digits, the same on every machine. It names records that have no
 * identifier of their own; it is no protection against somebody who wants two texts to collide.
 * After cyrb53 by bryc (public domain), with both halves kept.
 */
export function textToDigest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return toHex(low) + toHex(high);
}

function toHex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
