import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Card } from '@/components/Card';
import { passageOf } from '@/utils/domain/anchor';
import type { Mention } from '@/utils/domain/mention';
import type { NoteTarget } from '@/utils/domain/note';
import type { CardView } from '@/utils/domain/record';
import type { CardPage } from '@/utils/page/cards';
import { askBackground } from '@/utils/platform/messages';

interface HintCardProps {
  readonly page: CardPage;
  readonly mention: Mention;
  /** The answer to `card`, asked for while the pointer was resting; undefined asks anew. */
  readonly asked: Promise<CardView>;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

/** The card of one mention, with what it asks of the background and does for the reader. */
export function HintCard({ page, mention, asked, takeFocus, onClose }: HintCardProps) {
  const [question, setQuestion] = useState(() => asked);
  const [view, setView] = useState<CardView>();
  const [error, setError] = useState<string>();
  const { host, url, title } = page.state;

  useEffect(() => {
    let current = true;
    question.then(
      (answer) => current && setView(answer),
      () => current && setError(i18n.t('failure.record')),
    );
    return () => {
      current = false;
    };
  }, [question]);

  const again = useCallback(() => {
    setError(undefined);
    setQuestion(askCard(page, mention));
  }, [page, mention]);

  const note = (text: string) => {
    const targets: NoteTarget[] = [{ list: 'topic', key: mention.topic }];
    if (view?.near && view.closest) targets.push({ list: 'claim', key: view.closest.claim.key });
    const passage = page.reading && passageOf(page.reading.text, mention.start, mention.end);
    return askBackground('addNote', { text, tags: [], page: { url, title }, passage, targets });
  };

  return (
    <Card
      view={view}
      error={error}
      why={mention.why}
      host={host}
      takeFocus={takeFocus}
      onBackground={() => void askBackground('openLibrary', { at: `/topics/${mention.topic}` })}
      onNote={note}
      onRefuse={(undo) => askBackground('refuse', { topic: mention.topic, text: mention.text, undo })}
      onPause={(undo) => askBackground('setSite', { host, on: undo })}
      onAgain={again}
      onClose={onClose}
    />
  );
}

/** Asks for the card of a mention, as of the article's date. */
export function askCard(page: CardPage, mention: Mention): Promise<CardView> {
  const sentence = page.reading?.text.slice(mention.sentence.start, mention.sentence.end) ?? mention.text;
  return askBackground('card', { topic: mention.topic, sentence: sentence.slice(0, 8_000), date: page.state.date });
}
