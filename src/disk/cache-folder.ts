import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** Where this system keeps what can be made again: indexes lie in a folder of ours there. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  if (environment.COPYDESK_CACHE) return environment.COPYDESK_CACHE;
  if (environment.XDG_CACHE_HOME) return join(environment.XDG_CACHE_HOME, 'copydesk');
  if (platform() === 'win32') return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'copydesk');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'copydesk');
  return join(homedir(), '.cache', 'copydesk');
}
