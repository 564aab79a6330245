import type { AnswerKey } from './answer-key.ts';

const wire = 'coastal-wire.txt';
const courier = 'ansel-courier.md';
const ledger = 'harbor-ledger.article';
const beacon = 'merrow-beacon.story';
const metro = 'metro-standard.txt';

/** What an editor would mark in `media/sample-story`, written before any engine had read it. */
export const sampleStoryKey: AnswerKey = {
  faults: [
    // Coastal Wire is the agency: sound copy, which others reprint.
    {
      file: wire,
      rule: 'quote-elsewhere',
      words:
        'We are not closing the Lady Wren because we want to. We are closing her because her hull will not pass another inspection',
      evidence: [courier, ledger, beacon, metro],
    },
    {
      file: wire,
      rule: 'quote-elsewhere',
      words:
        'Last winter the road was under water on 19 days. On every one of those days, this boat was the only way off the island',
      evidence: [courier, beacon, metro],
    },
    {
      file: wire,
      rule: 'copied-passage',
      words:
        'The ferry leaves the town quay every hour from dawn to dusk and has missed only one season since it began, the winter of 1978, when a storm carried away the landing stage and fishermen rowed the mail across. It carries the island’s schoolchildren in the morning, its groceries at noon and, from May on, the day-trippers who keep its cafes in business',
      evidence: [ledger],
    },
    {
      file: wire,
      rule: 'quote-elsewhere',
      words:
        'We have not made a decision about the people who work that line, and we will not make one before they have been heard',
      evidence: [courier, ledger, metro],
    },
    {
      file: wire,
      rule: 'quote-elsewhere',
      words: 'She is the soundest boat in this harbor, and I would take her across in a gale tomorrow',
      evidence: [courier, ledger, beacon, metro],
    },

    // The Ansel Courier is careful; only its loss disagrees with another paper’s.
    {
      file: courier,
      rule: 'quote-elsewhere',
      words: 'We are not closing the Lady Wren because we want to',
      evidence: [wire, ledger, beacon, metro],
    },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words: 'We are closing her because her hull will not pass another inspection',
      evidence: [wire, ledger, beacon, metro],
    },
    { file: courier, rule: 'statistic-conflict', words: '$1.8 million', evidence: [ledger] },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words: 'The authority counted every dollar the ferry costs and not one of the dollars it brings in',
      evidence: [ledger, beacon],
    },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words: 'Last winter the road was under water on 19 days',
      evidence: [wire, beacon, metro],
    },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words: 'On every one of those days, this boat was the only way off the island',
      evidence: [wire, beacon, metro],
    },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words:
        'We ask for one winter. Keep her sailing until April, let an independent surveyor look at the hull, and publish what he finds',
      evidence: [beacon],
    },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words: 'She is the soundest boat in this harbor, and I would take her across in a gale tomorrow',
      evidence: [wire, ledger, beacon, metro],
    },
    {
      file: courier,
      rule: 'quote-elsewhere',
      words:
        'We have not made a decision about the people who work that line, and we will not make one before they have been heard',
      evidence: [wire, ledger, metro],
    },

    // Harbor Ledger works fast: a lost “not”, a wrong speaker, wire copy with words dropped.
    { file: ledger, rule: 'statistic-conflict', words: '$1.3 million', evidence: [courier] },
    {
      file: ledger,
      rule: 'quote-elsewhere',
      words:
        'We are not closing the Lady Wren because we want to. We are closing her because her hull will not pass another inspection',
      evidence: [wire, courier, beacon, metro],
    },
    {
      file: ledger,
      rule: 'copied-passage',
      words:
        "The ferry leaves the town quay every hour from dawn to dusk and has missed only one season, the winter of 1978, when a storm carried away the landing stage and fishermen rowed the mail across. It carries the island's schoolchildren in the morning, its groceries at noon and the day-trippers who keep its cafes in business",
      evidence: [wire],
    },
    {
      file: ledger,
      rule: 'quote-elsewhere',
      words: 'The authority counted every dollar the ferry costs and not one of the dollars it brings in',
      evidence: [courier, beacon],
    },
    {
      file: ledger,
      rule: 'misattributed-quote',
      words: 'She is the soundest boat in this harbor, and I would take her across in a gale tomorrow',
      evidence: [wire, courier, beacon, metro],
    },
    {
      file: ledger,
      rule: 'unattributed-statistic',
      words: '38 percent',
      mends: /38 percent[^.]*according to the authority['’]s annual report/,
    },
    {
      file: ledger,
      rule: 'altered-quote',
      words:
        'We have made a decision about the people who work that line, and we will not make one before they have been heard',
      evidence: [wire, courier, metro],
      mends: /"We have not made a decision about the people/,
    },

    // The Merrow Beacon is on the islanders’ side and lets its reader know.
    {
      file: beacon,
      rule: 'quote-elsewhere',
      words: '‘The only way off the island’',
      evidence: [wire, courier, metro],
    },
    { file: beacon, rule: 'loaded-wording', words: 'callous', mends: /^The (?!callous)(\w+ )?vote, six to three/im },
    { file: beacon, rule: 'loaded-wording', words: 'slammed', mends: /^Teague criticized the board/m },
    {
      file: beacon,
      rule: 'quote-elsewhere',
      words:
        'Last winter the road was under water on 19 days. On every one of those days, this boat [the Lady Wren] was the only way off the island',
      evidence: [wire, courier, metro],
    },
    { file: beacon, rule: 'unattributed-statistic', words: '27 percent', mends: /27 percent[^.]*according to/ },
    {
      file: beacon,
      rule: 'altered-quote',
      words:
        'We are not closing the Lady Wren because we want to. We are closing her because her engine will not pass another inspection',
      evidence: [wire, courier, ledger, metro],
      mends: /because her hull will not pass another inspection,” she said/,
    },
    {
      file: beacon,
      rule: 'quote-elsewhere',
      words: 'She is the soundest boat in this harbor, and I would take her across in a gale tomorrow',
      evidence: [wire, courier, ledger, metro],
    },
    {
      file: beacon,
      rule: 'unmarked-quote',
      words: 'the authority counted every dollar the ferry costs and not one of the dollars it brings in',
      evidence: [courier, ledger],
      mends: /“the authority counted every dollar the ferry costs and not one of the dollars it brings in[.,]?”/i,
    },
    { file: beacon, rule: 'vague-attribution', words: 'Experts say' },
    // Teague’s words, told indirectly: the writer’s to tell otherwise, but shown at a lower level.
    { file: beacon, rule: 'loaded-wording', words: 'draconian', mends: /the timetable was (?!draconian)\w+/ },
    {
      file: beacon,
      rule: 'quote-elsewhere',
      words:
        'We ask for one winter. Keep her sailing until April, let an independent surveyor look at the hull, and publish what he finds',
      evidence: [courier],
    },

    // Metro Standard is on the other side, and was edited in a hurry.
    { file: metro, rule: 'loaded-wording', words: 'mob', mends: /A (?!mob)\w+ of islanders/ },
    {
      file: metro,
      rule: 'quote-elsewhere',
      words: 'We are not closing the Lady Wren because we want to ... her hull will not pass another inspection',
      evidence: [wire, courier, ledger, beacon],
    },
    {
      file: metro,
      rule: 'unattributed-statistic',
      words: '$4.7 million',
      mends: /\$4\.7 million, according to .*Brandt & Lowe Marine/,
    },
    { file: metro, rule: 'loaded-wording', words: 'hysterical', mends: /In an? (?!hysterical)(\w+ )?speech/ },
    {
      file: metro,
      rule: 'altered-quote',
      words:
        'Last winter the road was under water on nine days. On every one of those days, this boat was the only way off the island',
      evidence: [wire, courier, beacon],
      mends: /"Last winter the road was under water on 19 days\./,
    },
    { file: metro, rule: 'loaded-wording', words: 'whined', mends: /Teague said\./ },
    { file: metro, rule: 'vague-attribution', words: 'Studies show' },
    {
      file: metro,
      rule: 'unmarked-quote',
      words:
        'We have not made a decision about the people who work that line, and we will not make one before they have been heard',
      evidence: [wire, courier, ledger],
      mends: /"We have not made a decision about the people[^"]*heard\."/,
    },
    {
      file: metro,
      rule: 'quote-elsewhere',
      words: 'I would take her across in a gale tomorrow',
      evidence: [wire, courier, ledger, beacon],
    },
    { file: metro, rule: 'name-variant', words: 'Halvorson', mends: /tomorrow," Halvorsen said/ },
  ],
  traps: [
    { file: wire, words: '61-year-old', why: 'an age is no statistic' },
    { file: wire, words: '6-3', why: 'nor is the count of a vote' },
    { file: wire, words: '$4.7 million', why: 'the survey is named after the figure' },
    { file: wire, words: 'About 40 islanders', why: 'the police are named' },
    { file: wire, words: 'only one season', why: 'a turn of phrase', rules: ['unattributed-statistic'] },
    { file: wire, words: '38 percent', why: 'the report is named' },
    { file: wire, words: '58', why: 'an age' },
    { file: wire, words: '12 minutes', why: 'a duration' },
    { file: wire, words: '30 days', why: 'a term of the charter' },
    { file: wire, words: 'had not been forgotten', why: 'the chairman’s own words, told plainly' },
    { file: courier, words: 'four hours', why: 'a duration' },
    { file: courier, words: '14 miles', why: 'a distance' },
    { file: courier, words: '$4.7 million', why: 'the surveyors’ report is named' },
    { file: courier, words: 'https://courier.example/2024/11/13/merrow-ferry', why: 'front matter is no prose' },
    {
      file: courier,
      words: 'We ask for one winter.',
      why: 'a block quotation needs no marks',
      rules: ['unmarked-quote', 'misattributed-quote'],
    },
    { file: courier, words: 'What is a morning at the clinic worth?', why: 'stands in this article alone' },
    { file: courier, words: 'Until somebody does, you are voting on a guess', why: 'stands in this article alone' },
    { file: courier, words: '61 percent', why: 'the poll is named' },
    { file: courier, words: '640 adults', why: 'the poll is named in the sentence before' },
    { file: courier, words: 'four percentage points', why: 'the poll is named in the sentence before' },
    { file: ledger, words: 'Nearly one in five', why: 'the chamber of commerce is named' },
    { file: ledger, words: '$85 a pallet', why: 'the hauler’s own price' },
    { file: ledger, words: 'Two walking clubs', why: 'a small count' },
    { file: ledger, words: 'I tell them she should learn to row', why: 'stands in this article alone' },
    {
      file: ledger,
      words: 'We are not closing the Lady Wren because we want to.',
      why: 'straight marks and a comma are no alteration',
      rules: ['altered-quote'],
    },
    {
      file: beacon,
      words: '‘The only way off the island’',
      why: 'a capital in a subhead is no alteration',
      rules: ['altered-quote', 'misattributed-quote'],
    },
    { file: beacon, words: '11 minutes', why: 'a duration' },
    { file: beacon, words: 'They called us a mob', why: 'a loaded word in a quotation is the speaker’s' },
    {
      file: beacon,
      words: '[the Lady Wren]',
      why: 'an insertion in brackets is no alteration',
      rules: ['altered-quote'],
    },
    { file: beacon, words: '17 children', why: 'the head teacher is named' },
    { file: beacon, words: '“savings”', why: 'a word held at arm’s length is nobody’s quotation' },
    { file: beacon, words: '50 minutes', why: 'a duration' },
    { file: beacon, words: '61 of them', why: 'winters, said above' },
    { file: metro, words: 'Credit: Rufus Tan/Metro Standard', why: 'a credit line' },
    {
      file: metro,
      words: 'because we want to ... her hull',
      why: 'an ellipsis says that words are left out',
      rules: ['altered-quote'],
    },
    { file: metro, words: 'two requests', why: 'a small count' },
    { file: metro, words: '$6 fare', why: 'the terms of the plan' },
    {
      file: metro,
      words: 'I would take her across',
      why: 'Halvorson is Halvorsen misspelled, no other speaker, and a shorter quotation is no alteration',
      rules: ['misattributed-quote', 'altered-quote'],
    },
    { file: metro, words: '61 percent', why: 'the poll is named' },
    { file: metro, words: 'About 40 people', why: 'the police are named' },
    { file: metro, words: '$2,100', why: 'the town clerk is named' },
    { file: metro, words: 'Trending on Metro Standard', why: 'a boilerplate line' },
    { file: metro, words: 'Join the conversation', why: 'a boilerplate line' },
  ],
};
