const type = /"(?:resourceTypeGeneral|resource[-_]type[-_]general)"\s*:/;
const envelope = /"type"\s*:\s*"dois"/;
const creators = /"creators"\s*:/;
const titles = /"titles"\s*:\s*\[/;
const registered = /"(?:doi|schemaVersion|schema[-_]version|publicationYear|publication[-_]year)"\s*:/;
/** Members of other formats that have some of DataCite's names. */
const others =
  /"(?:@context|message-type|display_name|paperId|itemType|custom_fields|date-parts|provider)"\s*:/;

const resource = /<(?:[\w.-]+:)?resource[\s>]/;
const kernel =
  /https?:\/\/(?:schema\.)?datacite\.org\/(?:schema|meta)\/(?:kernel|namespace)|https?:\/\/datacite\.org\/schema\//;

/** Whether the beginning of a file is that of DataCite's JSON, in any envelope, or of its XML, alone or harvested. */
export function looksLikeDatacite(head: string): boolean {
  const start = head.replace(/^[\uFEFF\u001E\s]+/, '');
  if (start.startsWith('<')) return resource.test(start) && kernel.test(start);
  if (!/^[[{]/.test(start)) return false;
  if (envelope.test(start) && /"attributes"\s*:/.test(start)) return true;
  if (others.test(start)) return false;
  return (
    (type.test(start) && /"(?:creators|titles)"\s*:/.test(start)) ||
    (creators.test(start) && titles.test(start) && registered.test(start))
  );
}
