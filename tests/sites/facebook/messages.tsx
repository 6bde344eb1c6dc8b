/** @jsxImportSource react */
import { Avatar } from './avatar.tsx';
import { Chat } from './chat/chat.tsx';
import css from './frame/frame.module.css';
import { mountPage } from './frame/page.tsx';
import { friends } from './people.ts';

function Messages() {
  const [first = ''] = friends;
  return (
    <>
      <div role="grid" aria-label="Chats" className={css.card}>
        {friends.map((name) => (
          <div key={name} role="row">
            <div role="gridcell" className={css.person}>
              <Avatar name={name} size={32} />
              {name}
            </div>
          </div>
        ))}
      </div>
      <Chat name={first} />
    </>
  );
}

mountPage(<Messages />);
