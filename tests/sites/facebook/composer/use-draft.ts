import type { EditorState } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { textOf } from '../editor/create.ts';

/** What the post dialog holds while the editor that shows it comes and goes. */
export function useDraft() {
  const state = useRef<EditorState>(undefined);
  const [written, setWritten] = useState(false);
  const [tags, setTags] = useState<string[]>([]);
  const [place, setPlace] = useState<string>();
  const [photos, setPhotos] = useState<string[]>([]);
  const text = () => (state.current ? textOf(state.current) : '');
  return {
    text,
    written,
    tags,
    place,
    photos,
    setPlace,
    setPhotos,
    /** The model of the newest editor, for the one that takes its place. */
    state: () => state.current,
    onChange: (changed: EditorState) => {
      state.current = changed;
      setWritten(text().trim() !== '');
    },
    toggleTag: (name: string) =>
      setTags((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name])),
    editorGeneration: useReplacement(),
  };
}

export type PostDraft = ReturnType<typeof useDraft>;

/** The dialog hydrates in stages: half a second in, the editor gives way to another one. */
function useReplacement(): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setGeneration(1), 500);
    return () => clearTimeout(timer);
  }, []);
  return generation;
}
