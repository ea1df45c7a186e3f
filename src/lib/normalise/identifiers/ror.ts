// Base32 after Crockford: no i, l, o, u. https://ror.readme.io/docs/identifier
const form =
  /^(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/|ror:\s*)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})(?:[/?#].*)?$/i;

/** A ROR id (`05dxps055`) without its address. */
export function toRor(text: string): string | undefined {
  return form.exec(text.trim())?.[1]?.toLowerCase();
}

/** The https address of a ROR id. */
export function rorToUrl(ror: string): string {
  return `https://ror.org/${ror}`;
}
