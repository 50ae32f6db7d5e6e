import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '@/utils/domain/pack-format';

/**
 * The JSON Schema (draft 2020-12) of content pack format 1, for authors' editors, made from the schema that the gate reads.
 * What refers to what, real dates, safe links and a pack's own tests are beyond it: `pack -- check` tells those.
 */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type !== 'object_with_rest') return;
      const { additionalProperties: _, ...rest } = jsonSchema;
      return { ...rest, patternProperties: { '^x-': {} }, additionalProperties: false };
    },
  });
  return { ...schema, title: 'Fact Context content pack, format 1' };
}
