export const languages = ['de', 'pl', 'ar', 'cy'] as const;
export type Language = (typeof languages)[number];

/**
 * What controls are called on the practice pages, and what sites call them in German, Polish, Arabic
 * and Welsh, in that order; "*" is any text. What is not here is made unreadable.
 */
const labels: Record<string, readonly [string, string, string, string]> = {
  Post: ['Posten', 'Opublikuj', 'نشر', 'Postio'],
  'Post all': ['Alle posten', 'Opublikuj wszystko', 'نشر الكل', 'Postio’r cyfan'],
  Next: ['Weiter', 'Dalej', 'التالي', 'Nesaf'],
  'Share now': ['Jetzt teilen', 'Udostępnij teraz', 'مشاركة الآن', 'Rhannu nawr'],
  Share: ['Teilen', 'Udostępnij', 'مشاركة', 'Rhannu'],
  Publish: ['Veröffentlichen', 'Publikuj', 'نشر', 'Cyhoeddi'],
  Schedule: ['Planen', 'Zaplanuj', 'جدولة', 'Amserlennu'],
  Comment: ['Kommentieren', 'Skomentuj', 'تعليق', 'Sylw'],
  Reply: ['Antworten', 'Odpowiedz', 'رد', 'Ateb'],
  Save: ['Speichern', 'Zapisz', 'حفظ', 'Cadw'],
  Send: ['Senden', 'Wyślij', 'إرسال', 'Anfon'],
  Cancel: ['Abbrechen', 'Anuluj', 'إلغاء', 'Canslo'],
  Close: ['Schließen', 'Zamknij', 'إغلاق', 'Cau'],
  Back: ['Zurück', 'Wstecz', 'رجوع', 'Yn ôl'],
  Done: ['Fertig', 'Gotowe', 'تم', 'Wedi gorffen'],
  Edit: ['Bearbeiten', 'Edytuj', 'تعديل', 'Golygu'],
  Like: ['Gefällt mir', 'Lubię to', 'إعجاب', 'Hoffi'],
  Search: ['Suche', 'Szukaj', 'بحث', 'Chwilio'],
  Anyone: ['Alle', 'Wszyscy', 'أي شخص', 'Unrhyw un'],
  'Post to *': ['Auf * posten', 'Opublikuj dla: *', 'نشر إلى *', 'Postio i *'],
  'Post text': ['Posttext', 'Tekst posta', 'نص المنشور', 'Testun y post'],
  'Create post': ['Beitrag erstellen', 'Utwórz post', 'إنشاء منشور', 'Creu post'],
  "What's on your mind, *?": [
    'Was machst du gerade, *?',
    'O czym myślisz, *?',
    'بم تفكر يا *؟',
    'Beth sydd ar dy feddwl, *?',
  ],
  'Write something…': ['Schreib etwas …', 'Napisz coś…', 'اكتب شيئًا…', 'Ysgrifenna rywbeth…'],
  'Comment as *': ['Als * kommentieren', 'Skomentuj jako *', 'التعليق باسم *', 'Sylwi fel *'],
  'Reply to *': ['* antworten', 'Odpowiedz użytkownikowi *', 'الرد على *', 'Ateb *'],
  'Write a comment…': [
    'Schreib einen Kommentar …',
    'Napisz komentarz…',
    'اكتب تعليقًا…',
    'Ysgrifenna sylw…',
  ],
  'Write a message…': [
    'Nachricht verfassen …',
    'Napisz wiadomość…',
    'اكتب رسالة…',
    'Ysgrifennu neges…',
  ],
  'Write to *': ['Schreib an *', 'Napisz do *', 'اكتب إلى *', 'Ysgrifennu at *'],
  Message: ['Nachricht', 'Wiadomość', 'رسالة', 'Neges'],
  'Text editor for creating content': [
    'Texteditor zum Erstellen von Inhalten',
    'Edytor tekstu do tworzenia treści',
    'محرر نصوص لإنشاء محتوى',
    'Golygydd testun i greu cynnwys',
  ],
  'Text editor for creating comment': [
    'Texteditor zum Erstellen von Kommentaren',
    'Edytor tekstu do tworzenia komentarzy',
    'محرر نصوص لإنشاء تعليق',
    'Golygydd testun i greu sylw',
  ],
  "What's happening?": ['Was gibt’s Neues?', 'Co się dzieje?', 'ماذا يحدث؟', 'Beth sy’n digwydd?'],
  'What do you want to talk about?': [
    'Worüber möchten Sie sprechen?',
    'O czym chcesz porozmawiać?',
    'عمّ تريد أن تتحدث؟',
    'Am beth wyt ti eisiau siarad?',
  ],
  'Edit privacy. Sharing with *. ': [
    'Privatsphäre bearbeiten. Geteilt mit *. ',
    'Edytuj prywatność. Udostępnianie: *. ',
    'تعديل الخصوصية. المشاركة مع *. ',
    'Golygu preifatrwydd. Rhannu gyda *. ',
  ],
};

/** Letters of no language, for what has no translation here: the same text always gives the same. */
const strange: Record<Language, string> = {
  de: 'äbüdöfghßjklmnopqrstuvwxy',
  pl: 'ąbćdęfghijkłmńópqrśtuvwxź',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمن',
  cy: 'âbcdêfghîjlmnôprstûŵyŷẃý',
};

/** The tables of one language as plain data that can be handed to a page. */
export function wordsOf(language: Language): { table: [string, string][]; letters: string } {
  const at = languages.indexOf(language);
  const table = Object.entries(labels).map(([said, all]): [string, string] => [
    said,
    all[at] ?? '',
  ]);
  return { table, letters: strange[language] };
}
