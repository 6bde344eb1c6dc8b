import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with a pack, for the person who wrote it: one line for each field, path first. */
export function problemsOf(error: z.ZodError, json: unknown): string[] {
  return error.issues.map((issue) => {
    const field = fieldName(issue.path, json);
    return `${field}: ${explain(issue, valueAt(issue.path, json))}`;
  });
}

/** "rules > 3 (kids-named) > severity": counted from one, with the item's id where it has one. */
function fieldName(path: readonly PropertyKey[], json: unknown): string {
  if (path.length === 0) return 'the pack';
  return path
    .map((step, depth) => {
      if (typeof step !== 'number') return String(step);
      const id = idOf(valueAt(path.slice(0, depth + 1), json));
      return id ? `${step + 1} (${id})` : `${step + 1}`;
    })
    .join(' > ');
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id.slice(0, 60) : undefined;
}

function valueAt(path: readonly PropertyKey[], json: unknown): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function explain(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${list(issue.keys.map(quote))} ${issue.keys.length === 1 ? 'is not a field' : 'are not fields'} a pack can have here`;
    case 'invalid_type':
      return value === undefined
        ? 'is missing'
        : `should be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return value === undefined ? 'is missing' : `should be ${oneOf(issue.values)}`;
    case 'too_big':
      return `is too ${big(issue.origin)}: at most ${amount(issue.maximum, issue.origin)}`;
    case 'too_small':
      return value === '' ? 'is empty' : tooSmall(issue.minimum, issue.origin);
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const kinds: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
};

const formats: Record<string, string> = {
  date: 'should be a date written year-month-day, such as 2027-01-31',
  time: 'should be a time written hours:minutes, such as 08:30',
  email: 'should be an e-mail address',
};

function oneOf(values: readonly unknown[]): string {
  const shown = values.map(quote);
  return shown.length === 1 ? list(shown) : `one of ${list(shown, 'or')}`;
}

function big(origin: string): string {
  if (origin === 'string') return 'long';
  return origin === 'array' ? 'many' : 'large';
}

function tooSmall(minimum: number | bigint, origin: string): string {
  if (origin === 'array') return `needs at least ${amount(minimum, origin)}`;
  return origin === 'string' ? 'is empty' : `should be at least ${minimum}`;
}

function amount(count: number | bigint, origin: string): string {
  const things = new Map([
    ['string', 'character'],
    ['array', 'entry'],
  ]);
  const thing = things.get(origin);
  if (!thing) return String(count);
  if (Number(count) === 1) return `1 ${thing}`;
  return `${count} ${thing === 'entry' ? 'entries' : `${thing}s`}`;
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(value);
}

function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
