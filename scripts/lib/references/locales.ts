/** The languages that citation-js brings along. */
export const locales: readonly string[] = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'nl-NL'];

/** The styles that citation-js brings along. */
export const builtInStyles: readonly string[] = ['apa', 'vancouver', 'harvard1'];
