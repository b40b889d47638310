import { storage } from 'wxt/utils/storage';

/** True when the pages of a paged article are joined without being asked for. */
export const joinByItself = storage.defineItem<boolean>('local:join-by-itself', {
  fallback: false,
});
