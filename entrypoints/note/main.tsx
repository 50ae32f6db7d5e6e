import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/note-window.css';
import { setDocumentLanguage } from '@/utils/platform/document-language';
import { App } from './App';

setDocumentLanguage(i18n.t('note.title', [i18n.t('extension.name')]));
const root = document.getElementById('app');
if (root) render(<App />, root);
