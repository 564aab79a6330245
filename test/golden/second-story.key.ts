import type { AnswerKey } from './answer-key.ts';

const release = 'tarn-university.md';
const gazette = 'estry-gazette.txt';
const magazine = 'field-and-strata.story';

/** A second story, of science, full of measures and hardly any faults: a check on false alarms. */
export const secondStoryKey: AnswerKey = {
  faults: [
    {
      file: release,
      rule: 'quote-elsewhere',
      words: 'I put my hand in the print and it was wider than my rucksack',
      evidence: [magazine],
    },
    {
      file: release,
      rule: 'quote-elsewhere',
      words: 'You can see where the animal slowed, shifted its weight and walked on',
      evidence: [gazette, magazine],
    },
    {
      file: release,
      rule: 'quote-elsewhere',
      words: 'It is the nearest thing we have to a film',
      evidence: [gazette, magazine],
    },
    {
      file: gazette,
      rule: 'quote-elsewhere',
      words: 'You can see where the animal slowed, shifted its weight and walked on',
      evidence: [release, magazine],
    },
    {
      file: gazette,
      rule: 'quote-elsewhere',
      words: 'It is the nearest thing we have to a film',
      evidence: [release, magazine],
    },
    { file: gazette, rule: 'name-variant', words: 'Brandeth', mends: /Brandreth was not there on Tuesday/ },
    { file: gazette, rule: 'unattributed-statistic', words: '30 per cent', mends: /30 per cent[^.]*according to/ },
    {
      file: magazine,
      rule: 'quote-elsewhere',
      words: 'I put my hand in the print and it was wider than my rucksack',
      evidence: [release],
    },
    {
      file: magazine,
      rule: 'altered-quote',
      words: 'You can see where the animal stopped, shifted its weight and walked on',
      evidence: [release, gazette],
      mends: /“You can see where the animal slowed, shifted/,
    },
    {
      file: magazine,
      rule: 'quote-elsewhere',
      words: 'It is the nearest thing we have to a film',
      evidence: [release, gazette],
    },
  ],
  traps: [
    { file: release, words: '160 million years ago', why: 'an age' },
    { file: release, words: '70 centimetres', why: 'a size' },
    { file: release, words: '140 metres', why: 'a distance' },
    { file: release, words: '166 prints', why: 'the paper is named' },
    { file: release, words: '151 are deep enough', why: 'the paper is named' },
    { file: release, words: '5 kilometres an hour', why: 'the paper is named' },
    { file: release, words: 'tracks --input floor.ply', why: 'code is no prose' },
    { file: release, words: 'It was having an ordinary Tuesday', why: 'stands in this article alone' },
    { file: gazette, words: 'as long as anybody can remember', why: 'a turn of phrase' },
    { file: gazette, words: 'There are 166 of them', why: 'the university is named' },
    { file: gazette, words: 'At the end of the day it is what it is', why: 'a stock phrase is nobody’s' },
    { file: gazette, words: '3.1 metres', why: 'a measure, and the clerk is named' },
    { file: gazette, words: 'It’s like a bath', why: 'stands in this article alone' },
    { file: magazine, words: '151 could be measured', why: 'she says so' },
    { file: magazine, words: 'The other 15', why: 'she says so in the sentence before' },
    { file: magazine, words: 'Not everyone would go as far', why: 'the next sentence names who would not' },
    { file: magazine, words: 'six of them', why: 'the reporter’s own small count' },
    { file: magazine, words: 'It is what it is, at the end of the day', why: 'a stock phrase is nobody’s' },
  ],
};
