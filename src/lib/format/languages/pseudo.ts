/**
 * The dictionary of `en-XA`, the pseudo-language: each string between ⟦ and ⟧, so that a text of a page which is in
 * no dictionary stands out.
 */
export function wrapWords<T extends object>(words: T): T {
  return new Proxy(words, { get: (target, key): unknown => wrap(Reflect.get(target, key)) });
}

function wrap(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(wrap);
  if (isFunction(value))
    return (...given: unknown[]): unknown => wrap(value(...given.map(wrapWhatItIsGiven)));
  return isPlainObject(value) ? wrapWords(value) : value;
}

/** An entry passes the text of a link to a function that it is given, and that text is one of its own. */
function wrapWhatItIsGiven(given: unknown): unknown {
  return isFunction(given) ? (...texts: unknown[]) => given(...texts.map(wrap)) : given;
}

function isFunction(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === 'function';
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
