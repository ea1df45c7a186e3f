import { correctionKinds, takesCorrections } from '../lib/format/corrections/kinds.ts';
import { actionToTemplate } from '../lib/format/corrections/template.ts';
import { siteFacts, siteLanguages } from './site.ts';

/** A template for every kind of correction, in the first language of the site. */
export function correctionTemplates() {
  const [language] = siteLanguages();
  if (language === undefined || !takesCorrections(siteFacts().settings.corrections)) return [];
  return correctionKinds.map(({ action }) => ({
    params: { action },
    props: { text: actionToTemplate(action, language.words.correct.template) },
  }));
}
