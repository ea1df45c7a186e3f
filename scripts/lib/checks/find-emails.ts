const local = /[\p{L}\p{N}._%+'-]/u;
const domain = /[\p{L}\p{N}.-]/u;

/** E-mail addresses in a text. Goes from each @ outwards, so that long words without one cost nothing. */
export function findEmails(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && local.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 254 && domain.test(text.charAt(end))) end += 1;
    const name = text.slice(start, at).replace(/^[.'-]+/, '');
    const host = text.slice(at + 1, end).replace(/[.-]+$/, '');
    if (name !== '' && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(host)) {
      found.push(`${name}@${host}`);
    }
  }
  return found;
}
