import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../src/policy/json-schema.ts';

describe('the JSON Schema for editors', () => {
  const schema = packJsonSchema() as {
    required: string[];
    properties: Record<string, unknown>;
    additionalProperties: boolean;
  };

  it('asks only for what a person must write', () => {
    expect(schema.required.sort()).toEqual(['id', 'issued', 'schemaVersion', 'title', 'version']);
  });

  it('refuses fields that packs do not have', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties).not.toHaveProperty('regex');
  });

  it('explains the fields that need it', () => {
    expect(JSON.stringify(schema.properties.lists)).toContain('any ending');
    expect(JSON.stringify(schema.properties.rules)).toContain('{school}');
    expect(schema.properties.withoutRules).toHaveProperty('description');
  });

  it('offers the severities, clauses and signals to choose from', () => {
    const text = JSON.stringify(schema);
    for (const word of ['"reason"', '"N6"', '"school:indirect"', '"identifier:upn"']) {
      expect(text).toContain(word);
    }
  });
});
