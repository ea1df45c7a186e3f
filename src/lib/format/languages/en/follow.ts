import type { Formats } from '../formats.ts';
import type { Link } from './site.ts';

/** Feeds, and the list of followed pages; in `island`, `{…}` stands for a value. */
export const followWords = ({ number }: Formats) => ({
  follow: 'Follow',
  following: 'Following',
  feed: 'Feed',
  feedOf: (name: string) => `Feed of ${name}`,
  newWorksOf: (name: string, site: string) => `New works of ${name}, ${site}`,
  newWorksOn: (topic: string, site: string) => `New works on ${topic}, ${site}`,
  /** A work in a feed: what it is, where and when it came out, as far as that is known. */
  summary: (parts: readonly string[]) => parts.join(', '),
  andOthers: (others: number) => `and ${number(others)} others`,
  retracted: (title: string) => `Retracted: ${title}`,
  yourList: 'See what is new',
  blocked:
    'This browser keeps nothing for this site, so the list cannot be kept here. The feed works all the same.',
  title: 'Following',
  description: 'Whom you follow here, and what is new since your last visit.',
  lead: 'The people, units and topics that you follow, and their works that are new since your last visit. The list is kept in this browser alone: there is no account, and nobody learns whom you follow.',
  withoutScript:
    'The list needs JavaScript. Without it you can follow by feed: copy the address of “Feed” on a profile, or on the page of a unit or topic, into a feed reader or a mail program that reads feeds.',
  feedsTitle: 'Feeds',
  feedsText: <T>(people: Link<T>) => [
    'Every profile and the page of every unit and topic has a feed of its newest works, as Atom and as JSON Feed. A feed reader tells you when there is something new. Begin with ',
    people('the people from A to Z'),
    '.',
  ],
  island: {
    title: 'Followed researchers',
    empty:
      'You follow nobody yet. “Follow” stands on every profile, and on the page of every unit and topic.',
    looking: 'Looking for new works …',
    newSince: {
      one: '{count} new work since your last visit.',
      other: '{count} new works since your last visit.',
    },
    nothingNew: 'Nothing new since your last visit.',
    newest: 'Newest: {title}',
    noWorks: 'No works yet.',
    firstLook: 'From now on, new works are shown here.',
    gone: 'This page has no feed now: it has moved, was removed, or could not be reached.',
    remove: 'Unfollow',
    removed: '{name} is no longer on the list.',
    saveJson: 'Save the list',
    saveOpml: 'Save as OPML, for feed readers',
    load: 'Add from a file:',
    loaded: { one: '{count} added.', other: '{count} added.' },
    elsewhere: {
      one: '{count} entry of the file is of another site and was left out.',
      other: '{count} entries of the file are of other sites and were left out.',
    },
    notAList: 'This file holds no list of followed pages.',
    startAnew: 'Start a new list',
    blocked: 'This browser keeps nothing for this site, so there is no list here. Feeds work all the same.',
    broken: 'What this browser keeps for this list cannot be read.',
    newer: 'The list was written by a newer version of this site. Reload the page.',
  },
});
