import { STANDFIRST_CLASSES } from './markup-words';

const NAMED = new RegExp(`(?:^|[\\s_-])(?:${STANDFIRST_CLASSES.join('|')})(?:$|[\\s_-])`, 'iu');

/** True for names of a box, its class for one, that say that it holds a standfirst. */
export const saysStandfirst = (names: string): boolean => NAMED.test(names);
