const host =
  /^(?:https?:\/\/)?(?:www\.)?(?:aclanthology\.(?:org|info)\/(?:papers\/(?:[A-Z]\/[A-Z]\d{2}\/)?)?|aclweb\.org\/anthology\/(?:papers\/(?:[A-Z]\/[A-Z]\d{2}\/)?)?)/i;
const modern = /^(\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)(?:v\d+)?(?:[/?#].*|\.(?:pdf|bib|xml|endf))?$/i;
const old = /^([A-Z]\d{2}-\d{4,5})(?:v\d+)?(?:[/?#].*|\.(?:pdf|bib|xml|endf))?$/i;

/** An ACL Anthology id from its address: `2020.acl-main.1`, or `P18-1001` before 2020. */
export function aclAddressToId(url: string): string | undefined {
  const start = host.exec(url.trim());
  if (start === null) return undefined;
  const rest = url.trim().slice(start[0].length);
  return modern.exec(rest)?.[1]?.toLowerCase() ?? old.exec(rest)?.[1]?.toUpperCase();
}
