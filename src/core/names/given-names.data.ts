/** Given names that are nearly always a man's or a woman's. Source: the commonest of US Social Security births, 1940-2000. */

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

export const menNames = set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald',
  'mark paul steven andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan jacob gary',
  'nicholas eric stephen jonathan larry justin scott brandon frank benjamin gregory samuel raymond patrick alexander',
  'jack dennis jerry tyler aaron henry douglas jose peter adam zachary nathan walter harold kyle carl arthur gerald',
  'roger keith jeremy terry lawrence sean christian albert joe ethan austin jesse willie billy bryan bruce jordan',
  'ralph roy noah dylan eugene wayne alan juan louis russell gabriel randy philip harry vincent bobby johnny logan',
  'bill bob jim mike tom dave steve dan ted ben tim greg jeff ken don ron matt chris nick tony rob rick jeb mitt newt',
  'barack bernie marco mitch rand rudy reince corey karl vladimir jake josh sam fred stan doug marc luis carlos jorge',
  'ahmed mohammed muhammad ali omar hassan khizr boris emmanuel angus nigel tariq ravi raj kofi lech jens lars hans',
  'franz ivan igor sergei dmitry yuri pierre jacques jean francois luc antonio pablo pedro miguel rafael diego enrique',
  'julian theodore clarence chuck jay gene lou max leo oscar seth trey brad brett bret grant glenn craig todd drew dean',
  'duncan neil norman stuart ross phil ray earl alex al andy barry brent cameron chad clark clay cliff clint cody colin',
  'curtis dale darren darrell derek derrick dick don dominic dustin dwight earl eddie edwin elliott ernest evan floyd',
  'frederick gavin geoff geoffrey gilbert gordon graham harvey herbert herman howard hugh hunter ian isaac jared jarrod',
  'jimmy joel jon julius lance lee leon leonard leroy lester lewis lloyd lucas luke luther malcolm marcus marshall martin',
  'marvin maurice melvin milton morris ned neal nelson nathaniel oliver otis owen perry quentin randall reginald rex',
  'rodney roland ruben salvador sebastian shane shawn sidney simon spencer stanley sylvester terrence tyrone vernon',
  'victor virgil warren wesley wendell zach zack mort rush sheldon tucker wolf anderson',
);

export const womenNames = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley',
  'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen',
  'amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet',
  'catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith',
  'megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice',
  'julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany',
  'charlotte marie kayla alexis lori hillary chelsea ivanka melania kellyanne carly megyn condoleezza huma loretta',
  'elena sonia nikki tammy claire kirsten kristen gwen debbie donna maggie katie kate kathy katy jill jane jen jenny',
  'becky beth betsy bonnie carla carrie cathy cindy claudia colleen connie courtney crystal daisy dana darlene dawn dee',
  'dolores edith eileen eleanor ellen erica erin esther eva fatima fiona florence gail gina ginger hazel heidi holly ida',
  'ingrid irene iris isabel jackie jamie jasmine jeanne jenna jo joanna joanne josephine juanita june karla katrina kim',
  'kristin kristina latoya leah lena leslie lillian lily lois loretta lorraine louise lucille lucy lydia lynn mabel',
  'marcia marcy margie marian marjorie marlene marsha maureen mercedes meredith mildred mindy miranda molly monica nadine',
  'naomi natasha nina nora norma paige pam pat paula pauline peggy phyllis priscilla regina renee rhonda rita roberta',
  'robin rosa rose rosemary roxanne sabrina sally sheila shelly sherry simone sofia stacey stacy sue suzanne sylvia',
  'tamara tanya tara theresa tiffany tina toni tracy trudy ursula valerie vanessa vera veronica vicki vivian wanda wendy',
  'whitney yolanda yvette yvonne zoe angelina oprah priya aisha amina leila mei yuki ava ursula angela christiane',
);
