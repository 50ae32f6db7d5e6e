import { i18n } from '#i18n';
import type { ReviewView } from '@/utils/domain/record';
import { safeLink } from '@/utils/domain/safe-link';
import { AfterMark } from './AfterMark';
import { day, hostOf, number } from './format';
import { Icon } from './Icon';
import { quoted } from './words';

interface ReviewsProps {
  readonly reviews: readonly ReviewView[];
  readonly article?: string;
}

/** What others have published about a claim, side by side, each in its own words and on its own scale. */
export function Reviews({ reviews, article }: ReviewsProps) {
  const ratings = new Set(reviews.map(({ rating }) => rating.text.trim()));
  return (
    <section class="reviews" aria-label={i18n.t('reviews.title')}>
      <h4 class="reviews-title">{i18n.t('reviews.title')}</h4>
      <ul class="reviews-list">
        {reviews.map((review) => (
          <li key={review.key} class="review">
            <Review review={review} article={article} />
          </li>
        ))}
      </ul>
      {reviews.length > 1 && <p class="reviews-said">{i18n.t(ratings.size === 1 ? 'reviews.same' : 'reviews.differ')}</p>}
    </section>
  );
}

function Review({
  review: { reviewer, url, date, rating },
  article,
}: {
  readonly review: ReviewView;
  readonly article?: string;
}) {
  const link = safeLink(url);
  const { value, best, worst } = rating;
  return (
    <>
      <p class="review-rating">
        <bdi dir="auto">{quoted(rating.text)}</bdi>
      </p>
      {value !== undefined && (
        <p>
          {worst !== undefined && best !== undefined
            ? i18n.t('reviews.scale', [number(value), number(worst), number(best)])
            : i18n.t('reviews.number', [number(value)])}
        </p>
      )}
      <p>
        {link ? (
          <a class="link" href={link} rel="noopener noreferrer" target="_blank">
            <bdi>{reviewer}</bdi>
            <Icon name="out" />
          </a>
        ) : (
          <bdi>{reviewer}</bdi>
        )}
        {link && (
          <>
            {' · '}
            <span class="statement-host">{hostOf(link)}</span>
          </>
        )}
      </p>
      {date && (
        <p class="review-date">
          <time dateTime={date}>{day(date)}</time>
          <AfterMark date={date} article={article} />
        </p>
      )}
    </>
  );
}
