import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';

export default defineContentScript({ matches: ['*://named.invalid/*'], runAt: 'document_idle', main() {} });
