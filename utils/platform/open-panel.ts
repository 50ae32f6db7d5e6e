import { browser } from 'wxt/browser';

/** The one call of Firefox's sidebar that the shared types of the browsers leave out. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside a tab. Call it directly in the handler of a click or command: browsers allow it only there. */
export function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
}
