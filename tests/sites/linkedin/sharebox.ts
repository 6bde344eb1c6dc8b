import './trusted-types.ts';
import './linkedin.css';
import { openShareModal } from './ember/share-modal.ts';
import { adoptEmberStyle } from './ember/style.ts';
import { member } from './people.ts';

adoptEmberStyle(document);
openShareModal(document, member.name);
