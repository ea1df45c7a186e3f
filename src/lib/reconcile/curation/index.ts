/**
 * What people decided in `content/curation`, which beats every rule. Decisions on works are applied to their records
 * before these are put together, those on people to theirs, those on bylines before anybody is linked; what concerns
 * people of whom only bylines tell, and names that are hidden, comes last.
 */
export { buildCuratedRegister } from './curated-register.ts';
export { decideWorks, findUnmetPreferences } from './decide-works.ts';
export { settlePeople } from './settle-people.ts';
