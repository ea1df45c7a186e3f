/** A typed link from a page or a file (RFC 8288), as https://signposting.org/FAIR/ uses them. */
export interface Signpost {
  rel:
    | 'author'
    | 'cite-as'
    | 'collection'
    | 'describedby'
    | 'describes'
    | 'item'
    | 'license'
    | 'linkset'
    | 'type';
  href: string;
  /** Media type of what the link leads to. */
  type?: string;
}

/** A file that describes a page, and its media type. */
export interface DescribingFile {
  href: string;
  type: string;
}

/** Of the files that hold the links of a page. */
export const linksetType = 'application/linkset+json';
