/** @jsxImportSource react */
import { useState } from 'react';
import { press } from '../press.ts';
import { publish } from '../publish.ts';

/** The site for phones: a plain box inside the element that elsewhere holds the rich one, Post in the header. */
export function MobileComposer() {
  const [text, setText] = useState('');
  const written = text.trim() !== '';
  const send = () => {
    publish('post', [text]);
    setText('');
  };
  return (
    <main>
      <header className="box-header">
        <button type="button" data-testid="app-bar-close" aria-label="Back" className="tool">
          ←
        </button>
        <button
          type="button"
          role="button"
          data-testid="tweetButton"
          className="send"
          disabled={!written}
          aria-disabled={written ? undefined : true}
          {...press(send)}
        >
          <span>Post</span>
        </button>
      </header>
      <div data-testid="tweetTextarea_0">
        <textarea
          placeholder="What's happening?"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </main>
  );
}
