import { describe, test } from 'vitest';
import { checkSpeech } from '../../support/check-speech.ts';

/** `speaker / name` of each quotation of a text with a headline, in order; `-` where there is none. */
const check = (text: string, ...expected: readonly string[]) => checkSpeech(`Ferry stays in port\n\n${text}`, expected);

describe('words that say so', () => {
  test('after the quotation, past a long apposition', () =>
    check('“We wait,” said Ana Ruiz, who has run the dock, the pier and the sheds since 1998.', 'Ana Ruiz / Ana Ruiz'));
  test('before the quotation, past a long apposition', () =>
    check('Ana Ruiz, a pilot from Reno, Nev., who ran twice for the board, said, “We wait.”', 'Ana Ruiz / Ana Ruiz'));
  test('a verb other than said', () => check('“We wait,” Ana Ruiz sighed.', 'Ana Ruiz / Ana Ruiz'));
  test('a verb nobody listed, with a colon', () => check('Ana Ruiz shrugged: “We wait.”', 'Ana Ruiz / Ana Ruiz'));
  test('called it', () => check('Ana Ruiz called the plan “a leaky boat.”', 'Ana Ruiz / Ana Ruiz'));
  test('a participle after the main verb', () =>
    check('Ana Ruiz left the board, calling its plan “a leaky boat.”', 'Ana Ruiz / Ana Ruiz'));
  test('a participle behind the quotation is no new speaker’s', () =>
    check(
      'Ana Ruiz called it “a farce,” saying he lied about “the rust.”',
      'Ana Ruiz / Ana Ruiz',
      'Ana Ruiz / Ana Ruiz',
    ));
  test('a participle before the subject', () =>
    check('Calling the plan “a leaky boat,” Ana Ruiz left the room.', 'Ana Ruiz / Ana Ruiz'));
  test('according to', () => check('The plan is “a leaky boat,” according to Ana Ruiz.', 'Ana Ruiz / Ana Ruiz'));
  test('a warning is words and nobody who warns', () =>
    check('Pier chief Ana Ruiz issued a stern warning to Karl Brand: “We wait.”', 'Pier chief Ana Ruiz / Ana Ruiz'));
  test('a colon behind a day', () =>
    check('Judge Ana Ruiz took this view in her ruling on Tuesday: “We wait.”', 'Judge Ana Ruiz / Ana Ruiz'));
  test('an owner of words', () =>
    check('Ana Ruiz’s claim that the pumps “never worked” is new.', 'Ana Ruiz / Ana Ruiz'));
  test('whoever is quoted as saying it', () =>
    check(
      '“We wait,” the Ledger quoted Ana Ruiz as saying. The Ledger quoted Karl Brand as saying, “Not I.”',
      'Ana Ruiz / Ana Ruiz',
      'Karl Brand / Karl Brand',
    ));
  test('words that close the whole sentence', () =>
    check('The “delay” will last all summer, Ana Ruiz said on Monday.', 'Ana Ruiz / Ana Ruiz'));
  test('the plainer of two verbs', () =>
    check('Ana Ruiz said she hoped the board would end “this circus” soon.', 'Ana Ruiz / Ana Ruiz'));
  test('a new clause has its own speaker', () =>
    check('Ana Ruiz said the pumps leak, but Karl Brand called them “sound as a bell.”', 'Karl Brand / Karl Brand'));
  test('nested speech belongs to the nearest speaker', () =>
    check('Ana Ruiz said Karl Brand had called the plan “a leaky boat.”', 'Karl Brand / Karl Brand'));
});

