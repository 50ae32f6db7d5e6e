import { useState } from 'preact/hooks';
import { NotesPage } from '@/components/NotesPage';
import { lastBackup } from '@/utils/platform/settings';
import { useAnswer } from '@/utils/platform/use-answer';
import { useSetting } from '@/utils/platform/use-setting';
import { useStatementNames } from '@/utils/platform/use-statement-names';
import { exportNotes } from './export-notes';
import { libraryNotes } from './library-notes';
import { RestoreBackup } from './RestoreBackup';

/** The library's notes. */
export function NotesRoute({ at }: { readonly at: string }) {
  const [query, setQuery] = useState('');
  const [inTrash, setInTrash] = useState(false);
  const rows = useAnswer('notes', { query, trash: inTrash }, ['notes']);
  const trash = useAnswer('notes', rows.value?.length === 0 ? { trash: true } : undefined, ['notes']);
  return (
    <>
      <NotesPage
        rows={rows}
        names={useStatementNames(rows.value)}
        query={query}
        inTrash={inTrash}
        trashed={trash.value?.length}
        notes={libraryNotes()}
        at={at}
        lastBackup={useSetting(lastBackup)}
        onQuery={setQuery}
        onTrash={setInTrash}
        onExport={exportNotes}
      />
      <RestoreBackup />
    </>
  );
}
