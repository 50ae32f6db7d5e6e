import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Card } from '@/components/Card';
import type { NoteTarget } from '@/utils/domain/note';
import { siteOf } from '@/utils/domain/page-key';
import type { CardView } from '@/utils/domain/record';
import type { Hinted } from '@/utils/page/cards';
import { askBackground } from '@/utils/platform/messages';

interface HintCardProps {
  readonly hinted: Hinted;
  /** The answer to `card`, asked for while the pointer was resting. */
  readonly asked: Promise<CardView>;
  readonly takeFocus: boolean;
  /** The reader did something by which the hint goes: the card stays with the way back. False when that was taken back. */
  readonly onKeep: (kept: boolean) => void;
  readonly onClose: () => void;
}

/** The card of one mention, with what it asks of the background and does for the reader. */
export function HintCard({ hinted, asked, takeFocus, onKeep, onClose }: HintCardProps) {
  const { mention, passage, page } = hinted;
  const [question, setQuestion] = useState(() => asked);
  const [view, setView] = useState<CardView>();
  const [error, setError] = useState<string>();

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
    setQuestion(askCard(hinted));
  }, [hinted]);

  const note = () => {
    const targets: NoteTarget[] = [{ list: 'topic', key: mention.topic }];
    if (view?.near && view.closest) targets.push({ list: 'claim', key: view.closest.claim.key });
    return askBackground('addNote', { text: '', tags: [], page: { url: page.url, title: page.title }, passage, targets });
  };

  const keeping = <T,>(undo: boolean, done: Promise<T>): Promise<T> => {
    onKeep(!undo);
    done.catch(() => onKeep(undo));
    return done;
  };

  return (
    <Card
      view={view}
      error={error}
      mention={mention}
      host={page.host}
      site={siteOf(page.url)}
      takeFocus={takeFocus}
      onBackground={() => void askBackground('openLibrary', { at: `/topics/${mention.topic}` })}
      onNote={note}
      onWrite={(id) => askBackground('openNote', { id })}
      onUnsave={(id) => askBackground('takeBackNote', { id })}
      onRefuse={(scope, undo) => {
        const { url, title } = page;
        return keeping(
          undo,
          askBackground('refuse', { scope, topic: mention.topic, text: mention.text, page: { url, title }, undo }),
        );
      }}
      onRefusals={() => void askBackground('openLibrary', { at: '/settings/refusals' })}
      onPause={(undo) => keeping(undo, askBackground('setSite', { host: page.host, on: undo }))}
      onAgain={again}
      onClose={onClose}
    />
  );
}

/** Asks for the card of a mention, as of the article's date. */
export const askCard = ({ mention, sentence, page }: Hinted): Promise<CardView> =>
  askBackground('card', { topic: mention.topic, sentence, date: page.date });
