/** Set phrases that anybody says: words in one of them are no sign of a common source. Put together by hand. */
export const stockPhrases: readonly string[] = `
a great deal of work to do
a lot of people
a step in the right direction
across the board
all hands on deck
all options are on the table
all over the world
any time soon
around the country
as far as i can tell
as far as im concerned
as soon as possible
at the end of the day
at the same time
at this point in time
be a part of
behind closed doors
beyond a reasonable doubt
by the end of the year
cannot be overstated
could not be reached for comment
declined to comment
did not immediately respond to a request for comment
did not respond to a request for comment
do the right thing
enough is enough
first and foremost
for a long period of time
for the first time in a long time
for the rest of my life
for the rest of the year
for years to come
from all walks of life
from the bottom of my heart
get the job done
going to be able to
has a long way to go
have no idea what
i can tell you that
i cant speak to that
i dont have any comment
i dont know if
i dont know the answer to that
i dont know what to say
i dont think so
i have no doubt that
i just want to say
i think its important
i think that is a good thing
i want to be clear
i want to make sure that
i want to thank you for
im not going to comment
im not going to speculate
in a lot of ways
in a statement on monday
in an abundance of caution
in many cases
in my opinion
in no uncertain terms
in the best interest of
in the coming days and weeks
in the face of
in the history of the world
in the middle of the night
in the not too distant future
in the right direction
in the united states of america
in the wake of the
in the weeks and months ahead
is going to be a very
is the right thing to do
it depends on who you ask
it goes without saying
it has to do with
it is what it is
it remains to be seen
its a matter of time
its not a question of if
its only a matter of time
its the right thing to do
just the tip of the iceberg
leave no stone unturned
make no mistake about it
more than anything else
moving in the right direction
no one is above the law
no stone unturned
not going to happen
nothing could be further from the truth
nothing to do with it
on a case by case basis
on the basis of
on the condition of anonymity
on the other side of the aisle
once and for all
one of the best in the world
one of the most important
one way or another
only time will tell
our hearts go out to the families
our thoughts and prayers are with
out of an abundance of caution
over and over again
put the country first
request for comment
right now
said in a statement
she said in an interview
speaking on condition of anonymity because
take it one day at a time
thank you very much
that is the way it is
that remains to be seen
that was a long time ago
the american people deserve better
the american people want to know
the best of my ability
the best thing to do
the devil is in the details
the fact of the matter is
the greatest country in the world
the investigation is ongoing
the most powerful man in the world
the other side of the aisle
the president of the united states
the rest of the world
the right thing to do
the rule of law
the stakes could not be higher
the status quo
the truth of the matter is
the vast majority of people
the way things are
the whole point of
there is a lot of work to be done
there is no doubt in my mind
there is no doubt that
there is no question about it
there is no such thing as
theres a lot of work to do
theres no question about that
this is a wake up call
this is just the beginning
this is not the time
this is the first time
time and time again
to be perfectly honest
to make a long story short
to say the least
to the best of my knowledge
to the fullest extent of the law
under the circumstances
was not immediately available for comment
we are working around the clock
we cannot afford to
we dont have a choice
we have a long way to go
we have to be careful
we have to do better
we need to get to the bottom of this
we will do whatever it takes
were all in this together
were going to continue to
what are you going to do about it
what the future holds
whatever it takes
when all is said and done
with all due respect
with each other
work together to find a solution
you cant have it both ways
you have got to be kidding me
you know what i mean
`
  .trim()
  .split('\n');
