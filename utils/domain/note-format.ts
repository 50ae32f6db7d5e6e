import * as v from 'valibot';
import type { Note } from './note';
import { timeSchema } from './settings';

const most = (limit: number) => v.pipe(v.string('must be text'), v.maxLength(limit, `is longer than ${limit} characters`));
const whole = v.pipe(
  v.number('must be a whole number'),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must be 0 or more'),
);

const passage = v.pipe(
  v.strictObject({ exact: most(8_000), prefix: most(8_000), suffix: most(8_000), start: whole, end: whole }),
  v.forward(
    v.check(({ start, end }) => start <= end, 'must not be before the start'),
    ['end'],
  ),
);
const target = v.strictObject({
  list: v.picklist(['topic', 'claim', 'position']),
  key: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/, 'must be a pack id, a slash and an id')),
});

/** A note as it is kept and as it stands in a backup. */
export const noteSchema: v.GenericSchema<unknown, Note> = v.strictObject({
  id: v.pipe(v.string('must be text'), v.regex(/^[\w-]{1,80}$/, 'must be 1 to 80 letters, digits, _ and -')),
  text: most(100_000),
  tags: v.array(most(100)),
  page: v.strictObject({ url: most(4_000), title: most(8_000) }),
  passage: v.optional(passage),
  targets: v.array(target),
  created: timeSchema,
  changed: timeSchema,
  deleted: v.optional(timeSchema),
});
