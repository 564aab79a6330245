import { pluralOf } from '../inflect.ts';

/** Closed classes and short open ones that contexts name; written for this lexicon. */
export const wordClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  '#determiner': words(
    'a an the this that these those his her its their my your our whose each every no any some another either neither',
  ),
  '#preposition': words('of in on for with by from about against into over under after before between during without'),
  '#be': words(
    "is are was were be been being am isn't aren't wasn't weren't it's he's she's they're that's seems seemed looks looked becomes became remains remained",
  ),
  '#degree': words('more most less very so too as how quite rather pretty really'),
  '#subject': words(
    "to will would can could should may might must shall not won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't i we they you let's",
  ),
  '#verb-opener': words(
    "to will would can could should may might must shall not won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't i we they you who let's that which and or but also then people men women police voters media gop left right often never always even still just help helped helping let make makes made did do does please",
  ),
  '#third-person': words('he she it who'),
  '#number': words(
    'one two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands million millions billion billions trillion percent half',
  ),
  '#function': words(
    'a an the and or but nor of in on at to for from with by as than that which who whom whose if because while when where though although is are was were be been has have had will would can could should may might must do does did not it he she they we you i them him her us about into over under after before between',
  ),
  '#migrant': nouns(
    'immigrant migrant refugee foreigner newcomer asylum-seeker seeker alien arrival crosser national',
    'immigration migration border asylum caravan illegals undocumented illegal',
  ),
  '#person': nouns(
    `person man woman boy girl child kid parent mother father family voter citizen resident leader politician senator
    congressman congresswoman lawmaker legislator representative president governor mayor minister official
    bureaucrat judge justice lawyer attorney prosecutor cop officer agent activist protester demonstrator marcher
    organizer campaigner advocate supporter follower fan critic opponent rival foe enemy ally friend colleague
    candidate nominee donor operative strategist consultant adviser aide staffer spokesman spokeswoman commentator
    pundit columnist journalist reporter editor writer author blogger anchor host celebrity actor singer star
    professor academic teacher student scholar scientist expert doctor worker boss billionaire millionaire ceo
    executive employer businessman owner priest preacher pastor cleric imam mullah rabbi christian muslim jew catholic
    evangelical atheist republican democrat conservative liberal progressive leftist rightist socialist communist marxist
    fascist nationalist feminist radical extremist moderate centrist libertarian environmentalist militant terrorist
    rioter looter criminal gang mob crowd group faction wing fringe crew regime government administration party
    establishment media press elite troll nut crank type folk guy dude lady gentleman`,
  ),
  '#institution': nouns(
    `country nation state america constitution democracy republic system institution law act bill rule rules order
    policy program obamacare medicare economy industry market budget deficit tax government congress senate court
    union school university church family faith religion culture society freedom liberty right rights speech press
    media truth science history tradition value values norm norms election vote press agenda presidency career
    reputation environment planet climate life lives job jobs livelihood protection amendment civilization`,
  ),
  '#event': words(
    'police officer officers crash accident explosion bomb bombing shooting fire earthquake hurricane storm tornado flood wildfire soldiers troops war battle fighting airstrike attack injured wounded dead',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function nouns(list: string, others = ''): ReadonlySet<string> {
  const singular = list.trim().split(/\s+/);
  return new Set([...singular, ...singular.map(pluralOf), ...others.split(' ').filter(Boolean)]);
}
