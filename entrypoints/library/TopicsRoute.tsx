import { Record } from '@/components/Record';
import { TopicsPage } from '@/components/TopicsPage';
import type { TopicKey } from '@/utils/domain/mention';
import { notesByStatement } from '@/utils/domain/note-statements';
import { useAnswer } from '@/utils/platform/use-answer';
import { libraryNotes } from './library-notes';

/** The library's topics, or the record of one of them. */
export function TopicsRoute({ at }: { readonly at: string }) {
  return isTopic(at) ? <OneTopic topic={at} /> : <AllTopics />;
}

function AllTopics() {
  return <TopicsPage topics={useAnswer('outlines', {}, ['packs'])} hrefOf={(topic) => `#/topics/${topic}`} />;
}

function OneTopic({ topic }: { readonly topic: TopicKey }) {
  const record = useAnswer('record', { topic }, ['packs']);
  const { value: noted } = useAnswer('notes', { onStatements: true }, ['notes']);
  return (
    <Record
      key={topic}
      record={record}
      noted={noted && notesByStatement(noted)}
      notes={libraryNotes()}
      onBack={() => {
        location.hash = '#/topics';
      }}
    />
  );
}

const isTopic = (at: string): at is TopicKey => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(at);
