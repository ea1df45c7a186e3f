/** What the exit codes of `peerfolio` mean; `peerfolio --help` prints this table. */
export const exitCodes = {
  ok: { code: 0, meaning: 'done' },
  bug: { code: 1, meaning: 'a fault in Peerfolio itself; a stack trace is shown' },
  usage: { code: 2, meaning: 'a wrong option, or a mistake in site.yml, curation or the ledger' },
  input: { code: 3, meaning: 'the content cannot be used: nothing to import, or an error under --strict' },
  siteCheck: { code: 4, meaning: 'the built site failed its checks and was not published' },
  output: { code: 5, meaning: 'the output folder was refused, or another build holds it' },
  ledger: { code: 6, meaning: 'a new address would be needed, and --frozen-ledger forbids it' },
  losses: {
    code: 7,
    meaning: 'people or units lost many works since the last published build; --accept-losses goes on',
  },
  interrupted: { code: 130, meaning: 'stopped by Ctrl-C' },
} as const;

export type ExitName = keyof typeof exitCodes;
