import type { Brief } from './brief';
import type { StatementView } from './record';

/** Every statement of a brief once, as its topics have them. */
export const statementsIn = ({ topics }: Brief): StatementView[] => [
  ...new Map(
    topics
      .flatMap(({ ledger, standing }) => [...ledger.flatMap(({ claim, answers }) => [claim, ...answers]), ...standing])
      .map((said) => [said.key, said]),
  ).values(),
];
