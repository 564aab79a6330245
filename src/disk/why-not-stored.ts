/** Why a file could not be written, in words that go on a sentence: `the disk is full`. */
export function whyNotStored(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOSPC':
      return 'the disk is full';
    case 'EDQUOT':
      return 'no more of the disk is allotted to you';
    case 'EFBIG':
      return 'no file may be that large there';
    case 'EROFS':
      return 'the disk can only be read';
    case 'EACCES':
    case 'EPERM':
      return 'the folder may not be written (permission denied)';
    case 'ENOENT':
      return 'no folder can be made there';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'something that is no folder is in the way';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
