import { startWalk } from '../../browser/start-walk.ts';
import { type ChecklistEntry, type ChecklistGroup, isDone } from '../../privacy/checklist.ts';
import { canWalk, planWalk } from '../../privacy/walk/plan.ts';

/** A walk that begins at this item and goes on to the others of the account that are not done. */
export async function walkFrom(group: ChecklistGroup, first: ChecklistEntry): Promise<void> {
  const { account, role, entries, looks } = group;
  const others = entries.filter((entry) => entry !== first && !isDone(entry));
  const items = [first, ...others].map(({ item }) => item).filter(canWalk);
  const places = planWalk(items, role, looks);
  const page = first.item.pages[places[0]?.page ?? 0];
  if (page) await startWalk(account, places, page.url);
}
