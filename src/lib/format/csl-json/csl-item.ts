/** A CSL-JSON item, as far as it is written here. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  type: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: { 'date-parts': number[][] };
  /** Everything else is text. */
  [variable: string]: string | CslName[] | { 'date-parts': number[][] } | undefined;
}

/** A name of a person in its parts, or of a body in one. */
export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  literal?: string;
}
