// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PageSides } from '@/components/PageSides';
import type { SideView } from '@/utils/domain/page-sides';

afterEach(cleanup);

const side = (who: string, named: SideView['named']): SideView => ({
  key: `p/${who}`,
  who: { text: who, lang: 'en' },
  named,
  statements: 2,
  last: '2026-05-02',
});

describe('the sides of a topic on a page', () => {
  it.each([
    ['near', 'Named near the topic'],
    ['elsewhere', 'Named elsewhere in the article'],
    ['nowhere', 'On the record, not found on this page'],
    ['later', 'Not found on this page; statements only after this article'],
  ] as const)('that are %s stand under "%s"', (named, words) => {
    render(<PageSides sides={[side('Ministry', named)]} paragraphs={31} />);
    expect(screen.getByText(words).nextElementSibling?.textContent).toContain('Ministry');
    expect(screen.getAllByRole('term')).toHaveLength(1);
  });

  it('show what stands on the record of one that was not found, and what was searched', () => {
    render(<PageSides sides={[side('Ministry', 'nowhere'), side('Union', 'near')]} paragraphs={31} />);
    expect(screen.getByText(/\(2 statements, the last of May 2, 2026\)/)).toBeTruthy();
    expect(screen.getByText(/names of the sides \(2\) in the paragraphs of the article’s text \(31\)/)).toBeTruthy();
  });
});
