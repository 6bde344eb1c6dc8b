/** @jsxImportSource react */
import type { EditorState } from 'lexical';
import { type FormEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { report } from '../../report.ts';
import { AudienceButton, audienceFromAddress } from '../audience.tsx';
import { Avatar } from '../avatar.tsx';
import css from '../composer/composer.module.css';
import { textOf } from '../editor/create.ts';
import { EditorBox } from '../editor/editor-box.tsx';
import { actor } from '../people.ts';
import { Press } from '../press.tsx';
import type { FeedPost } from './feed.tsx';

/**
 * Sharing somebody's post: a dialog named by its header, not marked modal, whose commit is there
 * from the start because a share needs no words of one's own.
 */
export function ShareDialog({ post, onClose }: { post: FeedPost; onClose: () => void }) {
  const state = useRef<EditorState>(undefined);
  const [audience] = useState(audienceFromAddress);
  const mount = document.getElementById('mount_0_0_yy');
  const share = () => {
    report({ surface: 'share', text: state.current ? textOf(state.current) : '', audience });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    share();
  };
  if (!mount) return null;
  return createPortal(
    <div className={css.veil}>
      <div role="dialog" aria-labelledby="share-header" className={css.dialog}>
        <div className={css.header}>
          <h2 id="share-header">
            <span dir="auto">Share</span>
          </h2>
          <Press label="Close" className={css.close} onPress={onClose}>
            <span aria-hidden="true">×</span>
          </Press>
        </div>
        <form method="POST" onSubmit={submit} className={css.screen}>
          <div className={css.actor}>
            <Avatar name={actor()} />
            <div>
              <span dir="auto">
                <strong>{actor()}</strong>
              </span>
              <div className={css.audiences}>
                <div
                  role="button"
                  tabIndex={-1}
                  aria-label="Edit privacy. Sharing with Public. "
                  className={css.audience}
                >
                  <span className={css.audienceInner}>Feed</span>
                </div>
                <AudienceButton audience={audience} />
              </div>
            </div>
          </div>
          <EditorBox
            kind="rich"
            placeholder="Say something about this…"
            focused
            onChange={(changed) => {
              state.current = changed;
            }}
          />
          <div className={css.row}>
            <strong data-ad-rendering-role="profile_name">{post.author}</strong>
            <div data-ad-rendering-role="story_message" dir="auto">
              {post.text}
            </div>
          </div>
          <Press label="Share now" className={css.primary} onPress={share}>
            <span>Share now</span>
          </Press>
          <input type="submit" style={{ display: 'none' }} />
        </form>
      </div>
    </div>,
    mount,
  );
}
