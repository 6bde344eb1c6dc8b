/** @jsxImportSource react */
import { useState } from 'react';
import type { Entity } from '../people.ts';
import { Avatar } from './avatar.tsx';
import { CommentBox } from './comment-box.tsx';
import { Icon } from './icon.tsx';
import look from './sdui.module.css';

export interface FeedPostProps {
  id: string;
  author: Entity;
  text: string;
  firstComments: string[];
}

export function FeedPost({ id, author, text, firstComments }: FeedPostProps) {
  const urn = `urn:li:activity:${id}`;
  const [open, setOpen] = useState(false);
  const [comments, setComments] = useState(() => firstComments.map(numbered));
  const add = (text: string) => setComments([numbered(text, comments.length), ...comments]);
  return (
    <div role="listitem" className={look.card} componentkey={`feed_${urn}`}>
      <div className={look.by}>
        <Avatar name={author.name} />
        <a href={`/${author.handle}/`}>
          <strong>{author.name}</strong>
          <small>{author.headline}</small>
        </a>
        <Icon id="globe-americas-small" label="Visibility: Global" />
      </div>
      <p data-testid="expandable-text-box">{text}</p>
      <div className={look.actions}>
        <button
          type="button"
          className={look.action}
          aria-label="Reaction button state: no reaction"
        >
          <Icon id="like-small" /> Like
        </button>
        <button
          type="button"
          className={look.action}
          aria-label="Comment"
          onClick={() => setOpen(true)}
        >
          <Icon id="comment-small" /> {comments.length}
        </button>
      </div>
      {open && <CommentBox urn={urn} onComment={add} />}
      {comments.map((comment) => (
        <Said key={comment.id} urn={`urn:li:comment:(${urn},${comment.id})`} text={comment.text} />
      ))}
    </div>
  );
}

/** A comment, and the box to answer it. */
function Said({ urn, text }: { urn: string; text: string }) {
  const [replying, setReplying] = useState(false);
  return (
    <div className={look.said} componentkey={`replaceableComment_${urn}`}>
      {text}{' '}
      <button type="button" className={look.plain} onClick={() => setReplying(true)}>
        Reply
      </button>
      {replying && <CommentBox urn={urn} surface="reply" onComment={() => setReplying(false)} />}
    </div>
  );
}

function numbered(text: string, id: number) {
  return { id, text };
}
