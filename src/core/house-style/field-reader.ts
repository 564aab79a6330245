/** Reads the fields of a rule file, each with its default; remembers the first one that is not of its kind. */
export class FieldReader {
  problem: string | null = null;

  constructor(private readonly fields: Readonly<Record<string, unknown>>) {}

  refuse(problem: string): void {
    this.problem ??= problem;
  }

  text(name: string, otherwise: string): string {
    const value = this.fields[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.fields[name];
    if (value === undefined || typeof value === 'boolean') return value ?? otherwise;
    this.refuse(`“${name}” has to be true or false`);
    return otherwise;
  }

  number<Other extends number | null>(name: string, otherwise: Other): number | Other {
    const value = this.fields[name];
    if (value === undefined || typeof value === 'number') return value ?? otherwise;
    this.refuse(`“${name}” has to be a number`);
    return otherwise;
  }

  /** One of the choices; the first where the file names none. */
  choice<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.fields[name];
    if (value === undefined) return choices[0];
    const chosen = choices.find((choice) => choice === value);
    if (!chosen) this.refuse(`“${name}” takes one of ${choices.join(', ')}`);
    return chosen ?? choices[0];
  }

  /** A list, or one text in its place. */
  texts(name: string, otherwise: readonly string[] = []): readonly string[] {
    const value = this.fields[name];
    if (value === undefined || value === null) return otherwise;
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => item !== null && typeof item !== 'object').map(String);
  }

  pairs(name: string): readonly (readonly [string, string])[] {
    const value = this.fields[name];
    const maps = (Array.isArray(value) ? value : [value]).filter(isRecord);
    if (maps.length === 0) this.refuse(`“${name}” has to name words and what to write in their place`);
    return maps.flatMap((map) => Object.entries(map).map(([key, other]) => [key, String(other ?? '')] as const));
  }

  inner(name: string): FieldReader | null {
    const value = this.fields[name];
    return isRecord(value) ? new FieldReader(value) : null;
  }

  inners(name: string): readonly FieldReader[] {
    const value = this.fields[name];
    return Array.isArray(value) ? value.filter(isRecord).map((item) => new FieldReader(item)) : [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
