/** @jsxImportSource react */
import { useState } from 'react';
import { report } from '../../report.ts';
import css from '../composer/composer.module.css';
import frame from '../frame/frame.module.css';
import { mountPage } from '../frame/page.tsx';
import { Press } from '../press.tsx';
import { Field } from './field.tsx';

/** A new listing: title and price are ordinary fields; the description is drawn as one too, which is a guess. */
function Listing() {
  const [title, setTitle] = useState('');
  const [price, setPrice] = useState('');
  const [description, setDescription] = useState('');
  const publish = () => report({ surface: 'listing', text: `${title}\n${price}\n${description}` });
  return (
    <div className={frame.card}>
      <h1>Item for sale</h1>
      <input type="file" accept="image/*,image/heif,image/heic" multiple />
      <Field label="Title" value={title} onChange={setTitle} />
      <Field label="Price" value={price} onChange={setPrice} />
      <Field label="Description" value={description} onChange={setDescription} large />
      <Press label="Publish" disabled={!title} className={css.primary} onPress={publish}>
        <span>Publish</span>
      </Press>
    </div>
  );
}

mountPage(<Listing />);
