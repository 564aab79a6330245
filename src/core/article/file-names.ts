/** The endings that an article's file may have. Whether one is an article only its text can tell. */
export const articleExtensions = ['.txt', '.md', '.markdown', '.article', '.story'] as const;

/** True for `story.txt` and `Notes.MD`, false for `photo.jpg`. */
export function hasArticleExtension(path: string): boolean {
  const lower = path.toLowerCase();
  return articleExtensions.some((extension) => lower.endsWith(extension));
}

/** The files that say what to leave out. */
export const ignoreFileNames = ['.gitignore', '.copydeskignore'] as const;
