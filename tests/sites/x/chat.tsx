/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { report } from '../report.ts';
import chatStyle from './chat.css?inline';
import { Icon } from './icon.tsx';
import { press } from './press.ts';

/** Chat is an app of its own, drawn inside an open shadow root on this element. */
export function ChatHost({ testId }: { testId?: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = chatStyle;
    const container = document.createElement('div');
    shadow.append(style, container);
    // The site's own keys must not act on what is typed here.
    shadow.addEventListener('keydown', (event) => event.stopPropagation());
    createRoot(container).render(<Conversation />);
  }, []);
  return <div ref={host} data-testid={testId} className="chat-host" />;
}

interface Message {
  id: string;
  text: string;
  own: boolean;
}

const earlier: Message[] = [
  { id: crypto.randomUUID(), text: 'Are you still on for the library visit?', own: false },
];

function Conversation() {
  const [messages, setMessages] = useState(earlier);
  const send = (text: string) => {
    report({ surface: 'message', text });
    setMessages([...messages, { id: crypto.randomUUID(), text, own: true }]);
  };
  return (
    <div data-testid="dm-container">
      <a data-testid="dm-conversation-header" href="/nadia_governor">
        <span data-testid="dm-conversation-username">Nadia Rahman</span>
      </a>
      <div className="messages">
        {messages.map(({ id, text, own }) => (
          <div
            key={id}
            data-testid={`message-${id}`}
            data-dm-message-row
            className={own ? 'justify-end' : 'justify-start'}
          >
            <span data-testid={`message-text-${id}`}>{text}</span>
          </div>
        ))}
      </div>
      <MessageBox send={send} />
    </div>
  );
}

function MessageBox({ send }: { send(text: string): void }) {
  const [text, setText] = useState('');
  const written = text.trim() !== '';
  const submit = () => {
    if (!written) return;
    send(text);
    setText('');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <div data-testid="dm-composer-container">
      <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
        <button type="button" data-testid="dm-composer-attachment-button" aria-label="Attach">
          <Icon name="plus" />
        </button>
        <input type="file" data-testid="dm-composer-file-input" tabIndex={-1} />
        <div data-testid="dm-composer-input-container">
          <textarea
            data-testid="dm-composer-textarea"
            placeholder="Message"
            rows={1}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={sendOnEnter}
          />
        </div>
        {written ? (
          <button
            type="button"
            data-testid="dm-composer-send-button"
            aria-label="Send"
            {...press(submit)}
          >
            <Icon name="send" />
          </button>
        ) : (
          <button type="button" data-testid="dm-composer-voice-button" aria-label="Record">
            <Icon name="mic" />
          </button>
        )}
      </form>
    </div>
  );
}

/** The chat page: the app in its own host, and another host for its pop-ups. */
export function ChatPage() {
  return (
    <>
      <h2 className="title">Chat</h2>
      <ChatHost testId="xchatEmbedRoute" />
      <div data-testid="xchatEmbedOverlays" />
    </>
  );
}

/** The chat docked at the foot of other pages; its host has no test id. */
export function ChatDrawer() {
  const [open, setOpen] = useState(false);
  return (
    <div data-testid="chat-drawer-root" className="drawer">
      <button
        type="button"
        aria-label="Chat"
        aria-expanded={open}
        className="plain"
        {...press(() => setOpen(!open))}
      >
        <b>Chat</b> <Icon name="chat" />
      </button>
      {open && (
        <div data-testid="chat-drawer-main">
          <ChatHost />
        </div>
      )}
    </div>
  );
}
