import { describe, expect, it } from 'vitest';
import { people, reading } from './reading.testing.ts';

const jan = 'Jan|Kowalski|44051401359';

describe('a list of participants', () => {
  it.each([
    ['ordinals first', '1;Jan;Kowalski;44051401359\n2;Anna;Nowak;90010112349'],
    ['ordinals with full stops', '1.;Jan;Kowalski;44051401359\n2.;Anna;Nowak;90010112349'],
    [
      'the last name first',
      'Nazwisko;Imię;PESEL\nKowalski;Jan;44051401359\nNowak;Anna;90010112349',
    ],
    ['the last name first and no heading', 'Kowalski;Jan;44051401359\nNowak;Anna;90010112349'],
    ['the PESEL first', 'PESEL;Nazwisko;Imię\n44051401359;Kowalski;Jan\n90010112349;Nowak;Anna'],
    ['the PESEL first and no heading', '44051401359;Jan;Kowalski\n90010112349;Anna;Nowak'],
    [
      'whole names',
      'Imię i nazwisko;Numer PESEL\nJan Kowalski;44051401359\nAnna Nowak;90010112349',
    ],
    ['whole names and no heading', 'Jan Kowalski;44051401359\nAnna Nowak;90010112349'],
    [
      'whole names, last names first',
      'Nazwisko i imię;PESEL\nKowalski Jan;44051401359\nNowak Anna;90010112349',
    ],
    ['last names first as the names say', 'Kowalski Jan;44051401359\nNowak Anna;90010112349'],
    ['a comma within whole names', '"Kowalski, Jan";44051401359\n"Nowak, Anna";90010112349'],
    ['everything in one cell', 'Jan Kowalski 44051401359\nAnna Nowak 90010112349'],
    ['everything in one cell, the PESEL first', '44051401359 Jan Kowalski\n90010112349 Anna Nowak'],
    [
      'everything in one cell, with words',
      'Jan Kowalski (PESEL: 44051401359)\nAnna Nowak, PESEL 90010112349',
    ],
    ['numbers in front of everything', '1. Jan Kowalski 44051401359\n2. Anna Nowak 90010112349'],
    ['Persian commas within cells', 'Jan Kowalski، 44051401359\nAnna Nowak، 90010112349'],
    ['Persian commas within names', 'Kowalski، Jan\t44051401359\nNowak، Anna\t90010112349'],
    ['bullets in front of everything', '• Jan Kowalski, 44051401359\n• Anna Nowak, 90010112349'],
    [
      'columns nobody asks for',
      'Lp.;Imię;Nazwisko;Data urodzenia;PESEL;E-mail\n1;Jan;Kowalski;14.05.1944;44051401359;j@example.org\n2;Anna;Nowak;01.01.1990;90010112349;',
    ],
    [
      'headings in capitals without marks',
      'IMIE;NAZWISKO;PESEL\nJan;Kowalski;44051401359\nAnna;Nowak;90010112349',
    ],
    [
      'English headings',
      'No,First name,Surname,PESEL\n1,Jan,Kowalski,44051401359\n2,Anna,Nowak,90010112349',
    ],
    [
      'Persian headings',
      'ردیف\tنام خانوادگی\tنام\tPESEL\n۱\tKowalski\tJan\t۴۴۰۵۱۴۰۱۳۵۹\n۲\tNowak\tAnna\t۹۰۰۱۰۱۱۲۳۴۹',
    ],
    [
      'a title above the heading',
      'Lista;;\nImię;Nazwisko;PESEL\nJan;Kowalski;44051401359\nAnna;Nowak;90010112349',
    ],
    [
      'the separator named on top',
      'sep=,\r\nImię,Nazwisko,PESEL\r\nJan,Kowalski,44051401359\r\nAnna,Nowak,90010112349\r\n',
    ],
    [
      'ids as texts of a spreadsheet',
      `Imię;Nazwisko;PESEL\nJan;Kowalski;"=""44051401359"""\nAnna;Nowak;'90010112349`,
    ],
    ['spaces and hyphens in ids', 'Jan;Kowalski;440514 01359\nAnna;Nowak;900101-12349'],
    [
      'invisible marks',
      '\u200EJan\u200E;Kowalski\u00a0;\u202A44051401359\u202C\nAnna;Nowak;90010112349',
    ],
    [
      'document numbers beside PESELs',
      'Imię;Nazwisko;PESEL;Nr dokumentu\nJan;Kowalski;44051401359;\nAnna;Nowak;;90010112349',
    ],
    ['only a column of dots', 'Jan|Kowalski|44051401359|.\nAnna|Nowak|90010112349|.'],
  ])('is read right with %s', (_, text) => {
    const read = people(text).filter(each => !each.startsWith('Lista'));
    expect(read.map(each => each.replaceAll('\u00a0', ''))).toEqual([
      jan,
      'Anna|Nowak|90010112349',
    ]);
  });

  it('of documents keeps what they are and who issued them', () => {
    const {
      people: [first, second],
    } = reading(
      'Name;Surname;Document type;Document no;Country\nSean;Fox;passport;XX123456;Irlandia\nMahsa;Radan;کارت شناسایی;K۱۲۳۴۵۶۷;ایران',
    );
    expect(first?.typed.nationalId).toEqual({
      ...{ kind: 'document', type: 'passport', country: 'IE', text: 'XX123456' },
    });
    expect(second?.typed.nationalId).toMatchObject({ type: 'identityCard', country: 'IR' });
    expect([first, second].flatMap(each => each?.problems)).toEqual([]);
  });

  it('knows the number that everybody has in Iran under its own heading', () => {
    const {
      people: [person],
    } = reading('نام;نام خانوادگی;کد ملی\nمهسا;رادان;۰۰۱۲۳۴۵۶۷۹');
    expect(person).toMatchObject({
      typed: { firstName: 'مهسا', nationalId: { kind: 'document', country: 'IR' } },
      problems: [],
    });
  });

  it('of one column of ids says nothing of names', () => {
    expect(people('44051401359\n90010112349')).toEqual(['||44051401359', '||90010112349']);
  });

  it('of one column of words is of the field it was pasted into', () => {
    expect(people('Kowalski\nNowak', 'lastName')).toEqual(['|Kowalski|', '|Nowak|']);
    expect(people('Oksana\nPetro', 'firstName')).toEqual(['Oksana||', 'Petro||']);
  });

  it('says from where it knows its columns', () => {
    expect(reading('Imię;Nazwisko\nJan;Kowalski').columns.from).toBe('heading');
    expect(reading('Jan;Kowalski').columns.from).toBe('cells');
    expect(reading('Xymena;Qwerty').columns.from).toBe('unsure');
    expect(reading('Jan;Kowalski;abc').columns.from).toBe('unsure');
  });
});

