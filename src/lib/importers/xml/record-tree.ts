import { decodeEntities } from '../../normalise/markup/index.ts';
import { rawTextOf, type XmlElement, type XmlNode } from './element.ts';

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

export interface RecordPlace {
  line: number;
  /** Position in the text of the file. */
  start: number;
  /** Where its first tag ends: a record that closes there has no content. */
  tagEnd: number;
  entry: number;
  /** How deep elements inside the record may nest. */
  depth: number;
}

const previewLength = 200;

/** One record of an XML file while it is being read. */
export class RecordTree {
  readonly name: string;
  readonly place: RecordPlace;
  /** Whether something was left out because it nests too deep. */
  isTooDeep = false;
  /** Whether the record outgrew its limit; its content is gone then. */
  isTooLong = false;
  readonly #open: OpenElement[];
  readonly #root: OpenElement;
  #text = '';
  #isVerbatim = false;
  #hidden = 0;

  constructor(name: string, attributes: Readonly<Record<string, string>>, place: RecordPlace) {
    this.name = name;
    this.place = place;
    this.#root = { name, attributes: decodeAttributes(attributes), children: [] };
    this.#open = [this.#root];
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#endText();
    if (this.#hidden > 0 || this.#open.length >= this.place.depth) {
      this.#hidden += 1;
      this.isTooDeep = true;
      return;
    }
    const element: OpenElement = { name, attributes: decodeAttributes(attributes), children: [] };
    if (!this.isTooLong) this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  /** @returns whether the record itself is closed */
  close(name: string): boolean {
    this.#endText();
    if (this.#hidden > 0) {
      this.#hidden -= 1;
      return false;
    }
    if (this.#open.at(-1)?.name === name) this.#open.pop();
    return this.#open.length === 0;
  }

  /** @param text as written, with its entities, unless it stands in a CDATA section */
  addText(text: string): void {
    if (!this.isTooLong && this.#hidden === 0) this.#text += text;
  }

  beginVerbatim(): void {
    this.#endText();
    this.#isVerbatim = true;
  }

  endVerbatim(): void {
    this.#endText();
    this.#isVerbatim = false;
  }

  dropContent(): void {
    this.isTooLong = true;
    this.#text = '';
    this.#root.children = [];
  }

  toElement(): XmlElement {
    return this.#root;
  }

  /** The beginning of the record's text, for a diagnostic. */
  preview(): string {
    return rawTextOf(this.#root).replaceAll(/\s+/g, ' ').trim().slice(0, previewLength);
  }

  #endText(): void {
    if (this.#text === '') return;
    const text = this.#isVerbatim ? this.#text : decodeEntities(this.#text);
    this.#text = '';
    const siblings = this.#open.at(-1)?.children;
    const last = siblings?.at(-1);
    if (siblings !== undefined && typeof last === 'string') siblings[siblings.length - 1] = last + text;
    else siblings?.push(text);
  }
}

function decodeAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeEntities(value)]));
}
