/**
 * Makes the files of one kind of model in `assets/models`. `data` is the folder of licensed data, or
 * undefined to learn from the project's corpus alone. The same inputs give the same bytes.
 */
export type Trainer = (data: string | undefined) => void;
