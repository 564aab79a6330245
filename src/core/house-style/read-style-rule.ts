import { parseDocument } from 'yaml';
import { FieldReader } from './field-reader.ts';
import type { Refusal, SequenceToken, StyleAction, StyleLevel, StyleRule } from './style-rule.ts';

/** Reads one rule file of a style: `readStyleRule('Desk.Terms', 'extends: substitution …')`. */
export function readStyleRule(id: string, text: string): StyleRule | Refusal {
  const value = readYaml(text);
  if (value instanceof Error) return { id, reason: `it is not YAML: ${value.message.split('\n')[0]}` };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id, reason: 'it holds no rule' };
  const fields = new FieldReader(value as Record<string, unknown>);
  const rule = readByKind(id, fields);
  return fields.problem ? { id, reason: fields.problem } : rule;
}

function readYaml(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return document.errors[0];
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch (error) {
    return error;
  }
}

function readByKind(id: string, fields: FieldReader): StyleRule | Refusal {
  const header = readHeader(id, fields);
  switch (fields.text('extends', '')) {
    case 'existence':
      return {
        kind: 'existence',
        ...header,
        ...readMatching(fields),
        tokens: fields.texts('tokens'),
        raw: fields.texts('raw'),
      };
    case 'substitution':
      return { kind: 'substitution', ...header, ...readMatching(fields), swap: fields.pairs('swap') };
    case 'occurrence':
      return { kind: 'occurrence', ...header, ...readOccurrence(fields) };
    case 'repetition':
      return { kind: 'repetition', ...header, ...readRepetition(fields) };
    case 'consistency':
      return { kind: 'consistency', ...header, ...readWordMatching(fields), either: fields.pairs('either') };
    case 'conditional':
      return { kind: 'conditional', ...header, ...readMatching(fields), ...readConditional(fields) };
    case 'capitalization':
      return { kind: 'capitalization', ...header, ...readCapitalization(fields) };
    case 'sequence':
      return { kind: 'sequence', ...header, ...readSequence(fields) };
    case '':
      return { id, reason: 'it does not say what it extends' };
    default:
      return { id, reason: `“${fields.text('extends', '')}” is not a kind of rule that is run here` };
  }
}

function readHeader(id: string, fields: FieldReader) {
  return {
    id,
    message: fields.text('message', ''),
    description: fields.text('description', ''),
    level: fields.choice<StyleLevel>('level', ['warning', 'suggestion', 'error']),
    link: fields.text('link', '') || null,
    scope: fields.texts('scope', ['text']),
    action: readAction(fields),
  };
}

function readAction(fields: FieldReader): StyleAction | null {
  const action = fields.inner('action');
  return action && { name: action.text('name', ''), params: action.texts('params') };
}

function readWordMatching(fields: FieldReader) {
  return { ignoreCase: fields.flag('ignorecase', false), nonWord: fields.flag('nonword', false) };
}

function readMatching(fields: FieldReader) {
  return {
    ...readWordMatching(fields),
    exceptions: fields.texts('exceptions'),
    vocabulary: fields.flag('vocab', true),
  };
}

function readOccurrence(fields: FieldReader) {
  return {
    token: fields.text('token', ''),
    ignoreCase: fields.flag('ignorecase', false),
    max: fields.number('max', null),
    min: fields.number('min', null),
  };
}

function readRepetition(fields: FieldReader) {
  return {
    tokens: fields.texts('tokens'),
    ignoreCase: fields.flag('ignorecase', false),
    alpha: fields.flag('alpha', false),
    max: fields.number('max', 0) ?? 0,
  };
}

function readConditional(fields: FieldReader) {
  return { first: fields.text('first', ''), second: fields.text('second', '') };
}

function readCapitalization(fields: FieldReader) {
  return {
    match: fields.text('match', ''),
    style: fields.choice<'AP' | 'Chicago'>('style', ['AP', 'Chicago']),
    exceptions: fields.texts('exceptions'),
    indicators: fields.texts('indicators'),
    threshold: fields.number('threshold', 0.8) ?? 0.8,
    vocabulary: fields.flag('vocab', true),
  };
}

function readSequence(fields: FieldReader) {
  const tokens: SequenceToken[] = fields.inners('tokens').map((token) => {
    return {
      pattern: token.text('pattern', '.+'),
      tag: token.text('tag', ''),
      negate: token.flag('negate', false),
      skip: token.number('skip', 0) ?? 0,
    };
  });
  return { tokens, ignoreCase: fields.flag('ignorecase', false) };
}
