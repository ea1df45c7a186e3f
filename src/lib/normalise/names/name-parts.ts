/** A personal name in its parts. `literal` is a name that must not be taken apart. */
export interface NameParts {
  family?: string | undefined;
  given?: string | undefined;
  /** van der, de, von: in lower case and before the family name. */
  particle?: string | undefined;
  /** Jr., III */
  suffix?: string | undefined;
  literal?: string | undefined;
}
