import { foldName } from '../../normalise/names/index.ts';

/**
 * Whether a name, without any identifier, tells of which one institution it is: "University of Ostmark", "Institute of
 * Caves, Ostmark Academy of Sciences". Not so what many institutions have ("Department of Physics", "School of Medicine,
 * Westhaven"), nor what only says of which kind they are ("National University", "Technische Universität").
 * @param isBorne whether one institution with an identifier bears the name: of an "Institute of Caves" nothing less tells
 */
export function namesOneInstitution(name: string, isBorne = false): boolean {
  return name.split(/[,;|]/).some((part, place) => {
    const words = foldName(part).split(' ');
    // A town or a country that follows does not make a department an institution.
    if (place > 0 && !words.some((word) => kinds.has(word))) return false;
    const text = words.join(' ');
    if (parts.test(text) || (!isBorne && institutes.test(text))) return false;
    return words.some((word) => word.length > 2 && !kinds.has(word));
  });
}

/** A name that begins so is that of a part, or of one among many with the same subject. */
const parts =
  /^(?:the )?(?:dept|dep|department|departement|departamento|dipartimento|abteilung|lehrstuhl|school|faculty|faculte|facultad|faculdade|facolta|fakultat|division|section|unit|laborator(?:y|io)|laboratoire|lab|clinic|clinica|klinik|service|servicio|servico|center|centre|centro|graduate school|group|chair)(?: (?:of|for|de|des|du|di|da|do|fur)\b|$)/;

const institutes = /^(?:the )?(?:institute?s?|instituto|istituto)(?: (?:of|for|de|des|du|di|da|do|fur)\b|$)/;

/** Words that say what kind of institution it is, in the languages of most affiliations. */
const kinds: ReadonlySet<string> = new Set(
  (
    'academy academia academie akademie agency and applied central center centre centro city clinic clinical college ' +
    'company corporation del della der des economics education engineering et faculty federal for foundation general ' +
    'government group health hochschule hopital hospital independent inc institut institute institutes instituto ' +
    'international istituto klinik laboratories laboratory ltd management medical medicina medicine ministry municipal ' +
    'nacional national nationale network normal organisation organization park polytechnic private programme provincial ' +
    'public regional research researcher royal school science sciences scientific services social state studi studies ' +
    'teaching technical technische technological technology the und universidad universidade universita universitaire ' +
    'universitario universitat universite universities university'
  ).split(' '),
);
