import { findHiddenName } from './find-hidden-names.ts';
import { mayHold } from './may-hold.ts';
import type { SoughtName } from '../../../model/hidden-name.ts';
import { replaceSecretWords } from './secret-words.ts';

/** Stands in a text where a hidden name stood. */
export const omission = '[…]';

/** A text without hidden names. */
export type MaskText = (text: string) => string;

export function textMasker(sought: readonly SoughtName[], secrets: readonly string[] = []): MaskText {
  const secretsMayStandIn = secrets.length > 0;
  const tests = sought.map(({ name }) => mayHold(name));
  return (text) => {
    if (!secretsMayStandIn && tests.every((test) => !test(text))) return text;
    const spans = sought
      .flatMap(({ name, ...forms }) => findHiddenName(text, name).filter(({ form }) => forms[form]))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let masked = '';
    let from = 0;
    for (const { start, end } of spans) {
      if (end <= from) continue;
      if (start >= from) masked += `${text.slice(from, start)}${omission}`;
      from = end;
    }
    return replaceSecretWords(spans.length === 0 ? text : masked + text.slice(from), secrets, omission);
  };
}

/** What identifies, and is no text: a change there would take things apart that belong together. */
const untouched: readonly string[] = ['id', 'person', 'file', 'researcherPage', 'lookedAt'];

/**
 * A value with every text in it masked, whatever its fields are called: one that comes to be added is masked too. A
 * text that is given as markup besides loses the markup where a name stood in it, and an address that holds a name is
 * left out; other identifiers stay. What does not change is the same object as before.
 * @param also names of fields that stay as they are
 */
export function maskTexts<Value>(value: Value, mask: MaskText, also?: readonly string[]): Value;
export function maskTexts(value: unknown, mask: MaskText, also: readonly string[] = []): unknown {
  return walk(value, mask, new Set([...untouched, ...also]));
}

function walk(value: unknown, mask: MaskText, kept: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return walkItems(value, mask, kept);
  if (!isRecord(value) || isIdentifier(value)) return value;
  let result: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    if (kept.has(key)) continue;
    const masked = walk(value[key], mask, kept);
    if (masked !== value[key]) (result ??= { ...value })[key] = masked;
  }
  if (result === undefined) return value;
  if ('html' in result && result['text'] !== value['text']) delete result['html'];
  return result;
}

function walkItems(items: readonly unknown[], mask: MaskText, kept: ReadonlySet<string>): readonly unknown[] {
  let result: unknown[] | undefined;
  for (const [place, item] of items.entries()) {
    const leavesOut = holdsMaskedAddress(item, mask);
    const masked = leavesOut ? item : walk(item, mask, kept);
    if (leavesOut || masked !== item) result ??= items.slice(0, place);
    if (!leavesOut) result?.push(masked);
  }
  return result ?? items;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isIdentifier(value: Record<string, unknown>): boolean {
  return 'scheme' in value && 'value' in value;
}

/** A link or an identifier, which may stand beside its source, that would not be what it was. */
function holdsMaskedAddress(item: unknown, mask: MaskText): boolean {
  if (!isRecord(item)) return false;
  if (isRecord(item['identifier'])) return holdsMaskedAddress(item['identifier'], mask);
  const address = maskedSchemes.has(item['scheme']) ? item['value'] : item['url'];
  return typeof address === 'string' && mask(address) !== address;
}

/** Other identifiers stay as they are. */
const maskedSchemes: ReadonlySet<unknown> = new Set(['url', 'orcid']);
