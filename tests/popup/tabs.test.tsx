// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TabId, Tabs, tabAfter } from '../../src/popup/tabs.tsx';

function Sample() {
  const [chosen, choose] = useState<TabId>('page');
  return <Tabs chosen={chosen} onChoose={choose} />;
}

const chosen = () => document.querySelector('[aria-selected="true"]');

beforeEach(() => {
  document.body.replaceChildren();
  act(() => render(<Sample />, document.body));
});

describe('the tabs', () => {
  it('are one Tab stop, and arrow keys go round them', () => {
    const [first, ...others] = document.querySelectorAll<HTMLElement>('[role="tab"]');
    expect(first?.tabIndex).toBe(0);
    expect(others.every((tab) => tab.tabIndex === -1)).toBe(true);
    first?.focus();
    act(() => {
      first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    });
    expect(chosen()?.id).toBe('tab-policy');
    expect(document.activeElement).toBe(chosen());
  });

  it('leave other keys alone', () => {
    expect(tabAfter('draft', 'Enter')).toBeUndefined();
    expect(tabAfter('draft', 'End')).toBe('policy');
    expect(tabAfter('draft', 'Home')).toBe('page');
  });
});
