/**
 * Words that stand before or for a person by what he or she is. Source: our own list after the titles that the AP and
 * Guardian style books abbreviate or keep in lower case, and the offices and callings that news names most.
 */

const list = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** Abbreviated and spelled titles that stand before a name and are no part of it. */
export const honorifics: ReadonlySet<string> = new Set(
  list(
    'mr. mrs. ms. mx. miss dr. prof. rev. sir dame lord lady madam hon. fr. msgr. mme. mlle. mr mrs ms dr rev prof',
    'sen. sens. rep. reps. gov. govs. pres. lt. gen. col. maj. capt. cmdr. adm. sgt. cpl. pvt. det. supt. insp. atty.',
    'sec. del. amb. gen lt sgt capt senator representative congressman congresswoman governor president vice secretary general colonel',
    'major captain commander admiral sergeant corporal private detective superintendent inspector attorney judge',
    'justice chief mayor councilman councilwoman alderman assemblyman assemblywoman delegate ambassador minister',
    'prime chancellor premier speaker leader director chairman chairwoman chair chairperson commissioner sheriff',
    'deputy officer agent professor doctor pastor reverend bishop archbishop cardinal pope father sister brother',
    'imam rabbi king queen prince princess duke duchess baron emperor sheikh ayatollah coach candidate nominee',
    'ceo cfo coo cto administrator undersecretary counselor solicitor coroner czar envoy controller master supervisor',
    'president-elect governor-elect mayor-elect senator-elect congressman-elect congresswoman-elect',
    'justices senators representatives presidents governors mayors judges ministers drs. profs. messrs.',
    'director-general secretary-general first lady lieutenant marshal treasurer comptroller auditor superintendent principal dean provost',
  ),
);

/** Titles that tell whether a man or a woman bears them. */
export const titleGender: Readonly<Record<string, 'm' | 'f'>> = {
  'mr.': 'm',
  mr: 'm',
  sir: 'm',
  lord: 'm',
  congressman: 'm',
  councilman: 'm',
  chairman: 'm',
  assemblyman: 'm',
  king: 'm',
  prince: 'm',
  pope: 'm',
  cardinal: 'm',
  'mrs.': 'f',
  mrs: 'f',
  'ms.': 'f',
  ms: 'f',
  miss: 'f',
  madam: 'f',
  dame: 'f',
  lady: 'f',
  congresswoman: 'f',
  councilwoman: 'f',
  chairwoman: 'f',
  assemblywoman: 'f',
  queen: 'f',
  princess: 'f',
};

/** Callings and offices in lower case, as they stand for a person (`the senator`) or before a name (`pollster Ann Lee`). */
export const roles: ReadonlySet<string> = new Set(
  list(
    'president senator governor congressman congresswoman representative mayor secretary minister director chairman',
    'chairwoman chair chairperson chief commissioner sheriff officer agent spokesman spokeswoman spokesperson aide',
    'adviser advisor strategist pollster consultant operative analyst expert professor historian economist scientist',
    'researcher scholar author writer columnist reporter correspondent journalist editor anchor host moderator blogger',
    'lawyer attorney prosecutor judge justice candidate nominee contender frontrunner front-runner rival opponent',
    'challenger incumbent leader lawmaker legislator politician official executive manager founder co-founder owner',
    'businessman businesswoman billionaire mogul tycoon magnate developer entrepreneur investor banker donor',
    'fundraiser supporter activist organizer volunteer delegate voter student teacher principal superintendent',
    'doctor physician nurse surgeon psychologist veteran soldier general colonel captain commander sergeant admiral',
    'pastor bishop priest rabbi imam pope cardinal actor actress singer rapper comedian musician artist director',
    'filmmaker producer celebrity star coach player quarterback athlete champion farmer worker resident neighbor',
    'mother father son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece friend',
    'man woman boy girl teenager victim witness suspect defendant detective inspector trooper deputy ambassador',
    'diplomat envoy treasurer counsel negotiator observer critic ally surrogate running mate running-mate partner',
    'spouse lady democrat republican libertarian socialist conservative liberal independent newsman newswoman',
    'pilot sailor driver clerk fisherman fireman firefighter policeman policewoman guard engineer architect builder',
    'carpenter plumber electrician mechanic miner logger rancher grocer baker butcher waiter waitress bartender barber',
    'cook chef cleaner janitor librarian curator scholar lecturer dean student pupil graduate intern apprentice nanny',
    'shopkeeper retailer salesman saleswoman trader broker realtor landlord tenant homeowner commuter passenger tourist',
    'visitor patient paramedic medic midwife dentist vet therapist counselor psychiatrist pharmacist epidemiologist',
    'biologist chemist physicist geologist astronomer meteorologist statistician demographer sociologist anthropologist',
    'archaeologist philosopher theologian linguist translator interpreter publisher novelist poet playwright composer',
    'conductor dancer painter sculptor photographer designer model comic juror bailiff warden inmate prisoner detainee',
    'migrant immigrant refugee bystander onlooker protester demonstrator activist spokes-person insider source staffer campaigner successor predecessor',
    'congressperson councilman councilwoman assemblyman assemblywoman alderman whip speaker premier chancellor',
    'king queen prince princess attorney-general vice-president vice-chairman cofounder retiree',
  ),
);

/** Nouns that speak though no one person does. */
export const bodies: ReadonlySet<string> = new Set(
  list(
    'campaign committee department agency administration government ministry office bureau commission board council',
    'court police union group organization organisation association foundation institute university college company',
    'firm corporation bank party coalition caucus senate house congress parliament white pentagon kremlin newspaper',
    'paper magazine network station website site report study survey poll statement letter memo memorandum email',
    'e-mail tweet message post ad advertisement commercial video document filing lawsuit suit complaint indictment ruling',
    'decision opinion bill law resolution article editorial story headline book memoir transcript release slogan sign',
    'banner narrator announcer officials critics experts supporters opponents protesters demonstrators crowd audience',
    'authorities investigators prosecutors lawyers aides advisers analysts voters residents lawmakers republicans',
    'technologies inc corp corporation co ltd llc center centre times post news journal street states party trust league',
    'society authority service services systems industries holdings partners capital press media studios county city',
    'democrats leaders members sources source people users fans attendees activists survey note account page guide',
  ),
);
