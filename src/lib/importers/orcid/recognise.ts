/** Members that ORCID's API alone spells like this, in any version. */
const members =
  /"(?:orcid-identifier|orcid-profile|orcid-search-results|work-summary|external-id-type|contributor-orcid|convening-organization|disambiguated-organization|source-client-id|expanded-result|resource-item)"\s*:/;
const path = /"path"\s*:\s*"\/(?:\d{4}-){3}\d{3}[\dX]\//;
const error = /"developer-message"\s*:[^]*orcid\.org/;
/** Members of other formats that quote an ORCID record. */
const others = /"(?:responseHeader|abstract_inverted_index|relatedIdentifiers|date-parts)"\s*:/;

/** The root of an XML file that is one of ORCID's, whatever prefix it is written with. */
const root =
  /^(?:\s|<\?[^>]*\?>|<!--(?:(?!-->)[^])*-->)*<(?:[\w.-]+:)?(?:record|record-summary|person|personal-details|name|credit-name|other-names?|biography|addresses|address|emails?|keywords?|researcher-urls?|external-identifiers?|activities(?:-summary)?|works?|work-summary|employments?|employment-summary|educations?|education-summary|fundings?|peer-reviews?|distinctions?|invited-positions?|memberships?|qualifications?|services?|research-resources?|affiliation|history|preferences|search|expanded-search|error|bulk|deprecated|orcid-message|orcid-profile|orcid-works?|orcid-search-results)[\s/>]/i;
const namespace = /^[^]{0,8000}https?:\/\/www\.orcid\.org\/ns\//;

/** Whether the beginning of a file is that of an answer of ORCID's API or of its public data file. */
export function looksLikeOrcid(head: string): boolean {
  const start = head.replace(/^[\uFEFF\u001E\s]+/, '');
  if (start.startsWith('<')) return namespace.test(start) && root.test(start);
  if (!/^[[{]/.test(start) || others.test(start)) return false;
  return members.test(start) || path.test(start) || error.test(start);
}
