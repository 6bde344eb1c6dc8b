import { render } from 'preact';
import { Checkup } from '../../src/checkup/checkup.tsx';
import { platforms } from '../../src/policy/vocabulary.ts';
import { catchFocus } from '../../src/ui/catch-focus.ts';

const asked = new URLSearchParams(location.search).get('site');
const platform = platforms.find((id) => id === asked);
catchFocus(document);
const root = document.querySelector('#app');
if (root && platform) render(<Checkup platform={platform} />, root);
