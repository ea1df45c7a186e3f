/** What stands before the root element of an XML file, and the text from the root element on. */
export interface Prolog {
  /** The document type declaration, without its internal subset. */
  doctype: string | undefined;
  root: string;
}

/**
 * Takes the declaration, comments, processing instructions and the document type off the beginning of a file.
 * Linear in its length, whatever it holds: recognising a format must not cost more than reading it.
 */
export function readProlog(head: string): Prolog {
  let rest = head.replace(/^[\uFEFF\s]+/, '');
  let doctype: string | undefined;
  for (;;) {
    const end = endOfMisc(rest);
    if (end === undefined) return { doctype, root: rest };
    if (/^<!doctype/i.test(rest)) doctype = rest.slice(0, end).replace(/\[.*$/s, '');
    rest = rest.slice(end).trimStart();
  }
}

/** Where what the text begins with ends, or `undefined` where that is an element or is not closed. */
function endOfMisc(text: string): number | undefined {
  if (text.startsWith('<?')) return after(text, '?>');
  if (text.startsWith('<!--')) return after(text, '-->');
  if (!/^<!doctype/i.test(text)) return undefined;
  const close = text.indexOf('>');
  const subset = text.indexOf('[');
  if (subset === -1 || close < subset) return close === -1 ? undefined : close + 1;
  const end = /\]\s*>/.exec(text.slice(subset));
  return end === null ? undefined : subset + end.index + end[0].length;
}

function after(text: string, mark: string): number | undefined {
  const index = text.indexOf(mark);
  return index === -1 ? undefined : index + mark.length;
}
