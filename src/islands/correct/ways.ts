/** A correction as it is sent: `body` holds the JSON in a fenced block. */
export interface Message {
  title: string;
  body: string;
}

/** The address that opens an issue or a mail, filled in. */
export interface FilledIn {
  href: string;
  /** The text did not fit into an address: the body asks for the file instead. */
  short: boolean;
}

/** Longer addresses are refused: by the servers of GitHub and GitLab, and by mail programs on Windows. */
const longest = { github: 7500, gitlab: 7500, mail: 2000 } as const;

const shapes = {
  github: (to: string, { title, body }: Message) =>
    `https://github.com/${to}/issues/new?title=${encode(title)}&body=${encode(body)}`,
  gitlab: (to: string, { title, body }: Message) =>
    `${to.replace(/\/+$/, '')}/-/issues/new?issue%5Btitle%5D=${encode(title)}&issue%5Bdescription%5D=${encode(body)}`,
  mail: (to: string, { title, body }: Message) =>
    `mailto:${to.replaceAll(/[^\w.@+-]/g, encode)}?subject=${encode(title)}&body=${encode(body.replaceAll('\n', '\r\n'))}`,
};

export type Way = keyof typeof shapes;

/**
 * @param to the repository, the address of the project, or the mailbox
 * @param instead the body where the whole one is too long for an address
 */
export function messageToAddress(way: Way, to: string, message: Message, instead: string): FilledIn {
  const whole = shapes[way](to, message);
  if (whole.length <= longest[way]) return { href: whole, short: false };
  const title = [...message.title].slice(0, 80).join('');
  return { href: shapes[way](to, { title, body: instead }), short: true };
}

/** The body of a message: a sentence for whoever reads it, and the decision for `peerfolio apply`. */
export function decisionToBody(decision: object, sentence: string): string {
  return `${sentence}\n\n\`\`\`json\n${JSON.stringify(decision, undefined, 2)}\n\`\`\`\n`;
}

/** As `encodeURIComponent`, which throws at halves of surrogate pairs. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
