import type { LedgerEntry, ReviewView, TopicRecord } from '@/utils/domain/record';
import { claim, denial, other, outline, pair, record } from './sample';

export const reviews: readonly ReviewView[] = [
  {
    key: 'river-dam/review-1',
    reviewer: 'Alder Fact Desk',
    url: 'https://desk.example/reviews/cracks',
    date: '2026-04-02',
    rating: { text: 'Mostly accurate', value: 2, worst: 5, best: 1 },
  },
  {
    key: 'river-dam/review-2',
    reviewer: 'Le Courrier vérifie',
    url: 'https://courrier.example/verifie/fissures',
    rating: { text: 'Needs context' },
  },
];

/** A record of 500 statements in five years, each claim with an answer. */
export function longRecord(): TopicRecord {
  const ledger = Array.from({ length: 250 }, (_, index): LedgerEntry => {
    const date = `${2026 - Math.floor(index / 50)}-${String(12 - (index % 12)).padStart(2, '0')}-15`;
    return {
      claim: { ...(index % 3 ? claim : other), key: `river-dam/c${index}`, date },
      answers: [{ ...denial, key: `river-dam/p${index}`, date, repeats: [] }],
    };
  });
  return { ...outline, claims: 250, positions: 250, ledger, standing: [] };
}

/** The sample's record, its first claim with reviews. */
export const reviewed: TopicRecord = {
  ...record,
  ledger: [{ ...pair, reviews }, ...record.ledger.slice(1)],
};
