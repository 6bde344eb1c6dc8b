// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Delivery } from '../../src/ui/delivery.tsx';
import { emptyState, lastCheckSchema } from '../../src/updates/state.ts';
import { show, shown } from './show.ts';

const at = '2026-11-30T09:00:00Z';
const contact = { name: 'Priya, IT support', phone: '0151 496 0000' };

it('names whom to tell where a check was refused, and nobody where all is well', async () => {
  const refused = { code: 'bad-signature' as const, detail: [], at };
  const wrong = lastCheckSchema.parse({ refused });
  await show(<Delivery lastCheck={wrong} state={emptyState} contact={contact} />);
  expect(shown()).toContain('Priya, IT support');
  expect(document.querySelector('a')?.href).toBe('tel:01514960000');
  const well = lastCheckSchema.parse({ checked: at });
  await show(<Delivery lastCheck={well} state={emptyState} contact={contact} />);
  expect(shown()).not.toContain('Priya');
});
