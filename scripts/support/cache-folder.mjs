import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads are kept between runs and shared between clones: `$COPYDESK_CACHE`, else `copydesk` in the user's
 * cache. It can be deleted at any time; what is missing is fetched again.
 */
export const cacheFolder = () =>
  process.env.COPYDESK_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'copydesk');
