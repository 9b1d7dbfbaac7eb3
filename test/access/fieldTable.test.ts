import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { accessTable } from '../../src/access/access.ts';
import { fieldRule, fieldTable } from '../../src/access/fieldTable.ts';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { sdl as manageSdl } from '../../src/api/generated/manageSchema.ts';
import { sdl as publicSdl } from '../../src/api/generated/publicSchema.ts';

function fieldsOf(sdl: string): readonly string[] {
  return Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) =>
    !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type))
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}

function ruleOf(field: string): string | null {
  const [type = '', name = ''] = field.split('.');
  return fieldRule(type, name);
}

const named = Object.entries(fieldTable).flatMap(([type, rules]) =>
  Object.values(rules).flatMap((names) => names.split(' ').map((name) => `${type}.${name}`)),
);

describe('the table of fields', () => {
  it('names every field of both schemas, each once, and no other', () => {
    expect(named.toSorted()).toEqual([...fieldsOf(manageSdl)].toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  it('says of every field of the public schema that it is public', () => {
    expect(fieldsOf(publicSdl).filter((field) => ruleOf(field) !== 'public')).toEqual([]);
  });

  it('leaves to an action whatever the public schema lacks, but for these few', () => {
    const everybodys = new Set(fieldsOf(publicSdl));
    const fields = fieldsOf(manageSdl).filter((field) => !everybodys.has(field));
    const by = (rule: string) => fields.filter((field) => ruleOf(field) === rule);
    expect(by('public')).toEqual(['OrganPayload.organ']);
    expect(by('signed in').toSorted()).toEqual([
      'Grant.organ',
      'Grant.role',
      'Query.viewer',
      'Viewer.grants',
      'Viewer.id',
      'Viewer.name',
    ]);
    expect(by('link').filter((field) => !/^(Query\.preview|Preview\.\w+)$/.test(field))).toEqual([]);
  });

  it('knows no rule but public, signed in, link and the actions of the access table', () => {
    const rules = Object.values(fieldTable).flatMap((each) => Object.keys(each));
    const known = ['public', 'signed in', 'link', ...Object.keys(accessTable)];
    expect(rules.filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it('lets no mutation be for everybody', () => {
    const mutations = named.filter((field) => field.startsWith('Mutation.'));
    expect(mutations.filter((field) => ['public', 'link'].includes(ruleOf(field)!))).toEqual([]);
  });

  it('keeps a schema from being built with a field that it lacks', () => {
    const build = (sdl: string, audience: 'everybody' | 'signed in') => () =>
      executableSchema(sdl, {}, audience);
    expect(build('type Query { organs: Int, secrets: Int }', 'signed in')).toThrow('Query.secrets');
    expect(build('type Query { organs: Other } type Other { id: ID }', 'signed in')).toThrow('Other.id');
    expect(build('type Query { draft: Int }', 'everybody')).toThrow('Query.draft is not for everybody');
    expect(build('type Query { draft: Int }', 'signed in')).not.toThrow();
  });
});
