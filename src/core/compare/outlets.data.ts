// How outlets and agencies are named. The abbreviations are those that English-language news uses without explaining
// them; the endings are words that names of newspapers and broadcasters end in.

export const outletAbbreviations: readonly string[] =
  'AP AFP UPI EFE DPA PA BBC CNN NBC ABC CBS NPR PBS MSNBC CNBC ESPN Reuters Bloomberg Politico Axios Xinhua TASS Vox BuzzFeed HuffPost Breitbart'.split(
    ' ',
  );

export const outletEndings: readonly string[] =
  'News Times Post Press Journal Tribune Herald Gazette Wire Radio Television TV Magazine Chronicle Courier Observer Guardian Telegraph Standard Ledger Beacon Globe Sun Star Mail Express Independent Inquirer Examiner Review Bulletin Sentinel Register Dispatch Record Reporter Weekly Daily Broadcasting Agency Network Today'.split(
    ' ',
  );
