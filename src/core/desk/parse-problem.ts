import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { lineStarts, positionAt } from '../text/lines.ts';

/** A mistake of syntax as a person says it: `line 3, column 5: a comma is missing before this place.` */
export function parseProblem(text: string, { error, offset }: ParseError): string {
  const { line, character } = positionAt(lineStarts(text), offset);
  return `line ${line + 1}, column ${character + 1}: ${SENTENCES[printParseErrorCode(error)] ?? NOT_JSON}`;
}

const NOT_JSON = 'this is not JSON.';

/** By the names of the parser’s codes. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word means nothing in JSON; text stands in double quotation marks ("…").',
  InvalidNumberFormat: 'this is not a number.',
  PropertyNameExpected: 'a name in double quotation marks is missing here.',
  ValueExpected: 'a value is missing here.',
  ColonExpected: 'a colon is missing between the name and its value.',
  CommaExpected: 'a comma is missing before this place.',
  CloseBraceExpected: 'a closing brace (}) is missing.',
  CloseBracketExpected: 'a closing bracket (]) is missing.',
  EndOfFileExpected: 'the file should end here; something follows its last brace.',
  UnexpectedEndOfComment: 'a comment begins here and does not end (*/).',
  UnexpectedEndOfString: 'a closing quotation mark (") is missing.',
  UnexpectedEndOfNumber: 'a number ends too early.',
  InvalidUnicode: 'a \\u takes four digits after it.',
  InvalidEscapeCharacter: 'a backslash stands before a character that needs none; write \\\\ for a backslash.',
  InvalidCharacter: 'text may not hold a line break or a tab here.',
};
