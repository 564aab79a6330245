import { describe, test } from 'vitest';
import { checkSpeech } from '../../support/check-speech.ts';

/** `speaker / name` of each quotation of a text with a headline, in order; `-` where there is none. */
const check = (text: string, ...expected: readonly string[]) => checkSpeech(`Ferry stays in port\n\n${text}`, expected);

describe('a pronoun stands for', () => {
  test('whoever spoke last, not for a man only named', () =>
    check(
      'President Brandt pledged a ferry. He called his spokesman Karl Ortiz a friend.\n\n“We wait,” he said.',
      'he / Brandt',
    ));
  test('who spoke in a clause of the sentence', () =>
    check(
      'As Judge Karl Ortiz wrote, joined by his colleague Tom Lund, the permit was void.\n\n“We wait,” he wrote.',
      'he / Karl Ortiz',
    ));
  test('a surname whose own pronouns tell a woman', () =>
    check(
      'Brandt said her crew was tired. Ana Ruiz left.\n\nBrandt raised her hand.\n\n“We wait,” she said.',
      'she / Brandt',
    ));
  test('the same one as the pronoun before it', () =>
    check(
      'Karl Brandt spoke on Monday. He praised Tom Lund, a diver. “We wait,” he said.\n\n“It leaks,” he said.',
      'he / Karl Brandt',
      'he / Karl Brandt',
    ));
  test('an owner in the same sentence, not for whom one before was about', () =>
    check('Karl Brandt left early. In Mr. Ortiz’s letter on Monday, he wrote, “We wait.”', 'he / Ortiz'));
  test('whom the sentence is about before an owner', () =>
    check(
      'Pilot Karl Brandt confirmed the point of Mr. Ortiz’s plan: “We wait,” he said, “for parts.”',
      'he / Karl Brandt',
      'he / Karl Brandt',
    ));
  test('a speaker by his office and name', () =>
    check(
      'The board’s chairman, Karl Brandt of Reno, spoke on Monday. He told Tom Lund to wait. “It leaks,” he said.',
      'he / Karl Brandt',
    ));
});

describe('nobody is named where a pronoun', () => {
  test('may stand for a nearer one whose gender nobody tells', () =>
    check('Karl Ortiz left. Brandt said the pumps leak. “We wait,” he said.', 'he / -'));
  test('stands for an office that several have', () =>
    check(
      'President Ruiz spoke. Later President Lund left. The president raised a hand. “We wait,” he said.',
      'he / -',
    ));
  test('stands for a brother', () =>
    check('Karl Ortiz is ill. Ortiz’s brother came instead. “We wait,” he said.', 'he / -'));
  test('would be a woman by another', () =>
    check('Mayor Brandt spoke. “We wait,” she said. Brandt left. “It leaks,” he said.', 'she / Brandt', 'he / -'));
  test('stands far from every name', () =>
    check(`Karl Ortiz left.\n\n${'The rain fell on the quay all day. '.repeat(60)}\n\n“We wait,” he said.`, 'he / -'));
  test('has a group before it', () => check('Harbour Democrats spoke on Monday. “We wait,” she said.', 'she / -'));
  test('has a body before it', () =>
    check('Planned Moorings left the board on Monday. “We wait,” she said.', 'she / -'));
});
