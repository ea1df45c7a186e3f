import type { PeopleSet } from '../../evaluation-set.ts';
import { aclNamesSet } from './acl-names.ts';
import { amorganiAndSet } from './amorgani-and.ts';
import { corruptedAclSet } from './corrupted-acl.ts';
import { s2andQianSet } from './s2and-qian.ts';

/** Every set of people, in the order of the table. */
export const peopleSets: readonly PeopleSet[] = [s2andQianSet, amorganiAndSet, aclNamesSet, corruptedAclSet];
