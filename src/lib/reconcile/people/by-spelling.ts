/** A name as it is printed and taken apart. */
type Spelling = { display: string } & Partial<
  Record<'family' | 'given' | 'particle' | 'suffix', string | undefined>
>;

interface Spelled<Value> extends Omit<Spelling, 'display'> {
  value: Value;
}

/**
 * Something for each spelling of a name and each way to take it apart, found once: most spellings are printed on many
 * works. Looked up by what is printed, since to join the parts into a key would cost a text for each byline.
 */
export class BySpelling<Value> {
  readonly #known = new Map<string, Spelled<Value>[]>();

  /** @param make called for a spelling that was not met before */
  get<Name extends Spelling>(byline: Name, make: (byline: Name) => Value): Value {
    const { display, family, given, particle, suffix } = byline;
    const alike = this.#known.get(display);
    const known = alike?.find(
      (other) =>
        other.family === family &&
        other.given === given &&
        other.particle === particle &&
        other.suffix === suffix,
    );
    if (known !== undefined) return known.value;
    const value = make(byline);
    const spelled = { family, given, particle, suffix, value };
    if (alike === undefined) this.#known.set(display, [spelled]);
    else alike.push(spelled);
    return value;
  }
}
