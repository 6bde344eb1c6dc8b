/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { ArticleEditor } from './article-editor.tsx';
import { AudienceSettings } from './audience-settings.tsx';
import { ChatDrawer, ChatPage } from './chat.tsx';
import { MobileComposer } from './composer/mobile.tsx';
import { ComposeModal } from './composer/modal.tsx';
import { Home } from './home.tsx';
import { postById } from './posts.ts';
import { ProfileEditor } from './profile.tsx';
import { toast } from './publish.ts';
import { useRoute } from './route.ts';
import { useShortcuts } from './shortcuts.ts';
import { SideColumn, SideNav } from './side.tsx';
import { Status } from './status.tsx';

const layers = /^\/(compose|intent)\/post|^\/settings\/profile/;

/** The whole site: the page of the address, and any pop-up over the page it was opened from. */
export function App() {
  const route = useRoute();
  const beneath = useRef('/home');
  if (!layers.test(route.pathname)) beneath.current = route.pathname;
  useShortcuts();
  if (location.hostname.startsWith('mobile.')) return <MobileComposer />;
  return (
    <div>
      <div className="page">
        <SideNav />
        <main>
          <div data-testid="primaryColumn" className="primary">
            <Screen path={beneath.current} />
          </div>
          <SideColumn />
        </main>
      </div>
      <div id="layers">
        <ChatDock path={beneath.current} />
        <Layer route={route} beneath={beneath.current} />
        <Toast />
      </div>
    </div>
  );
}

function Screen({ path }: { path: string }) {
  const status = path.match(/^\/\w+\/status\/(\d+)/);
  if (status) return <Status id={status[1]} />;
  if (path.startsWith('/i/chat')) return <ChatPage />;
  if (path.startsWith('/compose/articles')) return <ArticleEditor />;
  if (path.startsWith('/settings/')) return <AudienceSettings />;
  return <Home />;
}

function Layer({ route, beneath }: { route: URL; beneath: string }) {
  if (!layers.test(route.pathname)) return null;
  if (route.pathname === '/settings/profile') return <ProfileEditor beneath={beneath} />;
  const replyTo = route.searchParams.get('in_reply_to');
  const quoted = route.searchParams.get('quote');
  return (
    <ComposeModal
      key={route.search}
      replyTo={replyTo === null ? undefined : postById(replyTo)}
      quoted={quoted === null ? undefined : postById(quoted)}
      text={route.searchParams.get('text') ?? ''}
      beneath={beneath}
    />
  );
}

function ChatDock({ path }: { path: string }) {
  return path.startsWith('/i/chat') ? null : <ChatDrawer />;
}

function Toast() {
  const text = toast.use();
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => toast.set(undefined), 4000);
    return () => clearTimeout(timer);
  }, [text]);
  return text === undefined ? null : (
    <div role="alert" data-testid="toast" className="toast">
      <span>{text}</span>
    </div>
  );
}
