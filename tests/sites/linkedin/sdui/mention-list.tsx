/** @jsxImportSource react */

import { Avatar } from './avatar.tsx';
import look from './sdui.module.css';
import type { MentionListState } from './use-mentions.ts';

export function MentionList({ people, active, pick }: MentionListState) {
  if (people.length === 0) return null;
  return (
    <div componentkey="MentionDefault_TypeaheadResults_1" className={look.typeahead}>
      <div role="listbox" data-testid="typeahead-results-container" aria-label="People">
        {people.map((person, index) => (
          <div
            key={person.urn}
            role="option"
            aria-selected={index === active}
            className={look.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(person)}
          >
            <Avatar name={person.name} />
            <span>
              <strong>{person.name}</strong>
              <small>{person.headline}</small>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
