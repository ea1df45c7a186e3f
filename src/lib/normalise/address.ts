import { doiToUrl, toDoi } from './identifiers/doi.ts';

const longest = 4096;
const mail = /^mailto:([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/i;
/** A domain with a dot, in the letters that domains have; the standard for addresses lets quotation marks through. */
const host = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/;
// Hosts that no reader can reach: an export made on somebody's own machine or inside a network.
const unreachable =
  /^(?:localhost|.*\.localhost|0\.0\.0\.0|127\..*|10\.\d+\.\d+\.\d+|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/;

/**
 * An address that may stand in `href`: http, https and mailto as they are, `doi:` as its https address.
 * Everything else is `undefined`: other schemes, relative addresses, white space or control characters inside,
 * user names and passwords, hosts inside a network.
 */
export function toAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest || /[\s\p{Cc}\p{Cf}\\]/u.test(trimmed)) return undefined;
  if (/^doi:/i.test(trimmed)) {
    const doi = toDoi(trimmed);
    return doi === undefined ? undefined : doiToUrl(doi);
  }
  if (/^mailto:/i.test(trimmed)) {
    const address = mail.exec(trimmed)?.[1];
    return address === undefined ? undefined : `mailto:${address}`;
  }
  return toWebAddress(trimmed);
}

function toWebAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(text)) return undefined;
  let parsed: URL;
  try {
    parsed = new URL(text);
  } catch {
    return undefined;
  }
  const { protocol, username, password, hostname } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (username !== '' || password !== '' || !host.test(hostname) || unreachable.test(hostname)) {
    return undefined;
  }
  return parsed.href.replaceAll("'", '%27');
}
