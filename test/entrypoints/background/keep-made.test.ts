import { describe, expect, it } from 'vitest';
import { keepMade } from '@/entrypoints/background/keep-made';

/** Makes numbers, each `whole` or failing as the plan says. */
function planned(plan: readonly (boolean | 'fails')[]) {
  let made = 0;
  return keepMade(async () => {
    const whole = plan[made] ?? true;
    made++;
    if (whole === 'fails') throw new Error('not made');
    return { whole, number: made };
  });
}

describe('what takes long to make', () => {
  it.each<[name: string, plan: readonly (boolean | 'fails')[], numbers: readonly number[]]>([
    ['is made once', [true], [1, 1]],
    ['is made anew when a part was missing', [false, true], [1, 2, 2]],
  ])('%s', async (_, plan, numbers) => {
    const kept = planned(plan);
    const got: number[] = [];
    for (const _ of numbers) got.push((await kept.get()).number);
    expect(got).toEqual(numbers);
  });

  it('is made anew after a failure, which all who asked meanwhile are told', async () => {
    const kept = planned(['fails']);
    const asked = await Promise.allSettled([kept.get(), kept.get()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await kept.get()).number).toBe(2);
  });

  it('is made anew when it was forgotten, also while it was made, and an older failure does not drop it', async () => {
    const kept = planned(['fails']);
    const old = kept.get().catch(() => undefined);
    kept.forget();
    const now = kept.get();
    await old;
    expect([(await now).number, (await kept.get()).number]).toEqual([2, 2]);
  });
});
