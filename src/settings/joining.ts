import { storedItem } from './stored-item';

/** True when the pages of a paged article are joined without being asked for. */
export const joinByItself = storedItem<boolean>('local', 'join-by-itself', false);