describe('who that is', () => {
  test('a relative', () => check('The talk was with Ana Ruiz, who said, “We wait.”', 'who / Ana Ruiz'));
  test('an office before its name', () =>
    check(
      '“We wait,” said the top public safety and rescue official in Reno, Ana Ruiz.',
      'the top public safety and rescue official / Ana Ruiz',
    ));
  test('a trade of several words before its name', () =>
    check(
      'Mayor Karl Brand closed the bridge.\n\n“We wait,” said fire chief Ana Ruiz.\n\n“It leaks,” said economic research director Eva Lund.\n\n“It is old,” said gun owner Al Dean of Reno.',
      'fire chief Ana Ruiz / Ana Ruiz',
      'economic research director Eva Lund / Eva Lund',
      'gun owner Al Dean / Al Dean',
    ));
  test('a time behind the verb is no trade', () =>
    check('“We wait,” Ana Ruiz said earlier this week. Brand left.', 'Ana Ruiz / Ana Ruiz'));
  test('a relative by marriage or blood, named behind', () =>
    check('“We wait,” texted Karl’s sister, Eva Ruiz-Lopez of Reno.', 'Karl’s sister / Eva Ruiz-Lopez'));
  test('an office with of, on or to before its name', () =>
    check(
      '“We wait,” said Council of Pier Pilots Chairman Karl Brand. “Not I,” said Ambassador to the Northern Union Ana Ruiz.',
      'Council / Karl Brand',
      'Ambassador / Ana Ruiz',
    ));
  test('a surname that is a month', () =>
    check(
      'Ana May left. “We wait,” May said in May. “No,” said May. Mrs. May said, “Never.”',
      'May / Ana May',
      'May / Ana May',
      'Mrs. May / Ana May',
    ));
  test('a successor', () =>
    check('Karl Brand came. Her successor, Brand, pledged to “mend the pumps.”', 'Her successor / Karl Brand'));
  test('two joint speakers', () =>
    check(
      'Ana Ruiz and Karl Brand run the dock. Ruiz and Brand said, “We wait.”',
      'Ruiz and Brand / Ana Ruiz and Karl Brand',
    ));
  test('a crowd', () => check('Some 40 protesters chanted, “Fix the pumps!”', 'Some 40 protesters / -'));
  test('a document', () => check('“Pumps must be tested,” the report says.', 'the report / -'));
  test('an unnamed man is not the last one named', () =>
    check('Karl Brand waved. A pilot came in. “We wait,” he said.', 'he / -'));
  test('nor is one told by age and people', () =>
    check('Karl Brand waved. In 2021, the 23-year-old Norse man came in. “We wait,” he said.', 'he / -'));
  test('a woman is not the man named last', () =>
    check('Ana Ruiz met Karl Brand on Monday. “We wait,” she said.', 'she / Ana Ruiz'));
  test('an office that only met somebody is not hers', () =>
    check('A dock official confirmed Ana Ruiz left. “We wait,” the official said.', 'the official / -'));
  test('an owner’s campaign is not the owner', () =>
    check('Ana Ruiz is ill. “We wait,” Ruiz’s spokesman said.', 'Ruiz’s spokesman / -'));
  test('nor is a name’s campaign or campaigner', () =>
    check(
      'Ana Ruiz is ill. The Ruiz campaign said, “We wait.” “So do I,” said the Ruiz campaigner.',
      'The Ruiz campaign / -',
      'the Ruiz campaigner / -',
    ));
  test('nor is a critic of an office’s holder', () =>
    check('Critics of Ohio Mayor Ana Ruiz said, “We wait.”', 'Critics of Ohio Mayor Ana Ruiz / -'));
  test('a wife and her husband', () =>
    check('Karl Brand and Mary Brand own the dock. “We wait,” Mrs. Brand said.', 'Mrs. Brand / Mary Brand'));
});

describe('no speaker is', () => {
  test('whoever is asked, behind an apposition', () =>
    check(
      '“Will it sail?” Ana Ruiz, head of Pilots for Reno, asked Brandt. “We wait.”',
      'Ana Ruiz / Ana Ruiz',
      'Ana Ruiz / Ana Ruiz',
    ));
  test('a people', () =>
    check('The American ferry grew from the belief that “all who wait shall sail.”', 'The American / -'));
  test('a state behind a name', () =>
    check('The board heard candidate Ana Ruiz of Vermont, who said, “We wait.”', 'who / Ana Ruiz'));
  test('a law that an opening phrase names', () =>
    check('Under the Berth Clause, the president “shall have power to close the quay.”', 'the president / -'));
  test('a part of a body’s name', () =>
    check('The Harbour Pilots’ Council spoke, adding, “We wait.”', 'The Harbour Pilots’ Council / -'));
  test('a word that opens a sentence behind an abbreviation', () =>
    check('Brandt left the U.S. Considering Brandt’s age, few asked. “We wait,” Brandt said.', 'Brandt / Brandt'));
});

