import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const correctWords = (_formats: Formats): Words['correct'] => ({
  isThisYou: 'Sind Sie das?',
  report: 'Fehler melden',
  title: 'Korrekturen',
  description: 'Wie man ein Profil bestätigt und Fehler meldet.',
  lead: 'Was hier steht, stammt aus Exporten verschiedener Quellen, und manches davon ist falsch. Wer es besser weiß, kann es sagen; ein Mensch in der Institution sieht jede Korrektur an, und was er entscheidet, gilt für jeden späteren Export.',
  form: 'Bestätigen oder korrigieren',
  close: 'Schließen',
  kind: 'Worum geht es?',
  groups: {
    person: 'Das Profil',
    works: 'Veröffentlichungen',
    names: 'Namen',
    privacy: 'Nicht zeigen',
  },
  kinds: {
    verify: { label: 'Das bin ich', means: 'Das Profil ist Ihres. Es sagt das, und seit wann.' },
    merge: {
      label: 'Zwei Profile sind eine Person',
      means: 'Alle Veröffentlichungen stehen auf einem Profil; die andere Adresse führt dorthin.',
    },
    split: {
      label: 'Dieses Profil vermischt zwei Personen',
      means: 'Was Sie nennen, oder was unter der angegebenen Kennung steht, gehört jemand anderem.',
    },
    remove: {
      label: 'Eine Veröffentlichung hier ist von jemand anderem',
      means: 'Sie wird vom Profil genommen.',
    },
    add: {
      label: 'Eine Veröffentlichung fehlt',
      means: 'Eine Veröffentlichung, die die Exporte kennen, kommt auf das Profil.',
    },
    same: {
      label: 'Zwei Einträge sind eine Veröffentlichung',
      means: 'Sie stehen einmal in der Liste, als Fassungen.',
    },
    'not-same': {
      label: 'Ein Eintrag sind zwei Veröffentlichungen',
      means: 'Was als eine galt, steht als zwei in der Liste.',
    },
    'prefer-version': {
      label: 'Eine andere Fassung ist die veröffentlichte',
      means: 'Diese Fassung wird zuerst gezeigt und zitiert.',
    },
    retract: { label: 'Eine Veröffentlichung wurde zurückgezogen', means: 'Sie trägt einen Hinweis darauf.' },
    rename: {
      label: 'Der Name ist falsch oder hat sich geändert',
      means: 'Das Profil trägt den Namen, den Sie angeben.',
    },
    'former-name': {
      label: 'Veröffentlichungen stehen unter einem früheren Namen',
      means: 'Der Name führt zu den Veröffentlichungen. Er muss nirgends gedruckt werden.',
    },
    'hide-field': { label: 'Etwas auf einem Profil weglassen', means: 'Dieser Teil wird nicht gezeigt.' },
    'hide-person': {
      label: 'Ein Profil verbergen',
      means:
        'Kein Profil, nichts in Listen und Suche. Namen auf Veröffentlichungen bleiben, wie sie gedruckt sind.',
    },
    'remove-person': {
      label: 'Ein Profil entfernen',
      means: 'Wie verbergen; und die Adresse sagt, dass ein Profil entfernt wurde.',
    },
  },
  another: 'Etwas anderes:',
  fields: {
    person: {
      label: 'Wessen Profil?',
      hint: 'ORCID iD oder Adresse des Profils',
      wrong: 'Geben Sie eine ORCID iD an, oder die Adresse eines Profils auf dieser Website.',
    },
    otherPerson: {
      label: 'Wer ist die andere Person?',
      hint: 'ORCID iD oder Adresse ihres Profils',
      wrong:
        'Geben Sie die ORCID iD einer anderen Person an, oder die Adresse eines anderen Profils auf dieser Website.',
    },
    work: {
      label: 'Welche Veröffentlichung?',
      hint: 'DOI oder andere Kennung, oder die Adresse ihrer Seite hier',
      wrong: 'Geben Sie eine DOI an, oder die Adresse der Veröffentlichung auf dieser Website.',
    },
    newWork: {
      label: 'Welche Veröffentlichung fehlt?',
      hint: 'DOI, arXiv- oder PubMed-Nummer',
      wrong: 'Geben Sie eine DOI an, oder eine arXiv- oder PubMed-Nummer.',
    },
    otherWork: {
      label: 'Welche ist die andere?',
      hint: 'DOI oder andere Kennung, oder die Adresse ihrer Seite hier',
      wrong: 'Geben Sie die DOI einer anderen Veröffentlichung an, oder ihre Adresse auf dieser Website.',
    },
    works: {
      label: 'Welche gehören der anderen Person?',
      hint: 'DOIs, eine je Zeile',
      wrong: 'Wählen Sie Veröffentlichungen, oder sagen Sie, wer die andere Person ist.',
    },
    byline: {
      label: 'Der Name, wie er auf der Veröffentlichung steht',
      wrong: 'Geben Sie den Namen an, wie er auf der Veröffentlichung steht.',
    },
    version: {
      label: 'Welche Fassung?',
      hint: 'ihre DOI oder andere Kennung',
      wrong: 'Geben Sie die DOI der Fassung an.',
    },
    name: { label: 'Der Name', wrong: 'Geben Sie den Namen an.' },
    hidden: { label: 'Der Name soll nirgends gedruckt werden' },
    field: { label: 'Was soll weggelassen werden?' },
    value: {
      label: 'Was davon?',
      hint: 'der Name oder die Adresse des Links; leer für alle Links',
      wrong: 'Sagen Sie, welcher Name weggelassen werden soll.',
    },
  },
  hideable: {
    role: 'Funktion',
    summary: 'der Satz am Anfang',
    careers: 'Stellen',
    dates: 'Eintritt und Austritt',
    links: 'Links',
    availability: 'wofür die Person offen ist',
    topics: 'Themen',
    about: 'der Text über die Person',
    name: 'ein weiterer Name',
    orcid: 'die ORCID iD',
  },
  who: { label: 'Ihr Name', hint: 'Er wird auf dieser Website nie veröffentlicht.' },
  why: { label: 'Woher wissen Sie es?', hint: 'Ein oder zwei Sätze.' },
  continue: 'Weiter',
  ready: {
    title: 'Bereit zum Senden',
    text: 'Das wird gesendet. Noch hat nichts Ihren Browser verlassen.',
    composed: 'Der Text',
    github: 'Issue auf GitHub öffnen',
    gitlab: 'Issue auf GitLab öffnen',
    mail: 'E-Mail schreiben',
    form: 'Formular der Institution öffnen und den Text dort einfügen',
    file: 'Als Datei speichern',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    private:
      'Das nennt, was niemand lesen soll; darum wird es nicht als Issue angeboten, das alle lesen können.',
    short:
      'Der Text ist für eine Adresse zu lang: Speichern Sie die Datei und hängen Sie sie an, oder fügen Sie den Text ein.',
    sentence: 'Eine Korrektur zu',
    shortBody:
      'Die Korrektur war für dieses Formular zu lang. Bitte hängen Sie die gespeicherte Datei an, oder fügen Sie ihren Text hier ein.',
  },
  withoutScript: {
    text: 'Das Formular braucht JavaScript. Ohne es nehmen Sie die passende Vorlage, setzen ein, was stimmt, und senden sie.',
    ways: 'Wohin senden',
    github: 'als neues Issue auf GitHub (alle können es lesen)',
    gitlab: 'als neues Issue auf GitLab (alle können es lesen)',
    mail: (address) => `per E-Mail an ${address}`,
    form: 'über das Formular der Institution',
    file: 'als Datei an die, die dieses Verzeichnis pflegen',
    template: 'Vorlage',
    templateOf: (kind) => `Vorlage: ${kind}`,
    kinds: 'Was korrigiert werden kann',
    none: 'Diese Institution nimmt über ihre Website keine Korrekturen an.',
  },
  template: {
    person: 'roster:… oder orcid:0000-0000-0000-0000',
    work: 'doi:10.0000/…',
    byline: 'der Name, wie er auf der Veröffentlichung steht',
    name: 'der Name',
    value: 'der Name oder die Adresse des Links',
    who: 'Ihr Name',
    when: 'der Tag, als JJJJ-MM-TT',
    why: 'woher Sie es wissen',
  },
});
