import Quill from 'quill';
import type { Entity } from '../people.ts';

/** The bit of Quill's inline blot that a format builds on; its package has no types for it. */
interface InlineBlot {
  new (node: HTMLElement): object;
  create(value?: unknown): HTMLElement;
}

const Inline: InlineBlot = Quill.import('blots/inline');

/** A picked mention: a link that carries who is meant, and whose text stays part of the line. */
export class QuillMention extends Inline {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';

  static override create(person: Entity): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Quill's own create reads the class it is called on
    const link = super.create();
    const attributes = {
      href: '#',
      'data-test-ql-mention': 'true',
      'data-entity-urn': person.urn,
      'data-object-urn': person.urn.replace('fsd_profile:ACoAAA', 'member:'),
      'data-guid': person.urn.slice(-1),
      'data-original-text': person.name,
      spellcheck: 'false',
    };
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    return link;
  }

  static formats(link: HTMLElement): Entity {
    return {
      name: link.dataset.originalText ?? '',
      headline: '',
      handle: '',
      urn: link.dataset.entityUrn ?? '',
    };
  }
}
