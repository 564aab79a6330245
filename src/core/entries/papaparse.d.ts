/** The part of `papaparse` that we use; its own types bring those of Node with them, which the core must not see. */
declare module 'papaparse' {
  interface Config {
    readonly delimiter?: string;
    readonly newline?: '\n' | '\r';
    readonly quoteChar?: string;
    /** Called for each row. */
    readonly step?: (result: StepResult) => void;
  }
  export interface StepResult {
    /** The row, alone. */
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly code: string }[];
    /** `cursor` is where the row ends. */
    readonly meta: { readonly cursor: number };
  }
  interface Parser {
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): void;
  }
  const papa: {
    readonly Parser: new (config: Config) => Parser;
  };
  export default papa;
}
