import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

const byPerson = 'Ein Mensch hat es entschieden';

export const rulesWords = (_formats: Formats): Words['rules'] => ({
  link: {
    orcid: 'Der Nachweis der Veröffentlichung trägt die ORCID iD der Person',
    'record-id': 'Der Autorensatz der Quelle ist der dieser Person, und der gedruckte Name stimmt überein',
    'orcid-record':
      'Der ORCID-Eintrag der Person führt die Veröffentlichung, und ein gedruckter Name stimmt überein',
    'own-list':
      'Die Einrichtung hat die Liste für ihre eigenen Leute zusammengestellt, und der volle Name ist der einer einzigen Person',
    'name-and-institution':
      'Der Name stimmt überein, und die Person war zu dieser Zeit an der genannten Einrichtung',
    'external-name':
      'Voller Name, Einrichtung und eine Mitautorin oder ein Mitautor sind bei mehreren Veröffentlichungen dieselben',
    'name-and-coauthors':
      'Der Name stimmt überein, und drei oder mehr der Beteiligten stehen bei anderen Veröffentlichungen der Person',
    curation: byPerson,
  },
  merge: {
    'same-record': 'Zwei Kopien eines Nachweises',
    'same-identifier': 'Derselbe Identifikator',
    'asserted-relation': 'Eine Quelle gibt an, dass eines eine Fassung des anderen ist',
    'same-title': 'Titel, erster Name und Jahr stimmen überein',
    'same-title-and-authors': 'Titel, die Hälfte der Namen und Jahr stimmen überein',
    'same-title-and-place': 'Titel, Erscheinungsort, Band und Seite oder Heft stimmen überein',
    'same-title-and-year': 'Ein langer Titel, das Jahr und ein Name oder der Erscheinungsort stimmen überein',
    'same-short-title': 'Ein kurzer Titel, alle Namen, das Jahr und weiteres stimmen überein',
    'title-without-subtitle': 'Ein Titel ist der andere ohne den Untertitel; Namen und Jahr stimmen überein',
    'misspelt-title': 'Die Titel unterscheiden sich nur in der Schreibung; Namen und Jahr stimmen überein',
    curation: byPerson,
  },
  sentences: {
    orcid: (key) => `Die Autorenangabe trägt ${key}`,
    'record-id': (key, byline) => `Die Quelle ordnet der Angabe „${byline}“ den Autorensatz ${key} zu`,
    'orcid-record': (key, byline) =>
      `Der Eintrag von ${key} führt die Veröffentlichung, und „${byline}“ ist der einzige Name, der übereinstimmt`,
    'own-list': (byline) =>
      `„${byline}“ steht in einer Liste, die die Einrichtung für ihre eigenen Leute zusammengestellt hat, und kann nur eine Person meinen`,
    'name-and-institution': (byline, institution, year) =>
      `Bei „${byline}“ ist ${institution} gedruckt, wo die Person${year === '' ? '' : ` ${year}`} war, und der Name stimmt überein`,
    'name-and-coauthors': (byline, shared) =>
      `Der Name „${byline}“ stimmt überein, und ${shared} der Beteiligten stehen bei anderen Veröffentlichungen der Person`,
    'external-name': (byline, institution) =>
      `Bei „${byline}“ ist auf mehreren Veröffentlichungen mit derselben Mitautorin oder demselben Mitautor ${institution} gedruckt`,
    'same-record': () => 'Zwei Kopien eines Nachweises',
    'same-identifier': (keys) => `Zwei Nachweise tragen ${keys}`,
    'asserted-relation': (key) => `Ein Nachweis gibt an, eine Fassung von ${key} zu sein`,
    'same-title': (title, years) => `Titel „${title}“, erster Name und Jahr${years} stimmen überein`,
    'same-title-and-authors': (title, years) =>
      `Titel „${title}“, die Hälfte der Namen und Jahr${years} stimmen überein`,
    'same-title-and-place': (title) =>
      `Titel „${title}“, Erscheinungsort, Band und Seite oder Heft stimmen überein`,
    'same-title-and-year': (title, years) =>
      `Titel „${title}“, Jahr${years} und ein Name oder der Erscheinungsort stimmen überein`,
    'same-short-title': (title, years) => `Titel „${title}“, alle Namen und Jahr${years} stimmen überein`,
    'title-without-subtitle': (title, years) =>
      `Ein Titel („${title}“) ist der andere ohne den Untertitel; Namen und Jahr${years} stimmen überein`,
    'misspelt-title': (title, years) =>
      `Die Titel („${title}“) unterscheiden sich nur in der Schreibung; Namen und Jahr${years} stimmen überein`,
  },
  decisions: {
    same: (keys) => `Ein Mensch hat entschieden, dass zwei Nachweise eine Veröffentlichung sind: ${keys}`,
    'not-same': (keys) =>
      `Ein Mensch hat entschieden, dass zwei Nachweise nicht eine Veröffentlichung sind: ${keys}`,
    merge: (keys) => `Ein Mensch hat entschieden, dass zwei Personen der Exporte eine sind: ${keys}`,
    split: () =>
      'Ein Mensch hat entschieden, zu welcher von zwei Personen, die die Exporte für eine halten, die Veröffentlichung gehört',
    add: (byline) => `Ein Mensch hat entschieden, wer mit „${byline}“ gemeint ist`,
    verify: () => 'Ein Mensch hat es geprüft',
    verifyByline: (byline) => `Ein Mensch hat geprüft, wer mit „${byline}“ gemeint ist`,
    rename: () => 'Ein Mensch hat den Namen festgelegt',
    'prefer-version': (key) => `Ein Mensch hat entschieden, dass die Fassung mit ${key} zuerst steht`,
    retract: () => 'Ein Mensch hat vermerkt, dass die Veröffentlichung zurückgezogen wurde',
    other: () => byPerson,
  },
});
