/** What a roster can tell about a person; the names that `columns:` in `site.yml` uses. */
export const rosterFields = [
  'key',
  'given',
  'middle',
  'particle',
  'family',
  'suffix',
  'name',
  'originalName',
  'variants',
  'role',
  'unit',
  'unitKey',
  'affiliation',
  'joined',
  'left',
  'orcid',
  'openalex',
  'scopus',
  'scholar',
  'website',
  'openTo',
  'email',
  'phone',
] as const;

export type RosterField = (typeof rosterFields)[number];

/** Usual headings, most in English and German; compared without case, accents, spaces and punctuation. */
const headings: Readonly<Record<RosterField, string>> = {
  key: 'key, id, person id, person key, staff id, staff number, employee id, employee number, personnel number, uid, user id, local id, Kennung, Personen-ID, Personal-ID, Personalnummer, Personalnr, matricule',
  given:
    'given, given name, given names, first, first name, first names, forename, forenames, Vorname, Vornamen, Rufname, prénom, prénoms',
  middle: 'middle, middle name, middle names, middle initial, zweiter Vorname, weitere Vornamen',
  particle: 'particle, name prefix, Namenszusatz, Vorsatzwort',
  family:
    'family, family name, last, last name, surname, surnames, Nachname, Familienname, Zuname, nom de famille, apellido, apellidos, cognome, sobrenome, apelido',
  suffix: 'suffix, name suffix',
  name: 'name, full name, display name, preferred name, person, person name, researcher, employee, staff member, vollständiger Name, ganzer Name, Anzeigename, nom, nom complet, nombre, nombre completo, nome, nome completo',
  originalName:
    'original name, name in original script, original script, native name, name in native script, Originalname, Originalschreibweise, Name in Originalschrift',
  variants:
    'variants, name variants, also published as, published as, publication names, other names, aliases, alias, Namensvarianten, Namensformen, publiziert auch als, veröffentlicht auch als, weitere Namen',
  role: 'role, position, job title, job, function, rank, title, academic rank, Funktion, Rolle, Stelle, Position, Amtsbezeichnung, Dienststellung, Tätigkeit, fonction, poste, cargo, puesto, ruolo, qualifica',
  unit: 'unit, unit name, units, department, department name, departments, dept, faculty, school, division, section, group, research group, institute, lab, laboratory, organisational unit, organizational unit, org unit, Abteilung, Bereich, Fachbereich, Fakultät, Institut, Lehrstuhl, Arbeitsgruppe, Professur, Referat, Organisationseinheit, Einrichtung, département, unité, laboratoire, departamento, unidad, unidade, dipartimento',
  unitKey:
    'unit id, department id, dept id, faculty id, division id, org unit id, organisational unit id, organizational unit id',
  affiliation:
    'affiliation, affiliations, organisation, organization, institution, employer, university, company, Zugehörigkeit, Arbeitgeber, Universität, Hochschule',
  joined:
    'joined, start, start date, started, from, since, date of hire, hire date, entry date, employed since, Eintritt, Eintrittsdatum, Beginn, Anfang, seit, von, Dienstbeginn, date de début, fecha de inicio, data de início, data di inizio',
  left: 'left, end, end date, ended, until, to, leaving date, exit date, departure, Austritt, Austrittsdatum, Ende, bis, Dienstende, date de fin, fecha de fin, data de fim, data di fine',
  orcid: 'orcid, orcid id, orcid identifier, orcid number',
  openalex: 'openalex, openalex id, openalex author, openalex author id',
  scopus: 'scopus, scopus id, scopus author id, scopus author, scopus author identifier',
  scholar: 'scholar, scholar id, google scholar, google scholar id, google scholar profile',
  website:
    'website, web site, web, web page, homepage, home page, url, personal page, personal website, profile, profile url, Webseite, Internetseite, Persönliche Seite',
  openTo: 'open to, availability, available for, offene Angebote, offen für, Verfügbarkeit, ansprechbar für',
  email:
    'email, e-mail, mail, email address, e-mail address, E-Mail-Adresse, Mailadresse, courriel, correo electrónico',
  phone:
    'phone, phone number, telephone, telephone number, tel, mobile, mobile phone, fax, Telefon, Telefonnummer, Durchwahl, Mobil, Mobiltelefon, Rufnummer, téléphone, teléfono, telefone, telefono',
};

const fieldOf: ReadonlyMap<string, RosterField> = new Map(
  rosterFields.flatMap((field) =>
    headings[field].split(',').map((heading) => [headingToKey(heading), field]),
  ),
);

/** The headings under which a field is found, as the documentation prints them. */
export function fieldToHeadings(field: RosterField): string[] {
  return headings[field].split(', ');
}

/** The field that a column with this heading usually holds. */
export function headingToField(heading: string): RosterField | undefined {
  return fieldOf.get(headingToKey(heading));
}

/** `First name`, `first_name` and `firstName` are one heading. */
export function headingToKey(heading: string): string {
  return heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

export function isRosterField(name: string): name is RosterField {
  return rosterFields.some((field) => field === name);
}
