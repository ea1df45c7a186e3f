/** The English ones of {@link functionWords}. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  'a an and are as at by for from in into is its of on onto or the to under upon using via with without'.split(
    ' ',
  ),
);

/** Articles, prepositions and conjunctions of the languages that titles are mostly in; for keys and slugs. */
export const functionWords: ReadonlySet<string> = new Set([
  ...englishFunctionWords,
  ...(
    'das der die dem den des ein eine einer eines im in mit und von vom zu zum zur bei auf aus fur ueber uber ' +
    'au aux avec d dans de des du en et l la le les ou par pour sur un une ' +
    'al con del e el las los o para por un una y ' +
    'da di do dos das em na no nas nos um uma ' +
    'della delle dei degli gli il i lo nel nella per tra ' +
    'de en een het van voor met op te ' +
    'av och i om pa til og med'
  ).split(' '),
]);
