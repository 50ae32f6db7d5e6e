/** Particles that are written onto a Korean word: after any sound, after a final consonant, after a vowel. */
const PARTICLES: readonly (readonly [after: 'any' | 'final' | 'vowel', words: string])[] = [
  [
    'any',
    '의 에 에서 에게 에는 에도 에서는 에서도 에서의 에게는 도 만 들 들이 들은 들을 들의 부터 까지 까지의 처럼 보다 한테 께 께서 조차 마저',
  ],
  ['final', '은 이 을 과 과의 과는 으로 으로는 으로의 이나 이며 이고 이라고 이라는'],
  ['vowel', '는 가 를 와 와의 와는 로 로는 로의 나 며 고 라고 라는'],
];
const [FIRST, LAST, FINALS] = [0xac00, 0xd7a3, 28];
/** ㄹ, after which 로 stands as after a vowel. */
const RIEUL = 8;

interface Particle {
  readonly units: readonly number[];
  readonly after: 'any' | 'final' | 'vowel';
}
const byLast = /* @__PURE__ */ Map.groupBy(
  PARTICLES.flatMap(([after, words]): Particle[] =>
    words.split(' ').map((word) => ({ units: [...word].map((letter) => letter.charCodeAt(0)), after })),
  ),
  ({ units }) => units.at(-1),
);

/** The places at which a folded Korean word may end without its particle; two letters stay at least. */
export function hangulStems(units: Uint16Array, from: number, to: number): number[] {
  const stems: number[] = [];
  for (const { units: particle, after } of byLast.get(units[to - 1]) ?? []) {
    const end = to - particle.length;
    if (end - from < 2 || !particle.every((letter, i) => units[end + i] === letter)) continue;
    if (stands(after, units[end - 1] as number, units[end] as number)) stems.push(end);
  }
  return stems;
}

const RO = 0xb85c;
/** Whether a particle may stand after this letter; after letters of other scripts any may. */
function stands(after: Particle['after'], letter: number, particle: number): boolean {
  if (after === 'any' || letter < FIRST || letter > LAST) return true;
  const final = (letter - FIRST) % FINALS;
  return after === 'vowel' ? final === 0 || (final === RIEUL && particle === RO) : final !== 0;
}