describe('a list that is not what it seems', () => {
  it.each([
    [
      'several people on one line',
      'Jan Kowalski, Anna Nowak, Piotr Lis',
      ['Jan|Kowalski| ! manyNames'],
    ],
    [
      'a birth date behind the name',
      'Jan Kowalski 14.05.1944',
      ['Jan Kowalski|14.05.1944| ! digitsInName ! words'],
    ],
    [
      'a birth date for an id',
      'Imię;Nazwisko;PESEL\nJan;Kowalski;14.05.1944',
      ['Jan|Kowalski|14.05.1944 (document) ! documentAsPesel ! looksLikePesel'],
    ],
    [
      'names and numbers by turns',
      'Jan Kowalski\n44051401359',
      ['|| ! nothingRead', '||44051401359 ! elsewhere'],
    ],
    ['columns that are all left out', 'Klasa;Imię;E-mail\n5B;;a@example.org', ['|| ! required ']],
    [
      'a title that names a column',
      'Uczestnicy\nImię i nazwisko;PESEL\nJan Kowalski;44051401359',
      ['Uczestnicy|| ! aboveHeading', 'Jan|Kowalski|44051401359'],
    ],
    [
      'one document in two scripts',
      'Jan;Kowalski;АВ 123456\nEwa;Lis;AB123456',
      ['Jan|Kowalski|АВ 123456 (document)', 'Ewa|Lis|AB123456 (document) ! repeated'],
    ],
    [
      'its heading on every page',
      'Imię;Nazwisko\nJan;Kos\nImię;Nazwisko\nEwa;Lis',
      ['Jan|Kos|', 'Imię Nazwisko|| ! headingAgain', 'Ewa|Lis|'],
    ],
    [
      'a sum at its end',
      'Imię;Nazwisko\nJan;Kos\nRazem;1',
      ['Jan|Kos|', 'Razem|1| ! digitsInName'],
    ],
    [
      'a number that is right for a PESEL and Estonian',
      'Imię;Nazwisko;Nr dokumentu;Kraj\nAnna;Nowak;44051401359;Estonia',
      ['Anna|Nowak|44051401359 (document)'],
    ],
    [
      'one person twice',
      'Jan;Kowalski;44051401359\nJan;Kowalski;440514-01359',
      ['Jan|Kowalski|44051401359', 'Jan|Kowalski|44051401359 ! repeated'],
    ],
  ])('with %s says so', (_, text, read) => {
    expect(people(text).map(each => `${each} `.slice(0, -1))).toEqual(
      read.map(each => each.trimEnd()),
    );
  });
});

describe('names under a heading of other words', () => {
  it.each([
    ['a word for a pupil', 'Uczeń;PESEL\nJan Kowalski;44051401359\nAnna Nowak;90010112349'],
    [
      'another language',
      'Förnamn;Efternamn;PESEL\nJan;Kowalski;44051401359\nAnna;Nowak;90010112349',
    ],
    [
      'words for the rest',
      'Klasa;Uczeń;PESEL\n3a;Jan Kowalski;44051401359\n3b;Anna Nowak;90010112349',
    ],
  ])('(%s) are a guess to be looked at, and never left out', (_, text) => {
    expect(people(text)).toEqual([jan, 'Anna|Nowak|90010112349']);
    expect(reading(text).columns.from).toBe('unsure');
  });

  it('are not sought where other words stand there', () => {
    const { columns } = reading('Miasto;PESEL\nStary Sącz;44051401359\nNowy Targ;90010112349');
    expect([columns.uses, columns.from]).toEqual([['ignored', 'pesel'], 'heading']);
  });
});
