const vowels = 'aeiou';

/** A word with its plurals and -ed, -ing and -er forms; some are no English, and then nobody writes them. */
export function inflections(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const stems = [stemOf(word), ...doubledFinal(word)];
  const forms = [word, ...plurals(word)];
  for (const stem of stems) forms.push(`${stem}ed`, `${stem}ing`, `${stem}er`, `${stem}ers`);
  if (endsInConsonantY(word)) forms.push(`${word}ing`);
  return forms;
}

function stemOf(word: string): string {
  if (word.endsWith('e')) return word.slice(0, -1);
  return endsInConsonantY(word) ? `${word.slice(0, -1)}i` : word;
}

function plurals(word: string): string[] {
  if (endsInConsonantY(word)) return [`${word.slice(0, -1)}ies`];
  return /(?:[sxz]|[cs]h)$/.test(word) ? [`${word}es`] : [`${word}s`];
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !vowels.includes(word.charAt(word.length - 2));
}

/** "slag" -> "slagg": one vowel between single consonants doubles the last. */
function doubledFinal(word: string): string[] {
  const last = word.slice(-1);
  const ends = vowels.includes(word.slice(-2, -1)) && !vowels.includes(word.slice(-3, -2));
  return ends && !`${vowels}wxy`.includes(last) ? [word + last] : [];
}
