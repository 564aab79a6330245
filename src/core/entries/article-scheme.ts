/**
 * The scheme of articles that are not the text of a file: entries of exports, and pages. Their URIs are for clients to
 * show and to ask for, not to take apart.
 */
export const articleScheme = 'copydesk-text';