describe('a name is told without', () => {
  test('an office to come', () =>
    check('“We wait,” said President-elect Ana Ruiz.', 'President-elect Ana Ruiz / Ana Ruiz'));
  test('an office of two', () =>
    check('Justices Ana Ruiz and Karl Brand met. “We wait,” Ruiz wrote.', 'Ruiz / Ana Ruiz'));
  test('the share buttons of a caption', () =>
    check(
      'Facebook Twitter Pinterest Ana Ruiz on the quay. Photograph: Bo Day\n\n“We wait,” Ruiz said.',
      'Ruiz / Ana Ruiz',
    ));
  test('the buttons of a player', () =>
    check(
      'JUST WATCHED Ruiz: We wait Replay More Videos ... MUST WATCH Ruiz: We wait 02:38\n\n“We wait,” Ruiz said.',
      'Ruiz / Ruiz',
    ));
  test('the buttons of a gallery', () =>
    check(
      'A quay. Hide Caption 4 of 6 Photos: Who runs the quay? Ana Ruiz took over in May. “We wait,” she said.',
      'she / Ana Ruiz',
    ));
  test('a card of headlines behind it', () =>
    check(
      'Sen. Ana McRuiz Ana Maria McRuizPilots strike at noon Five things to know about ferries MORE (R-Reno) said on Monday, “We wait.”',
      'Sen. Ana McRuiz / Ana McRuiz',
    ));
  test('the verb before it', () => check('Add Ana Ruiz to the list. “We wait,” Ruiz said.', 'Ruiz / Ana Ruiz'));
  test('what it is like', () =>
    check('A port-friendly Port-friendly Ana Ruiz spoke. “We wait,” Ruiz said.', 'Ruiz / Ana Ruiz'));
});

describe('another paragraph', () => {
  test('a colon announces it', () => check('Ana Ruiz told the board:\n\n“We wait.”', 'Ana Ruiz / Ana Ruiz'));
  test('a line announces it', () => check('From Chairwoman Ana Ruiz:\n\n“We wait.”', 'Chairwoman Ana Ruiz / Ana Ruiz'));
  test('a sentence about somebody comes before it', () =>
    check('Ana Ruiz announced a delay on Monday.\n\n“We wait for parts.”', 'Ana Ruiz / Ana Ruiz'));
  test('a mark is opened anew at each paragraph', () =>
    check(
      '“We wait,” Ana Ruiz said. “The pumps leak.\n\n“So we wait.”',
      'Ana Ruiz / Ana Ruiz',
      'Ana Ruiz / Ana Ruiz',
      'Ana Ruiz / Ana Ruiz',
    ));
  test('a sentence about another goes on with the same speaker', () =>
    check('“We wait,” Ana Ruiz said. Karl Brand “has failed us all.”', 'Ana Ruiz / Ana Ruiz', 'Ana Ruiz / Ana Ruiz'));
  test('two quotations before the speaker', () =>
    check('“We wait.” “We have no parts,” Ana Ruiz said.', 'Ana Ruiz / Ana Ruiz', 'Ana Ruiz / Ana Ruiz'));
  test('a time stamp of a live blog begins anew', () =>
    check('Ana Ruiz left.\n\n9:30 a.m.\n\n“We wait,” she said.', 'she / -'));
  test('a name below it signs it', () =>
    check('Karl Brand spoke.\n\n“We wait for parts.”\n\nAna Ruiz, Harbour Ledger', 'Ana Ruiz / Ana Ruiz'));
  test('a sentence below it does not sign it', () =>
    check(
      'Karl Brand spoke.\n\n“We wait for parts.”\n\nAna Ruiz, his aunt, left the room at noon on Monday.',
      'Karl Brand / Karl Brand',
    ));
  test('a transcript has the speaker within the marks', () =>
    check('Ana Ruiz spoke.\n\n“RUIZ: We wait for parts.”', 'RUIZ / Ana Ruiz'));
  test('a subhead has the speaker of the same words', () =>
    check(
      'Ana Ruiz spoke on Monday about the old pumps at the dock, and then again.\n\n‘We wait for the parts’\n\n“We wait for the parts,” Ruiz said on Monday in front of the old ferry dock.',
      'Ruiz / Ana Ruiz',
      'Ruiz / Ana Ruiz',
    ));
});

describe('damage', () => {
  test('sentences run together', () =>
    check('“We wait,” Ana Ruiz said Monday.“It leaks.”', 'Ana Ruiz / Ana Ruiz', 'Ana Ruiz / Ana Ruiz'));
  test('no blank behind the quotation', () => check('“We wait,”Ana Ruiz said.', 'Ana Ruiz / Ana Ruiz'));
  test('a name in brackets with a party', () =>
    check('“We wait,” said Rep. Ana Ruiz (D-Ore.), who ran.', 'Rep. Ana Ruiz / Ana Ruiz'));
});
