import { Body, Param, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiQuery } from '@nestjs/swagger';
import { SchemaPipe, type Schema } from './schema-pipe.js';

/** A schema of an object whose entries are texts: what a query string or a path can hold. */
export interface TextsSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** Binds the JSON body to a schema: it is checked by it, and documented by it. */
export function JsonBody(schema: Schema): ParameterDecorator {
  return bound(Body(new SchemaPipe(schema)), [ApiBody({ schema, required: true })]);
}

/** Binds the query string to a schema of texts; a name the schema does not know, or one given twice, is refused. */
export function QueryTexts(schema: TextsSchema): ParameterDecorator {
  const documented = Object.entries(schema.properties).map(([name, property]) =>
    ApiQuery({ name, required: schema.required.includes(name), schema: property }),
  );
  return bound(Query(new SchemaPipe(schema)), documented);
}

/** Binds the parameters of the path to a schema of texts. */
export function PathTexts(schema: TextsSchema): ParameterDecorator {
  const documented = Object.entries(schema.properties).map(([name, property]) => ApiParam({ name, schema: property }));
  return bound(Param(new SchemaPipe(schema)), documented);
}

/** Binds and documents in one, so that the two cannot drift apart. */
function bound(bind: ParameterDecorator, documented: readonly MethodDecorator[]): ParameterDecorator {
  return (target, key, index) => {
    bind(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor !== undefined)
      for (const document of documented) document(target, key, descriptor);
  };
}

/** An object of these texts and no others; those named in `optional` may be left out. */
export function texts(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): TextsSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}
