// Abbreviations whose full stop ends no sentence. Collected from the style pages of newspapers (titles before names,
// months with a day, states, company forms) and from the sentence-splitting literature (Kiss and Strunk, 2006).

/** Stand before a name or number: what follows belongs to them, whatever its case. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mx dr prof sen sens rep reps gov govs lt gen maj capt cpt col sgt cpl pvt adm cmdr brig supt insp ' +
    'det ofc rev fr pres sec treas amb atty hon pastor st ste ft mt no nos vol pp fig art ch sect eq approx est ' +
    'vs v viz cf dist asst assoc dir mgr del spc'
  ).split(' '),
);

/** May stand inside or at the end of a sentence; the next word decides. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  (
    'jr sr esq inc corp co cos ltd llc bros plc dept univ assn ave blvd rd etc al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex vt va wash wis wyo a.m p.m ph.d m.d b.a m.a u.s u.k u.n e.u d.c n.y n.j n.h n.c s.c n.d s.d r.i w.va i.e e.g'
  ).split(' '),
);

/** Words that begin a sentence far more often than they go on with one after an abbreviation. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her its their our my this that these those there here but and so yet or nor ' +
    'in on at for from with by as if when while after before since because although though however meanwhile then now ' +
    'also still what who why how where which some many most both all one another not no last next earlier later'
  ).split(' '),
);
