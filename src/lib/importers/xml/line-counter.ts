/** Tells the line of a place in a text that arrives in pieces. Places may only be asked for in ascending order. */
export class LineCounter {
  #line = 1;
  #pending = '';
  #start = 0;

  feed(text: string): void {
    this.#pending += text;
  }

  /** @param index position in the whole text; what lies behind an earlier answer counts as that answer's line */
  lineAt(index: number): number {
    const end = Math.min(index - this.#start, this.#pending.length);
    if (end <= 0) return this.#line;
    for (
      let at = this.#pending.indexOf('\n');
      at !== -1 && at < end;
      at = this.#pending.indexOf('\n', at + 1)
    ) {
      this.#line += 1;
    }
    this.#pending = this.#pending.slice(end);
    this.#start += end;
    return this.#line;
  }
}
