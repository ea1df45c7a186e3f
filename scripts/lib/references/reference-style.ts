/** A citation style that references are formatted in. */
export interface ReferenceStyle {
  /** As `site.yml` and the file name it: `apa`. */
  name: string;
  /** As its file calls itself: "American Psychological Association 7th edition". */
  title: string;
  /** The style itself: CSL. */
  xml: string;
  /** The locale of its words, one of those that are there: `en-US`. */
  locale: string;
  /** Below the content folder, of a style that is not built in. */
  file?: string;
}

/** A formatted reference: HTML of i, b, em, strong, sub and sup alone. */
export interface FormattedReference {
  style: string;
  html: string;
}
