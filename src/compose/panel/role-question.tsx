import { press } from '../../overlay/press.ts';
import { knownAccountRoles } from '../../policy/vocabulary.ts';
import { t } from '../../ui/text.ts';
import type { Actions } from '../view.ts';

/** Rules differ by whose account it is, and only the person can say. */
export function RoleQuestion({ actions }: { actions: Actions }) {
  return (
    <section class="card" tabIndex={-1} aria-labelledby="role-question">
      <div class="finding">
        <h3 id="role-question">{t('panel.role')}</h3>
        <p>{t('panel.role.why')}</p>
      </div>
      <div class="roles">
        {knownAccountRoles.map((role) => (
          <button
            key={role}
            type="button"
            class="button role"
            onClick={press(() => actions.chooseRole(role))}
          >
            <b>{t(`panel.role.${role}`)}</b>
            <span class="role-about">{t(`panel.role.${role}.about`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
