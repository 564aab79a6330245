import type { AnswerKey } from './answer-key.ts';

const record = 'valley-record.txt';
const student = 'selby-student.md';

/** A third story, of sport: times, scores and prices that are no statistics, and copy with hardly a fault. */
export const thirdStoryKey: AnswerKey = {
  faults: [
    { file: record, rule: 'quote-elsewhere', words: 'I heard nothing for the last minute', evidence: [student] },
    {
      file: record,
      rule: 'quote-elsewhere',
      words: 'We raced to win and not to be close, and I would ask them to race it the same way tomorrow',
      evidence: [student],
    },
    { file: record, rule: 'unattributed-statistic', words: 'doubled' },
    {
      file: student,
      rule: 'quote-elsewhere',
      words: 'We raced to win and not to be close, and I would ask them to race it the same way tomorrow',
      evidence: [record],
    },
    { file: student, rule: 'quote-elsewhere', words: 'I heard nothing for the last minute', evidence: [record] },
  ],
  traps: [
    { file: record, words: '2,000-meter final', why: 'a distance' },
    { file: record, words: '5 minutes, 41.8 seconds', why: 'a time' },
    { file: record, words: '1.5 seconds', why: 'a margin of a race' },
    { file: record, words: '40 strokes a minute', why: 'the coach says so' },
    { file: record, words: '11 times', why: 'a record of results' },
    { file: record, words: 'about 4,500', why: 'the sheriff’s office is named' },
    { file: record, words: '40 minutes', why: 'a duration' },
    { file: record, words: 'My mother thinks it is a cult', why: 'her own words' },
    { file: record, words: '$86,000', why: 'the treasurer is named' },
    { file: record, words: '4. Tamarack 5:50.0', why: 'a table of results' },
    { file: student, words: '1,990 meters', why: 'a distance' },
    { file: student, words: 'a tenth of a second', why: 'a time' },
    { file: student, words: '40 strokes a minute', why: 'a rate of the race' },
    { file: student, words: '$31,000 a year', why: 'the accounts are named' },
    { file: student, words: '$12', why: 'a fare' },
  ],
};
