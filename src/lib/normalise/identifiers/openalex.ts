const form =
  /^(?:(?:https?:\/\/)?(?:www\.|api\.|explore\.)?openalex\.org\/(?:[a-z]+\/)?|openalex:\s*)?([WAISPFTCGK]\d{1,12})(?:[/?#].*)?$/i;

/** An OpenAlex id such as `W2741809807`, `A5023888391`, `I27837315` or `T10036`, without its address. */
export function toOpenAlexId(text: string): string | undefined {
  return form.exec(text.trim())?.[1]?.toUpperCase();
}

/** The https address of an OpenAlex id. */
export function openAlexIdToUrl(id: string): string {
  return `https://openalex.org/${id}`;
}
