import { readProlog } from '../xml/prolog.ts';

const keys = /"@?key"\s*:\s*"(?:journals|conf|books|phd|series|reference|tr|data|homepages)\//;

/** Whether the beginning of a file is that of dblp's XML: the whole database, a person's or one record. */
export function looksLikeDblpXml(head: string): boolean {
  const { root } = readProlog(head);
  if (/^<(?:dblp|dblpperson)[\s>]/.test(root)) return true;
  return /^<(?:article|inproceedings|proceedings|book|incollection|phdthesis|mastersthesis|data|www)\s[^<>]*\bkey="[a-z]+\//.test(
    root,
  );
}

/** Whether it is that of an answer of dblp's search for publications, in JSON. */
export function looksLikeDblpJson(head: string): boolean {
  const start = head.replace(/^[\uFEFF\s]+/, '');
  if (!/^\{\s*"result"\s*:/.test(start)) return false;
  return keys.test(start) || /"hits"\s*:\s*\{[^{}]*"@(?:total|computed|sent)"/.test(start);
}
