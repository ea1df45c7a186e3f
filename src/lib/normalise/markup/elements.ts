/** Elements that are kept, by the names they come under in HTML and JATS (https://jats.nlm.nih.gov). */
export const inlineElements: Readonly<Record<string, string>> = {
  i: 'i',
  italic: 'i',
  b: 'b',
  bold: 'b',
  em: 'em',
  strong: 'strong',
  sub: 'sub',
  inf: 'sub',
  sup: 'sup',
};

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'p div section sec section-title abstract list list-item ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tr td th ' +
    'br break hr blockquote disp-quote pre article header footer main body html figure figcaption caption fig disp-formula'
  ).split(' '),
);

/** Elements whose tags are dropped and whose content stays. */
export const transparentElements: ReadonlySet<string> = new Set(
  (
    'a span font small big u underline tt code monospace sc scp s strike del ins mark q cite abbr dfn kbd var samp roman ' +
    'sans-serif named-content styled-content xref ext-link uri email inline-formula alternatives label fn title overline ' +
    'center nobr wbr semantics maction mlabeledtr'
  ).split(' '),
);

/** Elements that go with all they contain. */
export const droppedElements: ReadonlySet<string> = new Set(
  (
    'script style textarea option select noscript iframe frame frameset object embed applet template svg head xmp noembed ' +
    'noframes plaintext audio video source track canvas img image graphic inline-graphic input button form link meta base ' +
    'annotation annotation-xml mglyph malignmark maligngroup marquee dialog details summary portal param area map keygen isindex bgsound'
  ).split(' '),
);

/** Presentation MathML that is kept; what else stands in a formula is replaced by its content. */
export const mathElements: ReadonlySet<string> = new Set(
  (
    'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts none mtable mtr mtd'
  ).split(' '),
);

/** The MathML elements that hold text. */
export const mathTokens: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

const length = /^-?\d*\.?\d+(?:em|ex|px|pt|%|mu)?$/;
const flag = /^(?:true|false)$/;

/** MathML attributes that are kept, with what their values may be. */
export const mathAttributes: Readonly<Record<string, RegExp>> = {
  mathvariant:
    /^(?:normal|bold|italic|bold-italic|double-struck|script|bold-script|fraktur|bold-fraktur|sans-serif|monospace)$/,
  stretchy: flag,
  fence: flag,
  separator: flag,
  accent: flag,
  accentunder: flag,
  movablelimits: flag,
  largeop: flag,
  symmetric: flag,
  form: /^(?:prefix|infix|postfix)$/,
  linethickness: length,
  width: length,
  height: length,
  depth: length,
  lspace: length,
  rspace: length,
  columnalign: /^(?:left|center|right)(?: (?:left|center|right))*$/,
};

/** Whether the name is one that sources use; an unknown one in angle brackets is text (`a <b and c> d`). */
export function isKnownElement(name: string): boolean {
  return (
    Object.hasOwn(inlineElements, name) ||
    blockElements.has(name) ||
    transparentElements.has(name) ||
    droppedElements.has(name) ||
    mathElements.has(name) ||
    name === 'tex-math'
  );
}
