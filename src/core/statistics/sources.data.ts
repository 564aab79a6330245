/**
 * Words that name where a figure comes from. Written down by hand from news style guides' lists of verbs of saying
 * and from the usual names of official papers; verbs stand in every form that can govern a statement.
 */

/** Verbs whose subject says, finds or files something. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell telling added adds adding noted notes noting reported reports report reporting ' +
    'estimated estimates estimate estimating claimed claims claim claiming argued argues argue arguing announced ' +
    'announces announcing confirmed confirms confirm confirming disclosed discloses disclosing revealed reveals reveal ' +
    'revealing acknowledged acknowledges acknowledging admitted admits conceded concedes contended contends contend ' +
    'asserted asserts alleged alleges boasted boasts bragged brags warned warns warn warning predicted predicts predict ' +
    'predicting projected projects project projecting forecast forecasts calculated calculates calculate expect expects expected ' +
    'believes wrote writes writing tweeted tweets tweeting testified testifies stated explained explains explaining ' +
    'declared declares suggested suggests suggest suggesting concluded concludes conclude found finds find finding ' +
    'determined determines counted counts recorded listed lists cited cites insisted insists emphasized emphasizes stressed ' +
    'repeated pointed documented documents observed observes recalled recalls remarked complained complains replied ' +
    'responded posted quipped joked countered counters charged maintained maintains speculated speculates ' +
    'surveyed polled tallied modeled modelled analyzed analysed compiled measured rated ranked graded quoted showed shows show showing indicated indicates indicate indicating described describes'
  ).split(' '),
);

/** Forms that are as often something else: they need `that` after them or a name or pronoun before them. */
export const AMBIGUOUS_VERBS: ReadonlySet<string> = new Set(
  (
    'report reports reported project projects projected estimate estimates estimated claim claims note notes counts count listed lists rated ranked graded ' +
    'documents posted charged find found finding recorded pointed warning show shows showed showing forecast ' +
    'forecasts tweets suggest suggests suggested indicate indicates indicated described describes repeated saying writing ' +
    'reporting revealing adding noting showing indicating measured compiled maintained maintains determined polled cited cites observed ' +
    'explains tell telling'
  ).split(' '),
);

/** Forms that need no subject beside them: `…, noting that`, `the mayor, later alleging that`. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'saying noting adding arguing claiming alleging warning estimating reporting suggesting asserting contending citing'.split(
    ' ',
  ),
);

/** Verbs that speak as infinitives too: `to say that`. */
export const SAYING_INFINITIVES: ReadonlySet<string> = new Set(
  'say argue claim note report estimate announce boast brag warn predict suggest insist add complain admit'.split(' '),
);

/** Names of statements: `her claim that`, `an estimate that`. */
export const STATEMENTS: ReadonlySet<string> = new Set(
  'claim claims assertion allegation statement estimate argument finding contention suggestion warning accusation'.split(
    ' ',
  ),
);

/** Verbs with which a paper speaks: `records show`, `the report put the cost at`. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  (
    'show shows showed showing shown find finds found finding suggest suggests suggested suggesting indicate indicates ' +
    'indicated indicating reveal reveals revealed revealing put puts putting projected projects estimated estimates gave ' +
    'gives had has have say says said concluded concludes ranked ranks listed lists reported reports counted predicted ' +
    'predicts calculated pegged pegs stated states agree agrees'
  ).split(' '),
);

/** Soundings of opinion. Naming one covers the shares and the sample around it. */
export const POLLS: ReadonlySet<string> = new Set(
  'poll polls polling survey surveys pollster pollsters surveyed polled polltracker respondents'.split(' '),
);

/** Papers that speak whatever their verb: `The study drew on 60 countries`. */
export const STUDIES: ReadonlySet<string> = new Set(
  'study survey report analysis researchers census poll authors audit review'.split(' '),
);

/** Firms and sites known for polls and averages of polls. */
export const POLLSTERS: ReadonlySet<string> = new Set(
  (
    'gallup quinnipiac rasmussen ipsos yougov realclearpolitics fivethirtyeight huffpollster marist monmouth zogby ' +
    'surveyusa comres opinium survation morningconsult selzer mason-dixon pew'
  ).split(' '),
);

/** Words after which a poll is a place to vote: `polls close`, `polling station`. */
export const VOTING_PLACES: ReadonlySet<string> = new Set(
  'close closed closing open opened opening place places station stations site sites location locations'.split(' '),
);

/** Papers, counts and collections that hold figures. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'report reports study studies analysis analyses data figures statistics stats records filing filings documents ' +
    'document census review audit estimate estimates projection projections tally count survey results research paper ' +
    'disclosure disclosures accounts database spreadsheet slide release memo statement statements affidavit indictment complaint ' +
    'lawsuit testimony returns transcripts transcript numbers average averages tracker calculation calculations ' +
    'forecast forecasts assessment investigation findings invoices ledger bulletin dossier ' +
    'website article newspaper'
  ).split(' '),
);

/** Words that begin a clause which is over at its comma: `Although the mayor says …, 48 hours`. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although though while despite if when whereas since because unless whether even as after before'.split(' '),
);

/** Words that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  'has have had also later then recently repeatedly once again now already often still even first previously falsely who'.split(
    ' ',
  ),
);

/** Words that are never the end of a subject. */
export const NO_SUBJECT: ReadonlySet<string> = new Set(
  (
    'the a an of in on at by for from with to into and or but is are was were be been being not as than if that which ' +
    'when while because about over after before would will could can may might must should its his her their this ' +
    'more less some'
  ).split(' '),
);
