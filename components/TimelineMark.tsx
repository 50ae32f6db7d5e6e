import type { ComponentChildren } from 'preact';
import type { Moment } from '@/utils/domain/timeline';

export type Sign = Moment | 'again';

/** Half the height and width of the drawing of a sign, in CSS pixels. */
export const HALF = 8;

const DIAMOND = 'M0-5.6L5.6 0 0 5.6-5.6 0z';
const TRIANGLE = 'M0-5.4L5.8 4.8H-5.8z';
const line = { fill: 'var(--paper)', stroke: 'currentColor', 'stroke-width': 1.5 };

/** Each a shape of its own, so that none is told by colour. */
const SIGNS: Readonly<Record<Sign, ComponentChildren>> = {
  claim: <rect x="-5" y="-5" width="10" height="10" rx="1" fill="currentColor" />,
  position: <path d={DIAMOND} {...line} />,
  pledge: <circle r="5" {...line} />,
  declined: <path d="M-5.5 0H5.5" stroke="currentColor" stroke-width="3" />,
  'none-found': <circle r="5" {...line} stroke-dasharray="2 2" />,
  reversal: <path d={TRIANGLE} fill="currentColor" />,
  partial: <path d={`${TRIANGLE}M0-1L3 4.8H-3z`} {...line} />,
  other: <path d={TRIANGLE} {...line} />,
  wording: (
    <>
      <path d={DIAMOND} {...line} />
      <circle r="1.7" fill="currentColor" />
    </>
  ),
  again: <path d="M0-5V5" stroke="currentColor" stroke-width="1.5" />,
};

/** The sign of what a statement is in the history of its actor, around the origin of the drawing that it stands in. */
export const TimelineMark = ({ sign }: { readonly sign: Sign }) => <>{SIGNS[sign]}</>;

/** The sign alone, beside its words. */
export function TimelineSign({ sign }: { readonly sign: Sign }) {
  return (
    <svg class="timeline-sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <TimelineMark sign={sign} />
    </svg>
  );
}
