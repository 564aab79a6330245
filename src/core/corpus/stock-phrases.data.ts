/** Set phrases that anybody says: words in one of them are no sign of a common source. Put together by hand. */
export const stockPhrases: readonly string[] = `
a bitter pill to swallow
a blast from the past
a blessing in disguise
a bridge too far
a bump in the road
a can of worms
a case of mistaken identity
a chain is only as strong as its weakest link
a dark day for our country
a dime a dozen
a double edged sword
a dream come true
a drop in the bucket
a drop in the ocean
a fair shot at the american dream
a fish out of water
a fly in the ointment
a foot in the door
a force to be reckoned with
a fork in the road
a game changer for us
a great deal of work to do
a house divided against itself cannot stand
a kick in the teeth
a level playing field for everyone
a light at the end of the tunnel
a line in the sand
a long time coming
a lot of people
a man of his word
a moral and ethical obligation
a needle in a haystack
a new lease on life
a picture is worth a thousand words
a piece of cake
a race against the clock
a race to the bottom
a recipe for disaster
a rising tide lifts all boats
a seat at the table
a shadow of his former self
a shot in the arm
a shot in the dark
a sigh of relief
a slap in the face
a slap on the wrist
a slippery slope
a step in the right direction
a stones throw away
a storm in a teacup
a taste of his own medicine
a thing of the past
a threat to our democracy
a tough nut to crack
a tough pill to swallow
a walk in the park
a whole new ball game
a win win for everybody
a wolf in sheeps clothing
above and beyond the call of duty
absolutely nothing to do with
according to a person familiar with the matter
across the board
actions speak louder than words
add fuel to the fire
add insult to injury
after all is said and done
against all odds
all bets are off
all eyes are on
all hands on deck
all hell broke loose
all in the same boat
all men are created equal
all options are on the table
all over the world
all politics is local
all talk and no action
all things being equal
all things considered
an accident waiting to happen
an arm and a leg
an axe to grind
an eye for an eye
an offer he couldnt refuse
an ounce of prevention is worth a pound of cure
an uphill battle
and the list goes on
any time soon
any way shape or form
around the country
as a matter of fact
as american as apple pie
as clear as day
as far as i can tell
as far as im concerned
as long as it takes
as plain as the nose on your face
as simple as that
as soon as humanly possible
as soon as possible
as the saying goes
asleep at the wheel
at a moments notice
at arms length
at each others throats
at the drop of a hat
at the eleventh hour
at the end of the day
at the expense of the american people
at the highest levels of government
at the same time
at the top of my lungs
at the wrong place at the wrong time
at this point in time
back to square one
back to the drawing board
bark up the wrong tree
barking up the wrong tree
be a part of
be careful what you wish for
beat around the bush
behind closed doors
behind the eight ball
better late than never
better safe than sorry
between a rock and a hard place
beyond a reasonable doubt
beyond the shadow of a doubt
bite off more than you can chew
bite the bullet
bite the hand that feeds you
blood sweat and tears
born with a silver spoon
bottom of the barrel
bread and butter issues
break the ice
bring people together to solve problems
bring them to justice
broaden our horizons
burn the midnight oil
burning the candle at both ends
bury our heads in the sand
business as usual
but thats not the case
by any stretch of the imagination
by hook or by crook
by leaps and bounds
by the book
by the end of the year
by the same token
by the skin of their teeth
call a spade a spade
call it a day
calm before the storm
cannot be overstated
cant see the forest for the trees
cast a wide net
caught between a rock and a hard place
caught red handed
chickens coming home to roost
close but no cigar
come hell or high water
come out of the woodwork
comparing apples to oranges
connect the dots
cool calm and collected
cost an arm and a leg
could not be reached for comment
cross that bridge when we come to it
crossed a red line
cut to the chase
dead in the water
death by a thousand cuts
declined to comment
did not immediately respond to a request for comment
did not respond to a request for comment
do more with less
do not pass go
do the right thing
dont count your chickens before they hatch
dont get me wrong
dont hold your breath
dont judge a book by its cover
dont put all your eggs in one basket
dont throw the baby out with the bathwater
dot the is and cross the ts
down the line
down to the wire
draw a line in the sand
drop the ball
duck and cover
each and every one of us
each and every single day
easier said than done
elephant in the room
enough is enough
even a broken clock is right twice a day
every cloud has a silver lining
every man for himself
every now and then
every option is on the table
every step of the way
everyone is entitled to their opinion
everything happens for a reason
everything in our power
everything is on the table
everything under the sun
eyes and ears
face the music
fair and square
fan the flames
far and away
few and far between
fight fire with fire
fight tooth and nail
first and foremost
first come first served
fish or cut bait
flew under the radar
follow the money
food for thought
fool me once shame on you
for a long period of time
for all intents and purposes
for better or for worse
for crying out loud
for generations to come
for the first time in a long time
for the good of the country
for the greater good
for the life of me
for the rest of my life
for the rest of the year
for the sake of our children
for the sake of the country
for the time being
for what its worth
for years to come
forewarned is forearmed
from a to z
from all walks of life
from coast to coast
from day one
from sea to shining sea
from start to finish
from the bottom of my heart
from the cradle to the grave
from the frying pan into the fire
from the get go
from the word go
full speed ahead
get a grip on reality
get away with murder
get our house in order
get out of jail free card
get the ball rolling
get the job done
get their act together
get to the truth
give credit where credit is due
give him the benefit of the doubt
give me a break
give the devil his due
give them a run for their money
go back to where you came from
go the extra mile
go through the motions
god bless the united states of america
going from bad to worse
going nowhere fast
going to be able to
good cop bad cop
grasping at straws
great minds think alike
guilty until proven innocent
hand in glove
hands are tied
hanging by a thread
happy as a clam
hard to say
has a long way to go
haste makes waste
hat in hand
have no idea what
have your cake and eat it too
he doesnt know what hes talking about
he has a right to his opinion
he is entitled to his opinion
he said she said
head over heels
heads are going to roll
here we go again
hindsight is twenty twenty
history has a way of repeating itself
history repeats itself
hit a brick wall
hit the ground running
hit the nail on the head
hold their feet to the fire
hold your horses
honesty is the best policy
hook line and sinker
hope for the best
hope for the best and prepare for the worst
hope springs eternal
house of cards
i am who i am
i can tell you that
i cant believe this is happening
i cant imagine what theyre going through
i cant speak to that
i cant thank you enough
i could not agree more
i could not be more proud
i couldnt care less
i couldnt have said it better myself
i didnt do anything wrong
i didnt know what to do
i do not recall
i dont believe that for a second
i dont have a crystal ball
i dont have a problem with that
i dont have any comment
i dont know if
i dont know the answer to that
i dont know what that means
i dont know what to say
i dont know where that came from
i dont know who that is
i dont see that happening
i dont think anybody knows
i dont think it matters
i dont think its fair
i dont think so
i dont think thats right
i dont think theres any question
i dont want to get into that
i dont want to speculate
i feel very strongly about that
i had no idea what was going on
i had the time of my life
i have absolutely nothing to hide
i have great respect for him
i have never seen anything like it
i have no doubt that
i have nothing to hide
i havent made up my mind
i hope and pray that
i just cant believe it
i just dont know
i just want to go home
i just want to say
i know how to get things done
i know what im talking about
i look forward to working with
i never thought i would see the day
i promise you that
i rest my case
i stand by what i said
i take full responsibility for
i think its important
i think that is a good thing
i think thats a mistake
i think thats fair
i think thats what people want
i thought i was going to die
i told you so
i want to be clear
i want to make sure that
i want to thank everybody
i want to thank you for
i was just doing my job
i was shocked and saddened
i will leave it at that
i will never forget that day
i wish him the best
i wish i had a crystal ball
i wouldnt be here today
i wouldnt wish it on my worst enemy
if it aint broke dont fix it
if it looks like a duck
if push comes to shove
if the shoe fits
if worst comes to worst
if you build it they will come
if you cant beat them join them
if you cant stand the heat get out of the kitchen
if you see something say something
im going to be honest with you
im just telling you what i know
im not going to comment
im not going to get into that
im not going to speculate
im not going to talk about that
in a heartbeat
in a lot of ways
in a nutshell
in a perfect world
in a statement on monday
in a timely manner
in a vacuum
in a very real sense
in an abundance of caution
in bad faith
in black and white
in broad daylight
in harms way
in hot water
in light of recent events
in many cases
in my opinion
in my wildest dreams
in no uncertain terms
in one ear and out the other
in over his head
in plain sight
in the back of my mind
in the best interest of
in the blink of an eye
in the coming days and weeks
in the court of public opinion
in the dead of night
in the driving seat
in the eye of the beholder
in the face of
in the final analysis
in the foreseeable future
in the grand scheme of things
in the heat of the moment
in the history of the world
in the hours and days ahead
in the line of duty
in the long run
in the middle of the night
in the nick of time
in the not too distant future
in the palm of his hand
in the right direction
in the right place at the right time
in the same boat
in the spirit of bipartisanship
in the thick of it
in the united states of america
in the wake of the
in the weeks and months ahead
in the wrong place at the wrong time
in this day and age
innocent until proven guilty
is going to be a very
is the right thing to do
is the tip of the iceberg
it boils down to this
it breaks my heart
it came out of nowhere
it came out of the blue
it could happen to anyone
it could have been a lot worse
it depends on who you ask
it doesnt get any better than that
it doesnt make any sense to me
it doesnt take a rocket scientist
it goes without saying
it has to do with
it hit me like a ton of bricks
it is a matter of life and death
it is an honor and a privilege
it is time to move on
it is too early to tell
it is what it is
it makes no sense whatsoever
it never rains but it pours
it never should have happened
it remains to be seen
it serves no purpose
it should never have happened
it speaks for itself
it takes one to know one
it takes two to tango
it was a long time ago
it was like a war zone
it was only a matter of time
it was the best of times
it was the right decision
it was the straw that broke the camels back
its a free country
its a good first step
its a long way off
its a matter of time
its a small world
its a step in the right direction
its all about the economy
its not a question of if
its not over until its over
its not rocket science
its not the end of the world
its not what you know its who you know
its only a matter of time
its the economy stupid
its the least we can do
its the right thing to do
its too soon to tell
jack of all trades
jump on the bandwagon
jump through hoops
jumping to conclusions
jury is still out
just around the corner
just doing my job
just let that sink in
just say no
just the tip of the iceberg
just trying to make a living
keep a close eye on
keep all options open
keep an eye on
keep calm and carry on
keep our fingers crossed
keep them in our thoughts and prayers
keep your friends close and your enemies closer
kick the can down the road
kicking the can down the road
kill two birds with one stone
knee jerk reaction
knock on wood
know it when i see it
lay down the law
lay the groundwork
lead by example
learn from our mistakes
leave it at that
leave no stone unturned
leave well enough alone
left hand doesnt know what the right hand is doing
less is more
lesser of two evils
let bygones be bygones
let me be very clear about this
let nature take its course
let sleeping dogs lie
let the chips fall where they may
let the facts speak for themselves
let the people decide
let the process play out
let the punishment fit the crime
let the voters decide
lets agree to disagree
lets call it what it is
lets not kid ourselves
lets wait and see what happens
lie through their teeth
life is too short
life liberty and the pursuit of happiness
light at the end of the tunnel
like a bat out of hell
like a bull in a china shop
like a deer in the headlights
like a fish out of water
like a kid in a candy store
like a needle in a haystack
like a ton of bricks
like comparing apples and oranges
like there is no tomorrow
like two peas in a pod
lock stock and barrel
long story short
lost in translation
low hanging fruit
make a mountain out of a molehill
make america a better place
make ends meet
make hay while the sun shines
make no mistake about it
make our voices heard
make sure this never happens again
make the world a better place
making a difference in peoples lives
march to the beat of his own drum
may god have mercy on your soul
may they rest in peace
mind your own business
miss the forest for the trees
money doesnt grow on trees
more harm than good
more often than not
more questions than answers
more than anything else
move heaven and earth
move the goal posts
moving in the right direction
my heart goes out to
my heart sank
my word against his
necessity is the mother of invention
neither here nor there
never in a million years
never in my wildest dreams
never let a good crisis go to waste
never say never
never thought it would happen to me
nip it in the bud
no good deed goes unpunished
no harm no foul
no ifs ands or buts
no matter what happens
no matter who you are
no one is above the law
no one is safe
no one should have to choose between
no pain no gain
no questions asked
no rhyme or reason
no skin in the game
no stone unturned
no stranger to controversy
no strings attached
no taxation without representation
no two ways about it
not a snowballs chance in hell
not going to happen
not in my back yard
not in my lifetime
not on my watch
not worth the paper it is written on
not worth the paper its printed on
nothing could be further from the truth
nothing is off the table
nothing to do with it
nothing to see here
nothing to write home about
nothing ventured nothing gained
off the beaten path
off the top of my head
old habits die hard
on a case by case basis
on a daily basis
on a day to day basis
on a need to know basis
on a personal level
on a regular basis
on a scale of one to ten
on a wing and a prayer
on both sides of the aisle
on cloud nine
on every level
on its last legs
on more than one occasion
on pins and needles
on the back burner
on the basis of
on the condition of anonymity
on the front lines
on the other side of the aisle
on the other side of the coin
on the record
on the same page
on the spur of the moment
on the tip of my tongue
on the wrong side of history
on the wrong side of the law
once and for all
once bitten twice shy
once in a blue moon
once in a lifetime opportunity
once upon a time
one bad apple
one bad apple spoils the bunch
one day at a time
one for the ages
one man one vote
one of a kind
one of the best in the world
one of the most important
one size does not fit all
one size fits all
one step at a time
one step forward two steps back
one thing led to another
one way or another
only the tip of the iceberg
only time will tell
open a can of worms
our hearts are broken
our hearts go out to the families
our prayers are with the families
our thoughts and prayers are with
our thoughts are with the victims and their families
out of an abundance of caution
out of control
out of harms way
out of left field
out of sight out of mind
out of the blue
out of the frying pan and into the fire
out of the question
out of touch with reality
over and over again
over my dead body
over the course of the next several weeks
over the top
paint with a broad brush
paper over the cracks
par for the course
pass the buck
patience is a virtue
pay it forward
pay the piper
people have a right to know
people in glass houses shouldnt throw stones
people should be able to live their lives
pick and choose
pick up the pieces
pick your poison
play by the rules
play devils advocate
play it by ear
playing politics with peoples lives
point of no return
politics makes strange bedfellows
politics stops at the waters edge
power to the people
practice what you preach
prepare for the worst
pull no punches
pull out all the stops
pull the plug
pull the rug out from under
pull themselves up by their bootstraps
push comes to shove
put all our cards on the table
put on a happy face
put ourselves in their shoes
put people over politics
put politics aside
put the cart before the horse
put the country first
put two and two together
put up or shut up
put your money where your mouth is
rain or shine
raining cats and dogs
read between the lines
read the writing on the wall
reap what you sow
reinvent the wheel
request for comment
right now
right off the bat
right then and there
rob peter to pay paul
rock the boat
roll up our sleeves
rome was not built in a day
rub salt in the wound
rule with an iron fist
run of the mill
rush to judgment
safe and sound
said in a statement
save it for a rainy day
saved by the bell
second to none
see the writing on the wall
seeing is believing
selling like hotcakes
send a clear message
send a strong message
send the wrong message
send them back where they came from
separate the wheat from the chaff
set the record straight
she said in an interview
shoot the messenger
shooting fish in a barrel
shoulder to shoulder
sick and tired of
signed sealed and delivered
silence is golden
sink or swim
sit back and do nothing
six of one half a dozen of the other
skating on thin ice
slow and steady wins the race
slowly but surely
smoke and mirrors
so far so good
so help me god
something has to be done about it
sooner or later
speak for themselves
speak softly and carry a big stick
speak truth to power
speaking on condition of anonymity because
spill the beans
stand shoulder to shoulder with
stand the test of time
start from scratch
stay in your lane
stay the course
step up to the plate
stick to our guns
still a long way to go
still waters run deep
stop dead in his tracks
straight from the horses mouth
strike while the iron is hot
strong as an ox
survival of the fittest
sweep it under the rug
swept under the rug
take a deep breath
take a stand
take it one day at a time
take it or leave it
take it to the bank
take it with a grain of salt
take matters into their own hands
take one for the team
take the bull by the horns
take the high road
take the law into their own hands
take things for granted
talk is cheap
talk out of both sides of his mouth
thank god no one was hurt
thank you very much
thanks but no thanks
that being said
that couldnt be further from the truth
that goes without saying
that is a slap in the face
that is all i can say
that is just not true
that is the bottom line
that is the nature of the beast
that is the way it is
that is what this is all about
that is what we are here for
that is why we are here
that remains to be seen
that ship has sailed
that speaks volumes
that was a long time ago
that would be a mistake
thats a question for the lawyers
thats all there is to it
thats easier said than done
thats just the way it is
thats neither here nor there
thats not who we are
thats not who we are as a country
thats the american way
thats the million dollar question
thats the way the cookie crumbles
thats what its all about
the american people deserve better
the american people want to know
the ball is in their court
the be all and end all
the best defense is a good offense
the best is yet to come
the best of both worlds
the best of my ability
the best thing since sliced bread
the best thing to do
the bigger they are the harder they fall
the blind leading the blind
the bottom line is
the buck stops here
the calm before the storm
the cat is out of the bag
the chickens have come home to roost
the clock is ticking
the devil is in the details
the die is cast
the early bird gets the worm
the elephant in the room
the end justifies the means
the ends justify the means
the exact same thing
the fact of the matter is
the facts on the ground
the final nail in the coffin
the fox guarding the henhouse
the future is now
the genie is out of the bottle
the gloves are off
the good the bad and the ugly
the government should not be picking winners and losers
the grass is always greener on the other side
the greatest country in the world
the handwriting on the wall
the honor of a lifetime
the house always wins
the inmates are running the asylum
the investigation is ongoing
the jury is still out on that
the last straw
the law is the law
the lesser of two evils
the lights are on but nobody is home
the lions share
the long arm of the law
the meek shall inherit the earth
the moment of truth
the more the merrier
the more things change the more they stay the same
the most powerful man in the world
the nature of the beast
the numbers dont lie
the numbers speak for themselves
the only thing we have to fear is fear itself
the opportunity of a lifetime
the other shoe to drop
the other side of the aisle
the path of least resistance
the pen is mightier than the sword
the people have spoken
the pot calling the kettle black
the powers that be
the president of the united states
the proof is in the pudding
the public has a right to know
the real deal
the rest is history
the rest of the world
the right thing to do
the right to remain silent
the road less traveled
the road to hell is paved with good intentions
the rule of law
the school of hard knocks
the shoe is on the other foot
the short end of the stick
the sky is falling
the sky is the limit
the stakes could not be higher
the status quo
the straw that broke the camels back
the sum of its parts
the time for action is now
the time has come
the times they are a changing
the tip of the spear
the truth of the matter is
the truth will come out
the truth will set you free
the vast majority of people
the way things are
the whole is greater than the sum of its parts
the whole nine yards
the whole point of
the whole truth and nothing but the truth
the will of the people
the will of the voters
the world is watching
the writing is on the wall
there are a lot of unanswered questions
there are no easy answers
there are no words to describe
there are plenty of fish in the sea
there are two sides to every story
there but for the grace of god go i
there is a lot of work to be done
there is a method to his madness
there is a time and a place for everything
there is absolutely no evidence
there is enough blame to go around
there is more than one way to skin a cat
there is more work to be done
there is no doubt in my mind
there is no doubt that
there is no free lunch
there is no one size fits all solution
there is no place for violence in our society
there is no place like home
there is no question about it
there is no silver bullet
there is no such thing as
there is nothing new under the sun
there is plenty of blame to go around
there is safety in numbers
there is strength in numbers
there was blood everywhere
there was nothing we could do
theres a first time for everything
theres a light at the end of the tunnel
theres a lot of work to do
theres no place for hate in america
theres no question about that
theres no rhyme or reason
theres no time to waste
theres no turning back
theres nothing to worry about
theres only so much we can do
they are entitled to their opinion
they can run but they cant hide
they deserve better than this
they dont know what theyre talking about
they have their own agenda
they know what they are doing
they should be ashamed of themselves
they were in the wrong place at the wrong time
they were just trying to do their jobs
things could be worse
think outside the box
this can not stand
this could not have come at a worse time
this has gone on long enough
this has got to stop
this is a matter of life and death
this is a step in the right direction
this is a wake up call
this is just the beginning
this is not a partisan issue
this is not a political issue
this is not a republican or democratic issue
this is not the time
this is not who we are
this is only the beginning
this is the first time
this is unlike anything we have ever seen
this is what democracy looks like
this is who we are
this should not be a partisan issue
this too shall pass
three strikes and youre out
through no fault of their own
through the looking glass
through thick and thin
throw caution to the wind
throw good money after bad
throw him under the bus
throw in the towel
throw the book at him
time and time again
time flies when youre having fun
time heals all wounds
time is money
time is of the essence
time is on our side
time is running out
time will tell
to add insult to injury
to be or not to be
to be perfectly honest
to each his own
to err is human
to make a long story short
to say the least
to the best of my knowledge
to the bitter end
to the fullest extent of the law
to the victor go the spoils
to whom much is given much is expected
together we can make a difference
tomorrow is another day
too big to fail
too close for comfort
too close to call
too good to be true
too little too late
too many cooks in the kitchen
too many to count
too much of a good thing
trial and error
trust but verify
truth is stranger than fiction
turn a blind eye to
turn back the clock
turn over a new leaf
turn the other cheek
two sides of the same coin
two wrongs dont make a right
under the circumstances
unless and until
up in arms
up in the air
up to his neck
upset the apple cart
variety is the spice of life
vote with their feet
wait and see what happens
wait until the last minute
wait your turn
wake up and smell the coffee
walk a fine line
walk a mile in my shoes
walking on eggshells
was not immediately available for comment
we are a nation of immigrants
we are a nation of laws
we are better than this
we are cautiously optimistic
we are cooperating fully with the investigation
we are going to get this done
we are going to win this election
we are here to stay
we are in uncharted territory
we are in uncharted waters
we are not out of the woods yet
we are on the right track
we are one nation under god
we are taking this very seriously
we are the greatest nation on earth
we are where we are
we are working around the clock
we can agree to disagree
we can and must do better
we can do better than this
we can walk and chew gum at the same time
we cannot afford to
we cant take anything for granted
we come together as a nation
we dont comment on ongoing investigations
we dont have a choice
we dont know what we dont know
we dont negotiate with terrorists
we have a long way to go
we have a moral obligation to
we have a responsibility to
we have bigger fish to fry
we have nothing to fear but fear itself
we have seen this movie before
we have to be careful
we have to do better
we have to get this right
we have to wait and see
we hold these truths to be self evident
we learned our lesson
we leave no man behind
we look forward to our day in court
we must never forget
we need to come together as a country
we need to get to the bottom of this
we need to have a conversation about
we shall overcome
we take these allegations very seriously
we the people
we will be back
we will cross that bridge when we come to it
we will do whatever it takes
we will get through this together
we will have to wait and see
we will leave no one behind
we will never forget
we will not be intimidated
we will not rest until
we will see what happens
well cross that bridge when we come to it
well have to wait and see
were all in this together
were going to continue to
were going to get through this
were just getting started
were not out of the woods yet
what are you going to do about it
what comes around goes around
what doesnt kill you makes you stronger
what goes around comes around
what goes up must come down
what happens in vegas stays in vegas
what the future holds
what this country stands for
what you see is what you get
whatever it takes
whats done is done
whats good for the goose is good for the gander
when all is said and done
when hell freezes over
when in rome do as the romans do
when it comes to
when it rains it pours
when life gives you lemons make lemonade
when pigs fly
when push comes to shove
when the chips are down
when the dust settles
when the going gets tough the tough get going
when the rubber meets the road
where the rubber meets the road
where theres a will theres a way
where theres smoke theres fire
who do you think you are
why would anyone want to do that
win or lose
wins hearts and minds
with a heavy heart
with all due respect
with each other
with flying colors
with liberty and justice for all
with open arms
with the benefit of hindsight
with the stroke of a pen
without a doubt
without a shadow of a doubt
without further ado
without rhyme or reason
words can not express
words have consequences
words have meaning
work hard and play by the rules
work their fingers to the bone
work together to find a solution
worth its weight in gold
would not wish this on anyone
yes we can
you are either with us or against us
you are what you eat
you can lead a horse to water but you cant make it drink
you can run but you cant hide
you cant fight city hall
you cant handle the truth
you cant have it both ways
you cant have your cake and eat it too
you cant judge a book by its cover
you cant make an omelet without breaking eggs
you cant make this stuff up
you cant please everyone
you cant put a price on
you cant put the genie back in the bottle
you cant teach an old dog new tricks
you cant trust anything he says
you could hear a pin drop
you dont have to be a rocket scientist
you dont know what youve got until its gone
you get what you pay for
you have got to be kidding me
you have the right to remain silent
you have to put food on the table
you have to see it to believe it
you know what i mean
you know what that means
you live and you learn
you name it
you only live once
you reap what you sow
you scratch my back ill scratch yours
you should be ashamed of yourself
you win some you lose some
your guess is as good as mine
`
  .trim()
  .split('\n');
