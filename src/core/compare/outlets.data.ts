// How outlets and agencies are named. The abbreviations are those that English-language news uses without explaining
// them; the endings are words that names of newspapers and broadcasters end in.

export const outletAbbreviations: readonly string[] =
  'AP AFP UPI EFE DPA PA BBC CNN NBC ABC CBS NPR PBS MSNBC CNBC ESPN Reuters Bloomberg Politico Axios Xinhua TASS Vox BuzzFeed HuffPost Breitbart'.split(
    ' ',
  );

export const outletEndings: readonly string[] =
  'News Times Post Press Journal Tribune Herald Gazette Wire Radio Television TV Magazine Chronicle Courier Observer Guardian Telegraph Standard Ledger Beacon Globe Sun Star Mail Express Independent Inquirer Examiner Review Bulletin Sentinel Register Dispatch Record Reporter Weekly Daily Broadcasting Network Today'.split(
    ' ',
  );

/** Words that may follow such an ending and belong to the name. */
export const outletTails: readonly string[] =
  'Foundation Service Services Network Australia Agency Group Corp Corporation'.split(' ');

/** What an agency or paper is called in short, in lower case. */
export const outletAliases: Readonly<Record<string, string>> = {
  'associated press': 'ap',
  'agence france-presse': 'afp',
  'united press international': 'upi',
  'new york times': 'nyt',
  'wall street journal': 'wsj',
  'british broadcasting corporation': 'bbc',
};
